"""A period in words: with its years, as in a title, or without one that goes without saying."""

from __future__ import annotations

from aidreport.model.fields.period import Period, Precision, with_year
from aidreport.wording import dates


def period_words(period: Period, *, in_full: bool = True) -> str:
    """Return a period: 2009年, 2024年上半年, 2008—2009学年度; not in full 3月5日, 上半年 alone.

    The year itself is nothing where its year goes without saying.
    """
    match period.precision:
        case Precision.DAY:
            return dates.day(period.start, with_year=in_full) + period.words
        case Precision.DAYS:
            return dates.day_range(period.start, period.end, with_year=in_full)
        case Precision.MONTH:
            return dates.month(period.start, with_year=in_full)
        case Precision.MONTHS:
            return dates.month_range(period.start, period.end, with_year=in_full)
        case Precision.YEARS:
            return f"{period.year}年至{period.end.year}年"
        case Precision.SCHOOL_YEAR:
            return f"{period.start.year}—{period.end.year}学年度"
        case _:
            return with_year(period) if in_full else period.words
