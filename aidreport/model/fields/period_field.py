"""Dates and periods as fields of a record."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.period import Period, Precision, iso
from aidreport.model.fields.period_forms import range_between, read_form
from aidreport.model.fields.validation import Refusal, Validation, described, scalar
from aidreport.model.reading.shape import Schema
from aidreport.sources.values import Mapping, Scalar

_EXPECTED = message(
    "a day (2009-03-25), a range (2009-08-01至2009-08-05), a month (2009-03),"
    " a season (2009年春季), a half-year (2009年上半年), a school year (2008—2009学年度)"
    " or a year (2009)"
)


def parse_period(value: object, context: Validation) -> Period:
    """Return the period that a date in a record means.

    Raises:
        Refusal: `bad-date` for a day that does not exist or a text
            that is no date; `end-before-start` for a range that runs backwards.
    """
    if isinstance(value, Mapping):
        return _from_mapping(value, context)
    text = scalar(value, _EXPECTED)
    period = read_form(_ascii(text), text)
    if period is None:
        raise Refusal(
            "bad-date",
            message(
                "found {found}, expected {expected}.", found=described(text), expected=_EXPECTED
            ),
        )
    if (canonical := iso(period)) != str(text).strip() and _is_other_form(text, period):
        context.note(text, canonical)
    return Period(
        period.start, period.end, period.precision, period.words, (context.position(text),)
    )


def _from_mapping(value: Mapping, context: Validation) -> Period:
    """Return the range of a mapping with the keys `from` and `to`."""
    ends = [value.get(Scalar(key)) for key in ("from", "to")]
    if None in ends or len(value) != 2:
        raise Refusal(
            "bad-date",
            message(
                "a range has just the two fields “from” and “to”, both with a date:"
                " add what is missing, and delete what is too much."
            ),
        )
    first, last = (parse_period(end, context) for end in ends)
    return range_between(first, last)


def _ascii(text: str) -> str:
    """Return a date with half-width digits and without blanks."""
    return unicodedata.normalize("NFKC", re.sub(r"\s", "", text))


def _is_other_form(text: Scalar, period: Period) -> bool:
    """Return whether the way it is written deserves a note."""
    named = period.precision in (Precision.SEASON, Precision.HALF_YEAR, Precision.SCHOOL_YEAR)
    return not named or bool(re.search(r"[\d]\s|\s[\d年]", text))


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


PeriodField: TypeAlias = Annotated[Period, Parsed(parse_period, _schema, "period")]
