"""An activity's date lies outside the report's period.

A report over one year tells the work of that year; an activity of another year is
most often a slip in the year (own rule). What reaches into the period, such as a
placement over a school year, belongs to it.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2042-03-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.period import iso
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    period = record.frame.report.period
    if not activity.date.overlaps(period):
        yield found_at(
            activity.date.origins[0],
            "The activity is of {start}, but the report covers {first} to {last}:"
            " correct the date, or move the activity to its own year.",
            start=iso(activity.date),
            first=period.start.isoformat(),
            last=period.end.isoformat(),
        )


DATE_OUTSIDE_PERIOD = ActivityRule("date-outside-period", Severity.WARNING, _check)
