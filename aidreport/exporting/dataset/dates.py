"""Dates as they were written: no month and no day is ever made up."""

from __future__ import annotations

from aidreport.model.fields.period import Period, Precision


def bounds(period: Period) -> tuple[str, str | None]:
    """Return when a period begins, and when it ends where that was written too.

    2009-03-10 -> ("2009-03-10", None); 2009年春季 -> ("2009", None), which has a year alone.
    """
    match period.precision:
        case Precision.DAY:
            return period.start.isoformat(), None
        case Precision.DAYS:
            return period.start.isoformat(), period.end.isoformat()
        case Precision.MONTH:
            return f"{period.start:%Y-%m}", None
        case Precision.MONTHS:
            return f"{period.start:%Y-%m}", f"{period.end:%Y-%m}"
        case Precision.YEARS | Precision.SCHOOL_YEAR:
            return f"{period.start.year:04}", f"{period.end.year:04}"
        case _:
            return f"{period.start.year:04}", None
