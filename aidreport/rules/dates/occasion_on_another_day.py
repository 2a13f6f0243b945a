"""An activity is held for a day that is more than a month away.

Activities for 助残日 or 教师节 come some days or weeks before or after it. One in another part of
the year has the wrong date or the wrong occasion (own rule; feasts of the Chinese calendar by a
table of 1950 to 2050).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-19, occasion: {name: 全国助残日}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-05-19, occasion: {name: 全国助残日}}
"""

from __future__ import annotations

from aidreport.days.observances import SLACK, observance
from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    if activity.occasion is None:
        return
    known = observance(activity.occasion.name)
    away = known.days_from(activity.date.start, activity.date.end) if known else None
    if known is None or away is None or away <= SLACK:
        return
    _, day = known.span(activity.date.start.year) or (None, activity.date.start)
    yield found_at(
        activity.date.origins[0],
        "The activity is of {date}, but its occasion “{name}” is more than a month away,"
        " about {month}-{day}: correct the date, or the occasion.",
        date=activity.date.start.isoformat(),
        name=activity.occasion.name,
        month=day.month,
        day=day.day,
    )


OCCASION_ON_ANOTHER_DAY = ActivityRule(
    "occasion-on-another-day", Severity.WARNING, _check, needs=("occasion",)
)
