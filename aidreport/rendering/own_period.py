"""How a report calls the period it covers: in its title, in running text, in its totals.

The record may say it in its own words (今秋, 2018年以来); else it follows from the dates.
"""

from __future__ import annotations

import re

from aidreport.model.fields.period import Period, Precision
from aidreport.model.frame import ReportFrame
from aidreport.rendering.marks import MarkKind, mark, marked
from aidreport.rendering.periods import full_period_words
from aidreport.wording import numerals

_WHOLE = {Precision.YEAR: "全年", Precision.SCHOOL_YEAR: "本学年", Precision.MONTH: "当月"}
_SO_FAR = {
    Precision.YEAR: "一年来",
    Precision.HALF_YEAR: "半年来",
    Precision.SCHOOL_YEAR: "一学年来",
}


def title_words(frame: ReportFrame) -> str:
    """Return the period as it stands in a title, which always names the year: 2009年."""
    own = frame.period_words or ""
    return marked(own) if re.search(r"\d{4}年", own) else _marked(frame.period)


def period_words(frame: ReportFrame) -> str:
    """Return the period in running text: 2009年, 2008—2009学年度, 今秋, 2018年以来."""
    return marked(frame.period_words) if frame.period_words else _marked(frame.period)


def whole_words(frame: ReportFrame) -> str:
    """Return the period of which figures are the total: 全年, 上半年, 三年间, 今秋."""
    if frame.period_words:
        return marked(frame.period_words)
    period = frame.period
    if period.extent in (Precision.HALF_YEAR, Precision.SEASON):
        return mark(period.words, period.origins, MarkKind.PERIOD)
    if period.extent is Precision.YEARS:
        return years_words(period) + "间"
    return _WHOLE.get(period.extent, "期内")


def so_far_words(frame: ReportFrame) -> str:
    """Return the period as what lies behind: 一年来, 半年来, 三年来, 今秋以来, 截至目前."""
    if frame.period_words:
        words = marked(frame.period_words)
        whole = frame.period_words.endswith("来") or frame.period_words.startswith("截至")
        return words if whole else f"{words}以来"
    period = frame.period
    if period.extent is Precision.YEARS:
        return years_words(period) + "来"
    if period.extent is Precision.SEASON:
        return f"{_marked(period)}以来"
    return _SO_FAR.get(period.extent) or f"{_marked(period)}期间"


def years_words(period: Period) -> str:
    """Return how many years a period runs over: 三年."""
    words = numerals.measured(period.end.year - period.start.year + 1) + "年"
    return mark(words, period.origins, MarkKind.PERIOD)


def _marked(period: Period) -> str:
    return mark(full_period_words(period), period.origins, MarkKind.PERIOD)
