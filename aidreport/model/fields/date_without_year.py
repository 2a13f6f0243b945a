"""Dates that do not say their year (没有年份的日期): what they are in the year of their file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from aidreport.expressions import expression
from aidreport.model.fields.date_as_typed import TypedDate, weekday
from aidreport.model.fields.period import iso
from aidreport.model.fields.period_forms import read_form
from aidreport.model.fields.respelt_date import respelt
from aidreport.model.fields.validation import Refusal
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.values import in_plain_numerals, value_of

_ANY_YEAR = 2000
"""A year to read them in where that of the file is not known: it has a 29th of February."""

# Every file of a year lies in records/2010.yaml or records/2010/.
_YEAR_OF_FILE = expression(r"(?:^|/)(\d{4})(?=/|\.ya?ml$)")
_HAS_YEAR = expression(r"\d{4}|\d\d[年.-]\d{1,2}[月.-]|[零一二三四五六七八九]{4}年")
_BY_THE_SPEAKER = expression("(今年|本年度?|当年|去年|上年|明年|次年)(.*)")
_YEARS_AWAY = {"去": -1, "上": -1, "明": 1, "次": 1}
_WHOLE = expression("全年|一年来?|年内|本年度?|今年|当年|去年|上年|明年|次年")
_IN_CHARACTERS = expression("[一二三四五六七八九十]{1,3}(?=[月日号])")
_MONTHS_OR_A_DAY = expression(r"\d{1,2}-\d{1,2}")
_FIGURES = expression(r"\d{1,2}[./]\d{1,2}")
_RUN_TOGETHER = expression(r"(0[1-9])([0-3]\d)")
"""No year begins with 0."""


def year_of_file(path: str) -> int | None:
    """Return the year that a file of records tells of: records/2010/spring.yaml -> 2010."""
    found = _YEAR_OF_FILE.findall(path)
    return int(found[-1]) if found else None


def in_year(plain: TypedDate, year: int | None) -> list[str] | None:
    """Return what a text without a year is in a year, as records write it; None for no such date.

    The list is empty where the year is not known, where the text may be several things (3-5), or
    what it is not: no day of that year (2月30日), or one that falls on another weekday.
    """
    rest, meant = plain.text, year or _ANY_YEAR
    if match := _RUN_TOGETHER.fullmatch(rest):
        rest = f"{match[1]}月{match[2]}日"
    if not rest or _HAS_YEAR.match(in_plain_numerals(rest)):
        return None
    if match := _BY_THE_SPEAKER.fullmatch(rest):
        rest = match[2]
        meant += _YEARS_AWAY.get(match[1][0], 0)
    if _WHOLE.fullmatch(plain.text):
        return [str(meant)] if year else []
    if _MONTHS_OR_A_DAY.fullmatch(rest):
        return []
    try:
        found = list(dict.fromkeys(_read(rest, meant)))
    except Refusal:
        return []
    if not found:
        return None
    fits = not plain.weekday or _weekday_of(found[0]) == plain.weekday
    return [f"{each}{plain.part_of_day}" for each in found] if year and fits else []


def _read(rest: str, year: int) -> Iterator[str]:
    """Yield what a text is with a year before it.

    Raises:
        Refusal: for a day that the year does not have.
    """
    in_digits = _IN_CHARACTERS.sub(_digits, in_plain_numerals(rest))
    before = f"{year}." if _FIGURES.fullmatch(in_digits) else f"{year}年"
    for written in (rest, in_digits):
        whole = before + written.replace("/", ".")
        if period := read_form(whole, Scalar(whole)):
            yield iso(period)
            return
        yield from respelt(whole)


def _digits(found: re.Match[str]) -> str:
    return f"{value_of(found[0]):f}"


def _weekday_of(day: str) -> str:
    return weekday(date.fromisoformat(day)) if len(day) == len("2010-03-05") else ""
