"""How the ends of periods are said: 截至6月30日, 年底."""

from __future__ import annotations

from aidreport.model.fields.period import Period, Precision
from aidreport.rendering.marks import MarkKind, mark
from aidreport.rendering.periods import period_words
from aidreport.wording import dates

_UNTIL = ("年底", "年末")
_MONTH = "月"


def end_words(period: Period, own: Period) -> str:
    """Return the end of a period, with its year unless that is the report's `own`.

    A day as it is (6月30日), part of a month too (6月上旬), a month as 6月底, a year as 2024年底.
    """
    with_year = not (own.start.year == own.end.year == period.end.year)
    if period.precision in (Precision.DAY, Precision.DAYS):
        words = dates.day(period.end, with_year=with_year)
    elif period.precision is Precision.YEAR:
        words = f"{period.year}年底" if with_year else "年底"
    elif period.words.startswith(_UNTIL) or _MONTH in period.words:
        words = period_words(period) if with_year else period.words
    else:
        words = (f"{period.end.year}年" if with_year else "") + f"{period.end.month}月底"
    return mark(words, period.origins, MarkKind.PERIOD)
