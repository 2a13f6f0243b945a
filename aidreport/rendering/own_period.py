"""What the period is called that a report covers: its words for whole, so_far and title."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.model.fields.period import Period
from aidreport.model.frame import ReportFrame
from aidreport.rendering.marks import MarkKind, mark, marked
from aidreport.rendering.periods import period_words
from aidreport.wording import numerals

_YEAR = expression(r"\d{4}年")


def title_words(frame: ReportFrame) -> str:
    """Return the period as it stands in a title, which always names the year: 2009年."""
    own = frame.period_words or ""
    if _YEAR.search(own):
        return marked(own)
    return mark(period_words(frame.period), frame.period.origins, MarkKind.PERIOD)


def words_alone(period: Period) -> str:
    """Return a season or a half-year without its year: 春季, 上半年."""
    return mark(period.words, period.origins, MarkKind.PERIOD)


def years_long(period: Period) -> str:
    """Return how many years a period runs over: 三年."""
    words = numerals.measured(period.end.year - period.start.year + 1) + "年"
    return mark(words, period.origins, MarkKind.PERIOD)
