"""Days and months of a list: what is shown, with the year of the report where none is.

What a spreadsheet may have lost or changed is not guessed: 3.1 that was typed 3.10, a day that
became a number, a month and a day over another year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.doubt import Doubt, in_doubt
from aidreport.model.fields.period import iso
from aidreport.model.fields.period_field import parse_period
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.sources.values import Scalar
from aidreport.spreadsheets.sheet import Cell

_FIRST_DAY = date(1899, 12, 30)
_SERIALS = (20_000, 65_000)
"""Numbers of the days from 1954 to 2077."""

_MONTH_DOT_DAY = expression(r"(\d{1,2})\.(\d{1,2})")
_YEAR_DOT_MONTH = expression(r"(\d{4})\.(\d)")
_SHORT_YEAR = expression(r"'?(\d\d)([-./年])(\d{1,2})([-./月])(\d{1,2})日?")
_WITHOUT_YEAR = expression(r"\d{1,2}(?:月.*|[./-]\d{1,2}(?:[-~～—–至到].+)?)")
_TRAILING_ZERO = expression(r"\d{1,2}\.[123]0")


@frozen
class Calendar:
    """What is known of the days of a list.

    Attributes:
        year: the year of the report, None where it has several.
        exact: whether days after a dot are as they were typed, as other cells show (3.10).
    """

    year: int | None
    exact: bool = False


def days_are_exact(cells: Sequence[Cell]) -> bool:
    """Return whether a column keeps the zero of 3.10, so that its 3.1 is the first of March."""
    texts = [cell.shown for cell in cells if cell.number is None]
    return any(_TRAILING_ZERO.fullmatch(text) for text in texts)


def understand_date(cell: Cell, calendar: Calendar, around: str = "") -> str:
    """Return the date of a cell as records write it.

    Args:
        cell: what is shown.
        calendar: what is known of the days of the list.
        around: the dates above and below, for what is said of a date in doubt.

    Raises:
        Doubt: for what is no date, or may be several.
    """
    if cell.day is not None:
        return _of_day(cell, cell.day, calendar)
    if cell.number is not None and (shown := _of_number(cell, cell.number, calendar, around)):
        return shown
    return _of_text(cell.shown, calendar, around)


def _of_day(cell: Cell, day: date, calendar: Calendar) -> str:
    if cell.parts == "ymd":
        return day.isoformat()
    if cell.parts == "ym":
        return f"{day:%Y-%m}"
    if cell.parts == "y":
        return str(day.year)
    if cell.parts == "md" and calendar.year is None:
        raise Doubt("date-in-doubt", _no_year(cell.shown))
    if cell.parts == "md" and day.year != calendar.year:
        raise in_doubt(
            "date-in-doubt",
            "The cell shows {shown} and holds {day}, and the report is of {year}: let the cell"
            " show the year, and correct it if it is wrong.",
            shown=cell.shown,
            day=day.isoformat(),
            year=str(calendar.year),
        )
    if cell.parts == "md":
        return day.isoformat()
    raise Doubt("date-in-doubt", _no_date(cell.shown))


def _of_number(cell: Cell, number: Decimal, calendar: Calendar, around: str) -> str | None:
    """Return the date of a stored number where its text does not say it; None for the rest."""
    text = f"{number:f}"
    if found := _MONTH_DOT_DAY.fullmatch(text):
        return _month_and_day(found, calendar, around, typed=False)
    if (found := _YEAR_DOT_MONTH.fullmatch(text)) and found[2] == "1":
        raise Doubt(
            "date-in-doubt", _lost_zero(text, f"{found[1]}年1月", f"{found[1]}年10月", around)
        )
    return None


def _month_and_day(found: re.Match[str], calendar: Calendar, around: str, *, typed: bool) -> str:
    month, day = int(found[1]), int(found[2])
    if len(found[2]) == 1 and not typed and _exists(calendar.year, month, day * 10):
        first, second = f"{month}月{day}日", f"{month}月{day}0日"
        raise Doubt("date-in-doubt", _lost_zero(found[0], first, second, around))
    return _parsed(f"{_year(calendar, found[0])}-{month}-{day}", found[0])


def _exists(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def _of_text(shown: str, calendar: Calendar, around: str) -> str:
    text = " ".join(shown.split())
    if text.isdigit() and _SERIALS[0] <= int(text) <= _SERIALS[1]:
        raise Doubt("date-in-doubt", _day_number(text))
    if found := _MONTH_DOT_DAY.fullmatch(text):
        return _month_and_day(found, calendar, around, typed=calendar.exact)
    if _WITHOUT_YEAR.fullmatch(text):
        year = _year(calendar, text)
        sign = next(sign for sign in text if not sign.isdigit())
        return _parsed(f"{year}{'年' if sign == '月' else sign}{text.replace('月份', '月')}", text)
    if (found := _SHORT_YEAR.fullmatch(text)) and calendar.year is not None:
        if int(found[1]) == calendar.year % 100 != int(found[5]):
            return _parsed(f"{calendar.year}-{found[3]}-{found[5]}", text)
        raise Doubt("date-in-doubt", _no_year(text))
    return _parsed(text, text)


def _year(calendar: Calendar, shown: str) -> int:
    if calendar.year is None:
        raise Doubt("date-in-doubt", _no_year(shown))
    return calendar.year


def _parsed(text: str, shown: str) -> str:
    """Return a date as records write it, read as records read it."""
    try:
        return iso(parse_period(Scalar(text), Validation("", Registry())))
    except Refusal as refusal:
        raise Doubt("date-in-doubt", _no_date(shown)) from refusal


def _day_number(shown: str) -> Message:
    would = _FIRST_DAY + timedelta(days=int(shown))
    return message(
        "{shown} is no date; as the number of a day it would be {day}: give the column the format"
        " of a date, and look whether it is right.",
        shown=shown,
        day=would.isoformat(),
    )


def _no_date(shown: str) -> Message:
    return message(
        "“{shown}” is read as no date: write it like 2010-03-25, or 2010-03 for a month.",
        shown=shown,
    )


def _no_year(shown: str) -> Message:
    return message(
        "“{shown}” does not tell its year: write it like 2010-03-25.",
        shown=shown,
    )


def _lost_zero(shown: str, first: str, second: str, around: str) -> Message:
    if around:
        return message(
            "“{shown}”, {around}, may be {first} or {second}, since spreadsheets drop a zero at"
            " the end: write the one that is meant.",
            shown=shown,
            around=around,
            first=first,
            second=second,
        )
    return message(
        "“{shown}” may be {first} or {second}, since spreadsheets drop a zero at the end: write"
        " the one that is meant.",
        shown=shown,
        first=first,
        second=second,
    )
