"""An activity is held for a day that was introduced only later.

农民丰收节 is held since 2018, 扶贫日 since 2014, 中华慈善日 since 2016: a report on 2009 that names
one was written with a later one as its model (own rule, by the decisions that introduced the
days).

Bad:
    report: {period: 2009, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2009-09-23, occasion: {name: 中国农民丰收节}}

Good:
    report: {period: 2018, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2018-09-23, occasion: {name: 中国农民丰收节}}
"""

from __future__ import annotations

from aidreport.days.observances import observance
from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    if activity.occasion is None:
        return
    known = observance(activity.occasion.name)
    if known is not None and known.since is not None and activity.date.end.year < known.since:
        yield found_at(
            activity.date.origins[0],
            "“{name}” is held only since {since}: correct the occasion, or the date.",
            name=activity.occasion.name,
            since=known.since,
        )


OBSERVANCE_NOT_YET = ActivityRule(
    "observance-not-yet", Severity.WARNING, _check, needs=("occasion",)
)
