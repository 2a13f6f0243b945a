"""An activity begins after the day on which the report was signed.

A report tells what was done, not what is to come (own rule): one of the two dates is a slip, or
the activity belongs into the plan.

Bad:
    report: {period: 2024, organisation: 示例中学}
    signature: {date: 2024-11-30}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-12-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    signature: {date: 2024-12-31}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-12-05}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    signature = record.frame.signature
    if signature is None or signature.date is None or signature.date.end >= activity.date.start:
        return
    if not activity.date.overlaps(record.frame.report.period):
        return  # its date is wrong anyway: date-outside-period
    yield found_at(
        activity.date.origins[0],
        "The activity begins on {start}, after the report was signed on {signed}: correct"
        " one of the dates, or move it to the plan.",
        start=activity.date.start.isoformat(),
        signed=signature.date.end.isoformat(),
    )


ACTIVITY_AFTER_SIGNING = ActivityRule("activity-after-signing", Severity.WARNING, _check)
