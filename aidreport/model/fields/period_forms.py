"""The forms in which records may write a period, each with the function that reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import MAXYEAR, date
from typing import TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.model.fields.period import Period, Precision, days_in_month
from aidreport.model.fields.validation import Refusal, refused_as
from aidreport.sources.values import Scalar

# The season's months: the first one, the last one, and how many years later that is.
_SEASONS = {"春": (3, 5, 0), "夏": (6, 8, 0), "秋": (9, 11, 0), "冬": (12, 2, 1)}
# 年初 is the first quarter, 年底 the last two months (own rule).
_ENDS_OF_YEAR = {"初": (1, 3), "底": (11, 12), "末": (11, 12)}
# 月初 and 月底 are the first and the last third of a month (own rule).
_THIRDS = dict.fromkeys("上初", (1, 10)) | {"中": (11, 20)} | dict.fromkeys("下底末", (21, 31))
_HALVES = {"上": (1, 6), "下": (7, 12)}
_RANGES = {Precision.MONTH: Precision.MONTHS, Precision.YEAR: Precision.YEARS}
# The second end of 3月5日至5月 is no day, that of 3月至5日 no month.
_OTHER_UNITS = {Precision.DAY: "年月", Precision.MONTH: "年日号", Precision.YEAR: "月日号"}
_END = expression(r"(?:\d{1,2}[-月/.])?\d{1,2}[月日号]?")
_WITH_YEAR = expression(r"\d{4}")
_NUMBER = expression(r"\d+")
_FIRST_YEAR = 1000
"""A year has four figures: 0305 is a day without its year (own rule)."""


def range_between(first: Period, last: Period) -> Period:
    """Return the period from the start of one to the end of another.

    Raises:
        Refusal: `end-before-start`, placed at the end if that is known.
    """
    if last.end < first.start:
        reason = message(
            "the range ends on {end}, before it starts on {start}: put the earlier day first.",
            end=last.end.isoformat(),
            start=first.start.isoformat(),
        )
        raise Refusal("end-before-start", reason, last.origins[0] if last.origins else None)
    alike = first.precision == last.precision
    precision = _RANGES.get(first.precision, Precision.DAYS) if alike else Precision.DAYS
    return Period(first.start, last.end, precision, origins=first.origins + last.origins)


def read_form(text: str, found: Scalar) -> Period | None:
    """Return the period a text means, None when it means none."""
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(text):
            return make(match, found)
    return None


def _day(match: re.Match[str], found: Scalar) -> Period:
    year, month, day = (int(part) for part in match.groups())
    value = _existing_day(year, month, day, found)
    return Period(value, value, Precision.DAY)


def _existing_day(year: int, month: int, day: int, found: Scalar) -> date:
    """Return the day; a day that no calendar has is refused with the reason."""
    try:
        if year >= _FIRST_YEAR:
            return date(year, month, day)
    except ValueError:
        pass
    last = days_in_month(year, month) if 1 <= month <= 12 else None
    if not _FIRST_YEAR <= year <= MAXYEAR:
        reason = message("there is no year {year}", year=year)
    elif last is None:
        reason = message("there is no month {month}", month=month)
    else:
        reason = message("{month} has only {last} days", month=f"{year}-{month:02}", last=last)
    raise refused_as(
        "bad-date", "“{found}” is no date, for {reason}: correct it.", found=found, reason=reason
    )


def _month(match: re.Match[str], found: Scalar) -> Period:
    year, month = int(match[1]), int(match[2])
    start = _existing_day(year, month, 1, found)
    return Period(start, date(year, month, days_in_month(year, month)), Precision.MONTH)


def _year(match: re.Match[str], found: Scalar) -> Period:
    year = int(match[1])
    start = _existing_day(year, 1, 1, found)
    return Period(start, date(year, 12, 31), Precision.YEAR)


def _season(match: re.Match[str], found: Scalar) -> Period:
    year = int(match[1])
    first, last, later = _SEASONS[match[2]]
    start = _existing_day(year, first, 1, found)
    month = _existing_day(year + later, last, 1, found)
    end = month.replace(day=days_in_month(month.year, last))
    return Period(start, end, Precision.SEASON, f"{match[2]}季")


def _end_of_year(match: re.Match[str], found: Scalar) -> Period:
    year = int(match[1])
    first, last = _ENDS_OF_YEAR[match[2]]
    start = _existing_day(year, first, 1, found)
    end = date(year, last, days_in_month(year, last))
    return Period(start, end, Precision.SEASON, f"年{match[2]}")


def _third_of_month(match: re.Match[str], found: Scalar) -> Period:
    month = _month(match, found)
    first, last = _THIRDS[match[3][0]]
    days = month.start.replace(day=first), month.start.replace(day=min(last, month.end.day))
    return Period(*days, Precision.SEASON, f"{month.start.month}月{match[3]}")


def _half_year(match: re.Match[str], found: Scalar) -> Period:
    year = int(match[1])
    first, last = _HALVES[match[2]]
    start = _existing_day(year, first, 1, found)
    return Period(
        start, date(year, last, days_in_month(year, last)), Precision.HALF_YEAR, f"{match[2]}半年"
    )


def _school_year(match: re.Match[str], found: Scalar) -> Period:
    first, last = int(match[1]), int(match[2])
    if last != first + 1:
        raise refused_as(
            "bad-date",
            "a school year runs over two years in a row, and “{found}” does not:"
            " correct one of the two.",
            found=found,
        )
    start = _existing_day(first, 9, 1, found)
    return Period(start, _existing_day(last, 8, 31, found), Precision.SCHOOL_YEAR)


def _from_to(match: re.Match[str], found: Scalar) -> Period | None:
    """Return a range of days or months; the second end may leave out what it shares."""
    first = read_form(match[1], found)
    if first is None:
        return None
    if match[2][-1] in _OTHER_UNITS.get(first.precision, ""):
        return None
    whole = _WITH_YEAR.match(match[2])
    if not (whole or _END.fullmatch(match[2])):
        return None
    parts = _NUMBER.findall(match[2])
    shared = [str(first.start.year), str(first.start.month)]
    wanted = {Precision.DAY: 3, Precision.YEAR: 1}.get(first.precision, 2)
    if len(parts) > wanted:
        return None
    full = "-".join(shared[: wanted - len(parts)] + parts)
    last = read_form(match[2] if whole else full, found)
    return range_between(first, last) if last and last.precision is first.precision else None


_Make: TypeAlias = Callable[[re.Match[str], Scalar], Period | None]

_DAY = r"\d{4}[-年/.]\d{1,2}[月/.]\d{1,2}[日号]?|\d{8}"
_FORMS: tuple[tuple[re.Pattern[str], _Make], ...] = (
    (expression(r"(\d{4})-(\d{1,2})-(\d{1,2})[日号]?"), _day),
    (expression(r"(\d{4})[-年/.](\d{1,2})[月/.](\d{1,2})[日号]?"), _day),
    (expression(r"(\d{4})(\d\d)(\d\d)"), _day),
    (expression(r"(\d{4})[-年/.](\d{1,2})月?"), _month),
    (expression(r"([1-9]\d{3})(?:年度?)?"), _year),
    (expression(r"(\d{4})[-—–~至](\d{4})学年度?"), _school_year),
    (expression(r"(\d{4})年?([上下])半年"), _half_year),
    (expression(r"(\d{4})年年?([初底末])"), _end_of_year),
    (expression(r"(\d{4})[-年/.](\d{1,2})月([上中下]旬|[初底末])"), _third_of_month),
    (expression(r"(\d{4})年?([春夏秋冬])季?"), _season),
    (expression(r"(\d.*?)(?:至|到|—+|–|~|/(?=\d{4}-))(\d.*)"), _from_to),
    # A dash is no part of these; 2024年3-5 may be two months or a day, and is none of them.
    (expression(rf"({_DAY})-(\d[^-]*)"), _from_to),
    (expression(r"(\d{4}[年/.]\d{1,2}月?)-(\d{1,2}月|\d{4}年\d{1,2}月?)"), _from_to),
    (expression(r"(\d{4}年)-(\d{4}年)"), _from_to),
)
