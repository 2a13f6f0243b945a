"""An activity stands in last year's record as well.

It is counted in both years (own rule). Activities are taken for the same if kind, date and
recipients are; a school year's work is rightly told in both, and is left alone.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: volunteering
        date: 2023-12-30至2024-01-02
        recipients: 甲小学
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: volunteering
        date: 2023-12-30至2024-01-02
        recipients: 甲小学

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: volunteering
        date: 2024-01-02
        recipients: 甲小学
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: volunteering
        date: 2023-12-30
        recipients: 甲小学
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period, Precision
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_Key: TypeAlias = tuple[str, Period, frozenset[str]]
_EXACT = (Precision.DAY, Precision.DAYS, Precision.MONTH)


def _check(record: YearRecord) -> Found:
    if record.before is None:
        return
    begun = {_begin(activity) for activity in record.activities}
    last_year = record.before.activities
    known = {_key(activity): activity for activity in last_year if _begin(activity) in begun}
    for activity in record.activities if known else ():
        other = known.get(_key(activity))
        if other is None or activity.date.precision not in _EXACT:
            continue
        yield found_at(
            activity.position,
            "This activity stands at {place} too, and is counted in both years: delete it in"
            " one of them, or record how the two differ.",
            place=str(other.position),
        )


def _begin(activity: Activity) -> tuple[str, date]:
    """Return what tells nearly all activities of two years apart."""
    return activity.kind, activity.date.start


def _key(activity: Activity) -> _Key:
    return activity.kind, activity.date, frozenset(party.id for party in activity.recipients)


ACTIVITY_OF_LAST_YEAR = YearRule("activity-of-last-year", Severity.WARNING, _check)
