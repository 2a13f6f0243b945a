"""Dates in the spellings of offices that a record writes in another one: 二季度, 3月份, 次年."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import TypeAlias

from aidreport.expressions import expression
from aidreport.model.fields.period import Period, Precision, iso
from aidreport.model.fields.period_forms import read_form
from aidreport.model.fields.validation import Refusal
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.values import in_plain_numerals, value_of

_Write: TypeAlias = Callable[[re.Match[str]], str]

_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4} | {str(number): number for number in range(1, 5)}
_SLIPS = ((expression("月份"), "月"), (expression("元月"), "1月"), (expression("曰"), "日"))
_WITHOUT_UNITS = {ord("日"): None, ord("号"): None}
_WITH_LENGTH = expression(r"(.+?)(?:[(]共?(\d{1,2})天[)]|[共起]共?(\d{1,2})天)")
_YEAR_IN_CHARACTERS = expression("[零一二三四五六七八九]{4}(?=年)")
_IN_CHARACTERS = expression("[一二三四五六七八九十]{1,3}(?=[月日号至到—–~、和-])")


def respelt(text: str) -> Iterator[str]:
    """Yield what a text without blanks means, as records write it; nothing for most texts."""
    if match := _WITH_LENGTH.fullmatch(text):
        yield from _of_days(match[1], int(match[2] or match[3]))
        return
    plain = _in_digits(text)
    for slip, right in _SLIPS:
        plain = slip.sub(right, plain)
    meant = [plain] if plain != text else []
    meant += [
        found.expand(write) if isinstance(write, str) else write(found)
        for form, write in _WAYS
        if (found := form.fullmatch(plain))
    ]
    for each in meant:
        yield from _as_recorded(each)


def _in_digits(text: str) -> str:
    """Return a date in characters in digits: 二〇一五年三月五日 -> 2015年3月5日."""
    plain = in_plain_numerals(text)
    if not _YEAR_IN_CHARACTERS.match(plain):
        return text
    with_year = _YEAR_IN_CHARACTERS.sub(_number, plain, count=1)
    return _IN_CHARACTERS.sub(_number, with_year)


def _number(found: re.Match[str]) -> str:
    return f"{value_of(found[0]):f}"


def _as_recorded(text: str) -> Iterator[str]:
    day, _, time = text.partition(" ")
    if period := _read(day):
        yield iso(period) + (time if time[:1] in ("", *"上下") else f" {time}")


def _of_days(text: str, count: int) -> Iterator[str]:
    """Yield the days of a text that says how many they are, unless it contradicts itself."""
    period = _read(text)
    if period and period.precision is Precision.DAY:
        period = Period(period.start, period.start + timedelta(count - 1), Precision.DAYS)
    if period and (period.end - period.start).days == count - 1:
        yield iso(period) if count > 1 else period.start.isoformat()


def _read(text: str) -> Period | None:
    with suppress(Refusal):
        return read_form(text, Scalar(text))
    return None


def _quarter(found: re.Match[str]) -> str:
    last = 3 * _QUARTERS[found[2] or found[3]]
    return f"{found[1]}-{last - 2:02}至{found[1]}-{last:02}"


def _first_quarters(found: re.Match[str]) -> str:
    return f"{found[1]}-01至{found[1]}-{'09' if found[2] == '三' else '06'}"


def _quarters(found: re.Match[str]) -> str:
    first, last = _QUARTERS[found[2]], _QUARTERS[found[4]]
    if last <= first or (found[3] in "、和及" and last > first + 1):
        return ""
    return f"{found[1]}-{3 * first - 2:02}至{found[1]}-{3 * last:02}"


def _term(found: re.Match[str]) -> str:
    first = found[3] in ("一", "1", "上")
    return f"{found[1]}年秋季" if first else f"{found[2]}年春季"


def _until_next_year(found: re.Match[str]) -> str:
    return f"{found[1]}年{found[2]}至{int(found[1]) + 1}年{found[3]}"


def _days_in_a_row(found: re.Match[str]) -> str:
    days = [int(day) for day in re.split("[、和,]", found[3].translate(_WITHOUT_UNITS))]
    in_a_row = days == [*range(days[0], days[0] + len(days))]
    return f"{found[1]}-{found[2]}-{days[0]}至{days[-1]}" if in_a_row else ""


def _months_in_a_row(found: re.Match[str]) -> str:
    year, first, last = found.groups()
    return f"{year}-{first}至{year}-{last}" if int(last) == int(first) + 1 else ""


_WAYS: tuple[tuple[re.Pattern[str], str | _Write], ...] = (
    (expression(r"(\d{4})年?(?:第?([一二三四1-4])季度?|[Qq]([1-4]))"), _quarter),
    (expression(r"(\d{4})年?前([两二三])个?季度"), _first_quarters),
    (
        expression(
            r"(\d{4})年?第?([一二三四1-4])(?:季度?)?(至|到|[-—–~、和及]+)第?([一二三四1-4])季度?"
        ),
        _quarters,
    ),
    (expression(r"(\d{4})[-—–~至](\d{4})学年度?第?([一二12上下])学期"), _term),
    (expression(r"(\d{4})年?([春秋])季?学期"), r"\1年\2季"),
    (
        expression(
            r"(\d{4})年(\d{1,2}月(?:\d{1,2}[日号])?)(?:至|到|—+|–|~|-)(?:次|翌|第二)年(\d.*)"
        ),
        _until_next_year,
    ),
    (
        expression(r"(\d{4})[-年/.](\d{1,2})[-月/.]((?:\d{1,2}[日号]?[、和,]){1,6}\d{1,2}[日号])"),
        _days_in_a_row,
    ),
    (expression(r"(\d{4})\.(\d{1,2})[-—–~至到]+(\d{4})\.(\d{1,2})"), r"\1-\2至\3-\4"),
    (expression(r"(\d{4})[-年/.](\d{1,2})月?[、和,](\d{1,2})月"), _months_in_a_row),
    (expression(r"(\d{4}\D\d{1,2}\D\d{1,2}[日号])(\d{1,2}:\d\d)"), r"\1 \2"),
    (expression(r"(\d{4}\D\d{1,2}\D\d{1,2}[日号])([上下]午\d{1,2}):(\d\d)"), r"\1 \2时\3分"),
    (expression(r"(\d{4}\D\d{1,2}\D\d{1,2}[日号])(\d{1,2})[时点]"), r"\1 \2:00"),
)
