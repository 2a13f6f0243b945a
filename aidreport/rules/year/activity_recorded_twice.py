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

from aidreport.diagnostics import Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule


def _check(record: YearRecord) -> Found:
    of_a_day: dict[tuple[str, Period], list[Activity]] = {}
    for activity in record.activities:
        earlier = of_a_day.setdefault((activity.kind, activity.date), [])
        first = next((other for other in earlier if other == activity), None)
        earlier.append(activity)
        if first is not None:
            yield (
                activity.position,
                message(
                    "This activity is recorded already at {first}: delete one of the two,"
                    " or record how they differ.",
                    first=str(first.position),
                ),
            )


ACTIVITY_RECORDED_TWICE = YearRule("activity-recorded-twice", Severity.WARNING, _check)
