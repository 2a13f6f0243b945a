"""The time that is told in words is not that of the date.

暑假期间 beside a day in April: one of the two was taken from another activity, and the report says
both (own rule). Holidays and seasons are taken widely, so that only what cannot be is found.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: field-practice, date: 2024-04-16, season: 暑假期间}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: field-practice, date: 2024-07-16, season: 暑假期间}
"""

from __future__ import annotations

from aidreport.days.observances import SLACK, observance
from aidreport.days.spans import between, days_from
from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import position_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at

_SEASONS = (
    (("秋季学期", "秋学期"), between((8, 15), (2, 15))),
    (("春季学期", "春学期"), between((2, 1), (7, 31))),
    (("夏季学期", "夏学期", "小学期"), between((5, 15), (9, 10))),
    (("冬季学期", "冬学期"), between((10, 15), (3, 10))),
    # A campaign keeps its name before and after its season.
    (("金秋助学",), between((6, 10), (12, 31))),
    (("暑假", "暑期"), between((6, 10), (9, 15))),
    (("寒假",), between((12, 20), (3, 10))),
    (("春季", "今春", "春天"), between((1, 25), (6, 20))),
    (("夏季", "今夏", "夏天", "盛夏"), between((5, 1), (9, 15))),
    (("秋季", "今秋", "秋天", "金秋"), between((8, 1), (12, 10))),
    (("冬季", "今冬", "冬天", "寒冬"), between((10, 15), (3, 31))),
    (("年初",), between((1, 1), (4, 30))),
    (("年底", "年末", "岁末"), between((10, 15), (2, 21))),
)


def _check(activity: Activity, record: YearRecord) -> Found:
    words = activity.season
    if words is None:
        return
    away = _days_away(words, activity)
    if away > 0:
        yield found_at(
            position_of(words, activity.position),
            "“{words}” is not the time of {date}: correct the date, or “season”.",
            words=words,
            date=activity.date.start.isoformat(),
        )


def _days_away(words: str, activity: Activity) -> int:
    """Return how many days lie between the time that words tell and the date, 0 for none."""
    start, end = activity.date.start, activity.date.end
    for names, span in _SEASONS:
        if any(name in words for name in names):
            return days_from(span, start, end) or 0
    known = observance(words)
    away = known.days_from(start, end) if known else None
    return max((away or 0) - SLACK, 0)


SEASON_CONTRADICTS_DATE = ActivityRule(
    "season-contradicts-date", Severity.WARNING, _check, needs=("season",)
)
