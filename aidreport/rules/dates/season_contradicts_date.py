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

from aidreport.diagnostics import Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.observances import SLACK, Window, observance
from aidreport.rules.rule import ActivityRule, Found

_SEASONS = (
    (("暑假", "暑期"), Window((6, 10), (9, 15))),
    (("寒假",), Window((12, 20), (3, 10))),
    (("春季", "今春", "春天"), Window((1, 25), (6, 20))),
    (("夏季", "今夏", "夏天", "盛夏"), Window((5, 1), (9, 15))),
    (("秋季", "今秋", "秋天", "金秋"), Window((8, 1), (12, 10))),
    (("冬季", "今冬", "冬天", "寒冬"), Window((10, 15), (3, 31))),
    (("年初",), Window((1, 1), (4, 30))),
    (("年底", "年末", "岁末"), Window((10, 15), (2, 21))),
)


def _check(activity: Activity, record: YearRecord) -> Found:
    words = activity.season
    if words is None:
        return
    away = _days_away(words, activity)
    if away > 0:
        yield (
            words.origins[0] if isinstance(words, Recorded) else activity.position,
            message(
                "“{words}” is not the time of {date}: correct the date, or “season”.",
                words=words,
                date=activity.date.start.isoformat(),
            ),
        )


def _days_away(words: str, activity: Activity) -> int:
    """Return how many days lie between the time that words tell and the date, 0 for none."""
    for names, window in _SEASONS:
        if any(name in words for name in names):
            return window.days_from(activity.date)
    known = observance(words)
    return max(known.window.days_from(activity.date) - SLACK.days, 0) if known else 0


SEASON_CONTRADICTS_DATE = ActivityRule("season-contradicts-date", Severity.WARNING, _check)
