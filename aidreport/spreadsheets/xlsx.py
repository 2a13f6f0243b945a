"""Workbooks of Excel and WPS (.xlsx): read twice, for what is shown and for the formulas."""

from __future__ import annotations

import warnings
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from aidreport.diagnostics import Message, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.spreadsheets.cells import (
    ERROR,
    FROM_1900,
    FROM_1904,
    NOT_CALCULATED,
    STRUCK,
    SheetBuilder,
    of_number,
    of_text,
)
from aidreport.spreadsheets.limits import DAMAGES, MOST_CELLS, MOST_ROWS, checked_archive
from aidreport.spreadsheets.number_formats import BUILT_IN
from aidreport.spreadsheets.refusals import DAMAGED, TOO_LARGE
from aidreport.spreadsheets.sheet import Cell, Merged, Sheet, Workbook
from aidreport.spreadsheets.visible_text import unescaped, visible_text

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook as Book

_MERGED = expression(
    rb"""mergeCell\b[^>]*\bref\s*=\s*["']([A-Za-z]{1,3})(\d{1,7}):([A-Za-z]{1,3})(\d{1,7})["']"""
)
_PICTURE = message("The cell holds a picture, which is not taken: type what it shows.")


def read_xlsx(content: bytes, name: str) -> Workbook:
    """Return a workbook as it is shown.

    Raises:
        Unreadable: when it is damaged or too large.
        ImportError: where openpyxl is missing.
    """
    _refuse_endless_merging(checked_archive(content))
    values, formulas = _loaded(content, data_only=True), _loaded(content, data_only=False)
    sheets, hidden, cells = [], [], 0
    for sheet in values.worksheets:
        cells += len(sheet._cells)
        if cells > MOST_CELLS or sheet.max_row > MOST_ROWS * 10:
            raise Unreadable(TOO_LARGE)
        read = _Reader(values, sheet, formulas[sheet.title]).sheet()
        if sheet.sheet_state == "visible":
            sheets.append(read)
        elif read.rows:
            hidden.append(sheet.title)
    return Workbook(name, tuple(sheets), tuple(hidden))


def _refuse_endless_merging(archive: ZipFile) -> None:
    """Refuse cells merged over whole sheets: openpyxl goes through each of 17 billion.

    Raises:
        Unreadable: where more cells are merged than a list can have.
    """
    cells = 0
    for name in archive.namelist():
        if name.lower().startswith("xl/worksheets/"):
            for left, top, right, bottom in _MERGED.findall(_part(archive, name)):
                rows = int(bottom) - int(top) + 1
                cells += rows * (_number(right) - _number(left) + 1)
    if cells > MOST_CELLS:
        raise Unreadable(TOO_LARGE)


def _part(archive: ZipFile, name: str) -> bytes:
    """Return a part in UTF-8, as all programs write it."""
    try:
        content = archive.read(name)
    except DAMAGES as error:
        raise Unreadable(DAMAGED) from error
    if b"\0" in content:
        raise Unreadable(DAMAGED)
    return content


def _number(letters: bytes) -> int:
    """Return the number of a column: AB -> 28."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _loaded(content: bytes, *, data_only: bool) -> Book:
    """Return the workbook as openpyxl has it; whatever it raises, the file is damaged."""
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what it will not write again
            return load_workbook(
                BytesIO(content), data_only=data_only, rich_text=not data_only, keep_links=False
            )
    except MemoryError:
        raise
    except Exception as error:
        raise Unreadable(DAMAGED) from error


class _Reader:
    """Reads one sheet from its values and its formulas."""

    def __init__(self, book: Book, values: Any, formulas: Any) -> None:
        self._epoch = book.epoch
        self._first_day = FROM_1904 if book.epoch.year == 1904 else FROM_1900
        self._values = values
        self._formulas = formulas

    def sheet(self) -> Sheet:
        cells: dict[tuple[int, int], Cell | None] = {}
        for place, stored in self._values._cells.items():
            formula = self._formulas._cells.get(place)
            if stored.value is None and (formula is None or formula.value is None):
                continue
            cell = self._cell(stored, formula)
            if cell is not None or not isinstance(stored.value, str):
                cells[place] = cell
        return SheetBuilder(
            self._values.title, self._merged(), self._hidden_rows(), self._hidden_columns()
        ).built(cells)

    def _cell(self, stored: Any, formula: Any) -> Cell | None:
        """Return what a cell shows, None where its format hides it."""
        computed = formula is not None and formula.data_type == "f"
        if computed and (flaw := _flaw_of(formula, stored)):
            return Cell("?", computed=True, flaw=flaw)
        cell = self._shown(stored)
        if cell is None:
            return None
        note = visible_text(stored.comment.text) if stored.comment else ""
        flaw = cell.flaw or (STRUCK if _is_struck(stored, formula) else None)
        return replace(cell, computed=computed, note=note, flaw=flaw)

    def _shown(self, stored: Any) -> Cell | None:
        value = stored.value
        if stored.data_type == "e":
            return Cell(str(value), flaw=ERROR)
        if isinstance(value, bool):
            return of_text("是" if value else "否")
        if isinstance(value, datetime | date | time | timedelta):
            from openpyxl.utils.datetime import to_excel

            value = to_excel(value, self._epoch)  # type: ignore[no-untyped-call]
        if isinstance(value, int | float):
            return of_number(value, _code(stored), self._first_day)
        return of_text(unescaped(str(value)))

    def _merged(self) -> tuple[Merged, ...]:
        return tuple(
            Merged(each.min_row, each.min_col, each.max_row, each.max_col)
            for each in self._values.merged_cells.ranges
        )

    def _hidden_rows(self) -> frozenset[int]:
        rows = self._values.row_dimensions.items()
        return frozenset(row for row, each in rows if each.hidden or each.height == 0)

    def _hidden_columns(self) -> frozenset[int]:
        hidden: set[int] = set()
        for each in self._values.column_dimensions.values():
            if each.hidden or each.width == 0:
                hidden.update(range(each.min or 0, (each.max or 0) + 1))
        return frozenset(hidden)


def _flaw_of(formula: Any, stored: Any) -> Message | None:
    """Return why the result of a formula is not to be trusted, None where it is.

    Some writers leave no result, others 0 for whatever it would be.
    """
    text = str(getattr(formula.value, "text", formula.value))
    if "DISPIMG" in text.upper():
        return _PICTURE
    if stored.value is None or (stored.value == 0 and not isinstance(stored.value, bool)):
        return NOT_CALCULATED
    return None


def _is_struck(stored: Any, formula: Any) -> bool:
    """Return whether a line goes through the value, or through a part of it."""
    if stored.font is not None and stored.font.strike:
        return True
    parts = formula.value if formula is not None else None
    return isinstance(parts, list) and any(
        getattr(getattr(part, "font", None), "strike", False) for part in parts
    )


def _code(stored: Any) -> str:
    number = getattr(stored._style, "numFmtId", 0)
    return BUILT_IN.get(number) or str(stored.number_format)
