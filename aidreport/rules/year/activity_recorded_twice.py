"""The same activity stands in the record twice.

Two colleagues enter the same visit, and the year's totals count it twice (own rule).
Activities are the same if everything that is recorded of them is the same.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}}
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}}
      - {kind: donation, date: 2024-03-06, donation: {cash: 100}}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.content import content
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    seen = [_at_first_sight(activity) for activity in record.activities]
    often = {sight for sight, count in Counter(seen).items() if count > 1}
    recorded: dict[Hashable, Activity] = {}
    for activity, sight in zip(record.activities, seen, strict=True):
        if sight not in often:
            continue
        first = recorded.setdefault(content(activity), activity)
        if first is not activity:
            yield found_at(
                activity.position,
                "This activity is recorded already at {first}: delete one of the two,"
                " or record how they differ.",
                first=str(first.position),
            )


def _at_first_sight(activity: Activity) -> Hashable:
    """Return what tells most activities apart, without all of it being walked through."""
    return (activity.kind, activity.date.start, activity.id, activity.name, activity.text)


ACTIVITY_RECORDED_TWICE = YearRule("activity-recorded-twice", Severity.WARNING, _check)
