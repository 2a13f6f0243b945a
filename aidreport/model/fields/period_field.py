"""Dates and periods as fields of a record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Annotated, TypeAlias

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.model.fields.date_as_typed import typed, weekday
from aidreport.model.fields.date_without_year import year_of_file
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.period import Period, Precision, iso
from aidreport.model.fields.period_forms import range_between, read_form
from aidreport.model.fields.refused_date import said_of_no_date
from aidreport.model.fields.validation import Refusal, Validation, refused_as, scalar
from aidreport.model.named import both, entry_of
from aidreport.model.reading.shape import Named, Schema
from aidreport.sources.values import Mapping, Scalar

_EXPECTED = message(
    "a day (2009-03-25), a range (2009-08-01至2009-08-05), a month (2009-03),"
    " a season (2009年春季), a half-year (2009年上半年), a school year (2008—2009学年度)"
    " or a year (2009)"
)

_ISO_DAY = expression("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")
_ENDS = (both("from"), both("to"))
_DAY = (Precision.DAY,)
_DAYS = (Precision.DAY, Precision.DAYS)


def parse_period(value: object, context: Validation) -> Period:
    """Return the period that a date in a record means.

    Raises:
        Refusal: `bad-date` for a day that does not exist or a text
            that is no date; `end-before-start` for a range that runs backwards.
    """
    # As nearly all are written.
    if type(value) is Scalar and (day := _usual_day(value)):
        return Period(day, day, Precision.DAY, "", (context.position(value),))
    if isinstance(value, Mapping):
        return _from_mapping(value, context)
    text = scalar(value, _EXPECTED)
    plain = typed(text)
    period = read_form(plain.text, text)
    wanted = _DAY if plain.part_of_day else _DAYS
    if period is None or (plain.of_a_day and period.precision not in wanted):
        year = year_of_file(context.path)
        raise Refusal("bad-date", said_of_no_date(text, plain, _EXPECTED, year))
    if plain.weekday and plain.weekday != weekday(period.end):
        raise Refusal("bad-date", _on_another_weekday(text, period))
    if plain.part_of_day:
        period = replace(period, words=plain.part_of_day)
    if (canonical := iso(period)) != str(text).strip() and _is_other_form(text, period):
        context.note(text, canonical)
    return Period(
        period.start, period.end, period.precision, period.words, (context.position(text),)
    )


@lru_cache(maxsize=1024)
def _usual_day(text: str) -> date | None:
    """Return the day of a text like 2009-03-25, None for any other; the days of a year recur."""
    try:
        return date.fromisoformat(text) if _ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def _from_mapping(value: Mapping, context: Validation) -> Period:
    """Return the range of a mapping with the keys `from` and `to`."""
    ends = [entry_of(value, names) for names in _ENDS]
    if None in ends or len(value) != 2:
        raise refused_as(
            "bad-date",
            "a range has just the two fields “from” and “to”, both with a date:"
            " add what is missing, and delete what is too much.",
        )
    first, last = (parse_period(end, context) for end in ends)
    return range_between(first, last)


def _on_another_weekday(text: Scalar, period: Period) -> Message:
    return message(
        "“{found}”: {day} falls on 星期{weekday}: correct the date, or the weekday.",
        found=text,
        day=period.end.isoformat(),
        weekday=weekday(period.end),
    )


_BLANK = expression(r"[\d]\s|\s[\d年]")


def _is_other_form(text: Scalar, period: Period) -> bool:
    """Return whether the way it is written deserves a note."""
    named = period.precision in (Precision.SEASON, Precision.HALF_YEAR, Precision.SCHOOL_YEAR)
    return not named or bool(_BLANK.search(text))


def _schema() -> Schema:
    from aidreport.model.fields.period_patterns import DATE

    ends = {
        "type": "object",
        "properties": {"from": DATE, "to": DATE},
        "required": ["from", "to"],
        "additionalProperties": False,
    }
    return {
        "anyOf": [DATE, ends],
        "examples": ["2009-03-25", "2009-08-01至2009-08-05", "2009-03", "2009年上半年"],
    }


def _names(value: object) -> Iterator[Named]:
    for key in value if isinstance(value, Mapping) else ():
        for english, chinese in _ENDS:
            if key in (english, chinese):
                yield Named(key, english, chinese)


PeriodField: TypeAlias = Annotated[Period, Parsed(parse_period, _schema, "period", _names)]
