"""A feast of the Chinese calendar was given the day of the other calendar that has its number.

端午 is the fifth day of the fifth month by the Chinese calendar: in 2009 it was 28 May. An activity
for it on 05-05 has a date of the wrong calendar (own rule; 元宵 01-15, 端午 05-05, 中秋 08-15 and
重阳 09-09, none of which the feast can fall on).

Bad:
    report: {period: 2009, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2009-05-05, occasion: {name: 端午节}}

Good:
    report: {period: 2009, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2009-05-28, occasion: {name: 端午节}}
"""

from __future__ import annotations

from aidreport.days.feasts import feast
from aidreport.days.observances import observance
from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at

_NUMBERS = {"元宵": (1, 15), "端午": (5, 5), "中秋": (8, 15), "重阳": (9, 9)}


def _check(activity: Activity, record: YearRecord) -> Found:
    said = activity.occasion.name if activity.occasion else activity.season
    known = observance(said) if said else None
    day = activity.date.start
    if said is None or known is None or activity.date.precision is not Precision.DAY:
        return
    if _NUMBERS.get(known.names[0]) != (day.month, day.day):
        return
    right = feast(known.names[0], day.year)
    if right is not None:
        yield found_at(
            activity.date.origins[0],
            "{date} is the number of “{name}” by the Chinese calendar; in {year} it was on"
            " {right}: write the day by the common calendar.",
            date=day.isoformat(),
            name=said,
            year=day.year,
            right=right.isoformat(),
        )


LUNAR_DATE_AS_SOLAR = ActivityRule(
    "lunar-date-as-solar", Severity.WARNING, _check, needs=("occasion", "season")
)
