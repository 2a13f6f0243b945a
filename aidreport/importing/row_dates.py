"""The date of a row: its own, put together from several cells, or that of the whole list."""

from __future__ import annotations

from functools import partial
from typing import Any

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.importing.dates import Calendar, understand_date
from aidreport.importing.doubt import in_doubt
from aidreport.importing.fields import DATES, Field
from aidreport.importing.row_cells import RowCells
from aidreport.spreadsheets.sheet import Cell

_MONTH = expression(r"\d{4}-\d{2}")


def date_of(cells: RowCells, calendar: Calendar, of_all: str) -> Any:
    """Return the date of a row as records write it; None, and a finding, where there is none.

    `of_all` is the date of the whole list, empty where it has none.
    """
    day = partial(understand_date, calendar=calendar, around=_around(cells))
    if Field.DATE in cells:
        return cells.read(Field.DATE, day)
    if Field.START in cells:
        ends = [cells.read(each, day) for each in (Field.START, Field.END) if each in cells]
        return ends[0] if len(set(ends)) == 1 else {"from": ends[0], "to": ends[1]}
    if Field.MONTH in cells:
        return cells.read(Field.MONTH, lambda _: _put_together(cells, calendar))
    if Field.DAY in cells:
        return cells.read(Field.DAY, lambda _: _day_of(cells, calendar, of_all))
    if not of_all:
        _tell_missing(cells)
    return of_all or None


def _day_of(cells: RowCells, calendar: Calendar, of_all: str) -> str:
    """Return the day of a row in the month of the whole list.

    Raises:
        Doubt: where the list has no month.
    """
    day = cells.text(Field.DAY).rstrip("日号")
    if not _MONTH.fullmatch(of_all):
        raise in_doubt(
            "date-in-doubt",
            "“{shown}” is a day, and nothing tells its month: add a column “月份”, or name year"
            " and month in the title of the list.",
            shown=cells.text(Field.DAY),
        )
    return understand_date(Cell(f"{of_all}-{day}"), calendar)


def _put_together(cells: RowCells, calendar: Calendar) -> str:
    """Return the date of columns of their own for year, month and day."""
    year = cells.text(Field.YEAR).rstrip("年度") or str(calendar.year or "?")
    month = cells.text(Field.MONTH).rstrip("月份")
    day = cells.text(Field.DAY).rstrip("日号")
    return understand_date(Cell(f"{year}-{month}-{day}" if day else f"{year}-{month}"), calendar)


def _around(cells: RowCells) -> str:
    """Return the dates above and below: 6.9、6.11."""
    section, column = cells.within.section, cells.within.columns.fields.get(Field.DATE)
    rows = [each for each in section.sheet.rows if section.first <= each <= section.last]
    if column is None:
        return ""
    at = rows.index(cells.row.number)
    nearest = (*rows[max(at - 1, 0) : at], *rows[at + 1 : at + 2])
    near = [section.sheet.cell(row, column) for row in nearest]
    return "、".join(cell.shown for cell in near if cell is not None)


def _tell_missing(cells: RowCells) -> None:
    fields = cells.within.columns.fields
    field = next((each for each in DATES if each in fields), None)
    if field is None:
        said = message(
            "Nothing tells when this was: add a column “日期”, or tell the date of the whole list"
            " with --date 2010-03-25."
        )
        cells.doubt("date-in-doubt", said)
        return
    above = cells.within.above(cells.row.number, fields[field])
    if above is None:
        cells.doubt("date-in-doubt", message("The date is empty: write it into the cell."), field)
        return
    said = message(
        "The date is empty, and “{above}” stands above: if it holds for this row too, add"
        " --fill “{head}”; else write the date.",
        above=above.shown,
        head=cells.within.columns.heads[fields[field]].text,
    )
    cells.doubt("date-in-doubt", said, field)
