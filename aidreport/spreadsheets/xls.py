"""Workbooks of Excel 97–2003 and of WPS (.xls, .et)."""

from __future__ import annotations

import io
from typing import Any

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.frozen import replace
from aidreport.spreadsheets.cells import (
    ERROR,
    FROM_1900,
    FROM_1904,
    STRUCK,
    SheetBuilder,
    of_number,
    of_text,
)
from aidreport.spreadsheets.number_formats import BUILT_IN
from aidreport.spreadsheets.refusals import DAMAGED, PROTECTED
from aidreport.spreadsheets.sheet import Cell, Merged, Sheet, Workbook
from aidreport.spreadsheets.visible_text import visible_text

_TEXT, _NUMBER, _DATE, _FLAG, _ERROR = 1, 2, 3, 4, 5
"""The types of cells that xlrd knows; 0 and 6 are empty."""


def read_xls(content: bytes, name: str) -> Workbook:
    """Return an old workbook as it is shown; formulas come with what they last gave.

    Raises:
        Unreadable: when it is damaged or protected.
        ImportError: where xlrd is missing.
    """
    import xlrd

    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, logfile=io.StringIO()
        )
        read = [(sheet.visibility == 0, _Reader(book, sheet).sheet()) for sheet in book.sheets()]
    except MemoryError:
        raise
    except Exception as error:
        # Its errors have no type of their own, and damaged files raise whatever comes.
        raise Unreadable(PROTECTED if "encrypted" in str(error) else DAMAGED) from error
    return Workbook(
        name,
        tuple(sheet for visible, sheet in read if visible),
        tuple(sheet.name for visible, sheet in read if not visible and sheet.rows),
    )


class _Reader:
    """Reads one sheet."""

    def __init__(self, book: Any, sheet: Any) -> None:
        self._book = book
        self._sheet = sheet
        self._first_day = FROM_1904 if book.datemode else FROM_1900

    def sheet(self) -> Sheet:
        cells: dict[tuple[int, int], Cell | None] = {}
        for row in range(self._sheet.nrows):
            for column in range(self._sheet.row_len(row)):
                stored = self._sheet.cell(row, column)
                cell = self._cell(stored, row, column)
                if cell is not None or stored.ctype in (_NUMBER, _DATE):
                    cells[row + 1, column + 1] = cell
        merged = tuple(
            Merged(top + 1, left + 1, bottom, right)
            for top, bottom, left, right in self._sheet.merged_cells
        )
        return SheetBuilder(
            self._sheet.name,
            merged,
            _hidden(self._sheet.rowinfo_map),
            _hidden(self._sheet.colinfo_map),
        ).built(cells)

    def _cell(self, stored: Any, row: int, column: int) -> Cell | None:
        cell = self._shown(stored)
        if cell is None:
            return None
        note = self._sheet.cell_note_map.get((row, column))
        struck = self._book.font_list[self._format(stored).font_index].struck_out
        flaw = cell.flaw or (STRUCK if struck else None)
        return replace(cell, note=visible_text(note.text) if note else "", flaw=flaw)

    def _shown(self, stored: Any) -> Cell | None:
        if stored.ctype == _TEXT:
            return of_text(stored.value)
        if stored.ctype in (_NUMBER, _DATE):
            return of_number(stored.value, self._code(stored), self._first_day)
        if stored.ctype == _FLAG:
            return of_text("是" if stored.value else "否")
        return Cell("#", flaw=ERROR) if stored.ctype == _ERROR else None

    def _format(self, stored: Any) -> Any:
        return self._book.xf_list[stored.xf_index]

    def _code(self, stored: Any) -> str:
        key = self._format(stored).format_key
        return BUILT_IN.get(key) or str(self._book.format_map[key].format_str)


def _hidden(dimensions: dict[int, Any]) -> frozenset[int]:
    return frozenset(number + 1 for number, each in dimensions.items() if each.hidden)
