"""Workbooks of LibreOffice and others (.ods): the file itself holds what each cell shows.

Libraries give what is stored and drop a blank first row, hidden rows and formats with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.ooxml.names import Element
from aidreport.ooxml.parsing import parse
from aidreport.spreadsheets.cells import ERROR, STRUCK, SheetBuilder, of_text
from aidreport.spreadsheets.limits import DAMAGES, MOST_CELLS, checked_archive
from aidreport.spreadsheets.refusals import DAMAGED, TOO_LARGE
from aidreport.spreadsheets.sheet import Cell, Merged, Sheet, Workbook

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_ERROR = expression(r"#[A-Z/0!?]+|Err:\d+|错误：\d+")
_YEAR = expression(r"\d{4}|年|\d+[-/.]\d+[-/.]\d+")
_DAY = expression(r"日|号|\d+[-/.月]\d+$|\d+[-/.]\d+[-/.]\d+")
_NUMBERS = ("float", "currency", "percentage")


def read_ods(content: bytes, name: str) -> Workbook:
    """Return a workbook as it is shown.

    Raises:
        Unreadable: when it is damaged or too large.
    """
    archive = checked_archive(content)
    try:
        root = parse(archive.read("content.xml"))
    except DAMAGES as error:
        raise Unreadable(DAMAGED) from error
    styles = {style.get(f"{_STYLE}name", ""): style for style in root.iter(f"{_STYLE}style")}
    sheets, hidden = [], []
    for table in root.iter(f"{_TABLE}table"):
        sheet = _Reader(table, styles).sheet()
        if _is_shown(table, styles):
            sheets.append(sheet)
        elif sheet.rows:
            hidden.append(sheet.name)
    return Workbook(name, tuple(sheets), tuple(hidden))


def _is_shown(table: Element, styles: dict[str, Element]) -> bool:
    style = styles.get(table.get(f"{_TABLE}style-name", ""))
    properties = style.find(f"{_STYLE}table-properties") if style is not None else None
    return properties is None or properties.get(f"{_TABLE}display") != "false"


class _Reader:
    """Reads one table; whole rows and cells may be repeated by a number."""

    def __init__(self, table: Element, styles: dict[str, Element]) -> None:
        self._table = table
        self._struck = {name for name, style in styles.items() if _strikes(style)}
        self._cells: dict[tuple[int, int], Cell | None] = {}
        self._merged: list[Merged] = []

    def sheet(self) -> Sheet:
        hidden_rows: set[int] = set()
        row = 1
        for element in self._table.iter(f"{_TABLE}table-row"):
            times = _times(element, "rows")
            filled = self._read_row(element, row)
            for copy in range(1, times if filled else 1):
                self._read_row(element, row + copy)
            if filled and element.get(f"{_TABLE}visibility", "visible") != "visible":
                hidden_rows.update(range(row, row + times))
            row += times
        return SheetBuilder(
            self._table.get(f"{_TABLE}name", ""),
            tuple(self._merged),
            frozenset(hidden_rows),
            frozenset(self._hidden_columns()),
        ).built(self._cells)

    def _read_row(self, element: Element, row: int) -> bool:
        """Take the cells of a row, and return whether it has any."""
        column, filled = 1, False
        for entry in element:
            times = _times(entry, "columns")
            cell = self._cell(entry) if entry.tag == f"{_TABLE}table-cell" else None
            if cell is not None or _is_hidden(entry):
                filled = True
                self._put(entry, cell, row, range(column, column + times))
            column += times
        return filled

    def _put(self, entry: Element, cell: Cell | None, row: int, columns: range) -> None:
        if len(self._cells) + len(columns) > MOST_CELLS:
            raise Unreadable(TOO_LARGE)
        for column in columns:
            self._cells[row, column] = cell
        down, right = _span(entry, "rows"), _span(entry, "columns")
        if down > 1 or right > 1:
            first = columns.start
            self._merged.append(Merged(row, first, row + down - 1, first + right - 1))

    def _cell(self, entry: Element) -> Cell | None:
        shown = of_text("\n".join(_paragraphs(entry)))
        if shown is None:
            return None
        text = shown.shown
        sort = entry.get(f"{_OFFICE}value-type", "")
        flaw = ERROR if _is_error(entry, text) else None
        if entry.get(f"{_TABLE}style-name", "") in self._struck:
            flaw = STRUCK
        cell = Cell(
            text,
            computed=entry.get(f"{_TABLE}formula") is not None,
            note=_note(entry),
            flaw=flaw,
        )
        if sort in _NUMBERS:
            return replace(cell, number=_decimal(entry.get(f"{_OFFICE}value", "")))
        if sort == "date":
            day = entry.get(f"{_OFFICE}date-value", "")[:10]
            return replace(cell, day=_day(day), parts=_parts(text))
        return cell

    def _hidden_columns(self) -> Iterator[int]:
        column = 1
        for element in self._table.iter(f"{_TABLE}table-column"):
            times = _times(element, "columns")
            if element.get(f"{_TABLE}visibility", "visible") != "visible":
                yield from range(column, column + min(times, 16_384))
            column += times


def _is_hidden(entry: Element) -> bool:
    """Return whether a cell holds a number or a day, and its format shows nothing of it."""
    is_cell = entry.tag == f"{_TABLE}table-cell"
    return is_cell and entry.get(f"{_OFFICE}value-type", "") in (*_NUMBERS, "date")


def _strikes(style: Element) -> bool:
    properties = style.find(f"{_STYLE}text-properties")
    if properties is None:
        return False
    return properties.get(f"{_STYLE}text-line-through-style", "none") != "none"


def _times(element: Element, what: str) -> int:
    return _count(element.get(f"{_TABLE}number-{what}-repeated"))


def _span(element: Element, what: str) -> int:
    return _count(element.get(f"{_TABLE}number-{what}-spanned"))


def _count(text: str | None) -> int:
    return max(int(text), 1) if text and text.isascii() and text.isdigit() else 1


def _paragraphs(entry: Element) -> Iterator[str]:
    for paragraph in entry.findall(f"{_TEXT}p"):
        yield "".join(_letters(paragraph))


def _letters(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * min(_count(child.get(f"{_TEXT}c")), 100)
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag != f"{_TEXT}ruby-text":
            yield from _letters(child)
        yield child.tail or ""


def _note(entry: Element) -> str:
    note = entry.find(f"{_OFFICE}annotation")
    return "\n".join(_paragraphs(note)) if note is not None else ""


def _is_error(entry: Element, text: str) -> bool:
    return entry.get(f"{_CALC}value-type") == "error" or bool(_ERROR.fullmatch(text))


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(f"{float(text):.15g}")
    except (ValueError, InvalidOperation):
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _parts(text: str) -> str:
    """Return what of a day a text shows."""
    year, day = _YEAR.search(text), _DAY.search(text)
    month = "月" in text or bool(expression(r"\d+[-/.]\d+").search(text))
    return ("y" if year else "") + ("m" if month else "") + ("d" if day else "")
