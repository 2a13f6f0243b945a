"""Rows of a table that was exported and comes back: unchanged, or changed in which cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from aidreport.exporting.activity_cells import COLUMNS, activity_cells, record_code
from aidreport.exporting.heads import BELONGS_TO, RECORD
from aidreport.frozen import frozen
from aidreport.importing.columns import Columns
from aidreport.importing.comparing import Compared, FieldChange, Status
from aidreport.importing.entries import Entry
from aidreport.importing.fields import Field
from aidreport.importing.rows import Row
from aidreport.importing.sections import Section
from aidreport.model.activity import Activity
from aidreport.spreadsheets.sheet import Cell, CellPlace
from aidreport.spreadsheets.shown_numbers import in_digits
from aidreport.spreadsheets.table import Value
from aidreport.spreadsheets.visible_text import visible_text

__all__ = ["BELONGS_TO", "Returned", "compare_returned", "returned"]


@frozen
class Returned:
    """A row that was exported.

    Attributes:
        row: its number.
        place: its first cell.
        code: that of the record that it was exported from.
        year: the year that it says it belongs to, empty for none.
        cells: head -> what stands there.
    """

    row: int
    place: CellPlace
    code: str
    year: str
    cells: Mapping[str, str]


def returned(row: Row, section: Section, columns: Columns, place: CellPlace) -> Returned | None:
    """Return a row as one that was exported, None where it has no code of a record."""
    code = row.cells.get(columns.fields.get(Field.RECORD, 0))
    if code is None:
        return None
    year = row.cells.get(columns.fields.get(Field.YEAR, 0))
    cells = {head.text: _of_cell(row.cells.get(column)) for column, head in section.heads.items()}
    return Returned(row.number, place, code.shown, year.shown if year else "", cells)


def compare_returned(
    rows: Sequence[Returned], known: Sequence[Activity]
) -> tuple[list[Compared], list[Returned]]:
    """Return each row beside its record, and the rows whose record is not there any more."""
    left = list(known)
    found, lost = [], []
    codes = {id(each): record_code(each) for each in left}
    for row in rows:
        match = next((each for each in left if codes[id(each)] == row.code), None)
        if match is None:
            lost.append(row)
            continue
        left.remove(match)
        changes = _changes(row, match)
        status = Status.CHANGED if changes else Status.RECORDED
        entry = Entry(row.row, row.place, {}, {}, "", row.code)
        found.append(Compared(entry, match, status, match.position, changes))
    return found, lost


def _changes(row: Returned, activity: Activity) -> tuple[FieldChange, ...]:
    cells = zip(COLUMNS, activity_cells(activity), strict=True)
    return tuple(
        FieldChange(column.head, before, row.cells[column.head])
        for column, value in cells
        if column.head in row.cells
        and column.head != RECORD
        and (before := _of_value(value)) != row.cells[column.head]
    )


def _of_value(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return in_digits(value)
    return " ".join(visible_text(str(value or "")).split())


def _of_cell(cell: Cell | None) -> str:
    if cell is None:
        return ""
    if cell.day is not None:
        return cell.day.isoformat()
    if cell.number is not None:
        return in_digits(cell.number)
    return " ".join(cell.shown.split())
