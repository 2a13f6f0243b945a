"""Work of last year that went on is not recorded this year.

A placement that reached into this year, and pupils who were sponsored, are seldom gone without a
word; most often they were forgotten, since nothing new happened (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, recipients: 甲小学}
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: }
    activities:
      - kind: teaching-placement
        date: 2023—2024学年度
        recipients: 甲小学
        teachers: 张示例

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: }
    activities:
      - kind: teaching-placement
        date: 2023—2024学年度
        recipients: 甲小学
        teachers: 张示例
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: }
    activities:
      - kind: teaching-placement
        date: 2023—2024学年度
        recipients: 甲小学
        teachers: 张示例
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_UNKNOWN = ""
_SPONSORSHIP = "sponsorship"
_PLACEMENTS = ("teaching-placement", "staff-exchange")


def _check(record: YearRecord) -> Found:
    if record.before is None:
        return
    # A kind may have thousands of activities, so those with whom they were are looked up.
    known: dict[str, set[str]] = {}
    for activity in record.activities:
        known.setdefault(activity.kind, set()).update(_with_whom(activity) or [_UNKNOWN])
    for activity in record.before.activities:
        if _goes_on(activity, record) and not _is_known(activity, known.get(activity.kind, set())):
            yield found_at(
                record.position,
                "The work at {place} went on, but nothing like it is recorded this year: add"
                " it, unless it has ended.",
                place=str(activity.position),
            )


def _is_known(activity: Activity, known: set[str]) -> bool:
    """Return whether this year has the same kind of work with one of those; unknown fits all."""
    whom = _with_whom(activity)
    return bool(known) and (not whom or _UNKNOWN in known or not known.isdisjoint(whom))


def _goes_on(activity: Activity, record: YearRecord) -> bool:
    """Return whether work of last year most likely went on this year."""
    if activity.kind == _SPONSORSHIP:
        return True
    return activity.kind in _PLACEMENTS and activity.date.overlaps(record.frame.report.period)


def _with_whom(activity: Activity) -> list[str]:
    """Return the ids of those whom an activity was for and of those sent."""
    return [party.id for party in (*activity.recipients, *activity.exchanged)]


CONTINUED_WORK_MISSING = YearRule("continued-work-missing", Severity.NOTE, _check)
