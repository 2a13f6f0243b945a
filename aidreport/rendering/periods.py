"""A period with its years, as it stands in a title."""

from __future__ import annotations

from aidreport.model.fields.period import Period, Precision, with_year
from aidreport.wording import dates


def full_period_words(period: Period) -> str:
    """Return a period with its years: 2009年, 2024年上半年, 2008—2009学年度."""
    match period.precision:
        case Precision.DAY:
            return dates.day(period.start) + period.words
        case Precision.DAYS:
            return dates.day_range(period.start, period.end)
        case Precision.MONTH:
            return dates.month(period.start)
        case Precision.MONTHS:
            return dates.month_range(period.start, period.end)
        case Precision.YEARS:
            return f"{period.year}年至{period.end.year}年"
        case Precision.SCHOOL_YEAR:
            return f"{period.start.year}—{period.end.year}学年度"
        case _:
            return with_year(period)
