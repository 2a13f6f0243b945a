"""Money, goods or materials are given, and nobody is named who got them.

A reader who sees 300元 asks who received it; so does the auditor (own rule). Name the
recipients, or the people it was for as `beneficiaries`. What is collected (募捐) may wait for
its recipient and is not asked for.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-05-15, donation: {cash: 300}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-05-15
        beneficiaries: 社区残疾人
        donation: {cash: 300}
"""

from __future__ import annotations

from aidreport.diagnostics import Position, Severity
from aidreport.model.activity import Activity
from aidreport.model.kinds.fund_raising import FundRaising
from aidreport.model.kinds.home_visit import HomeVisit
from aidreport.model.kinds.materials import Materials
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    given = None if _somebody(activity) else _given(activity)
    if given is None:
        return
    yield found_at(
        given,
        "Something is given here, but nobody is named who got it: add “recipients”, or"
        " “beneficiaries” for people without an entry of their own.",
    )


def _given(activity: Activity) -> Position | None:
    """Return where the gift stands; what is only collected is none yet."""
    if activity.donation is not None and not isinstance(activity, FundRaising):
        return activity.donation.position
    return activity.position if isinstance(activity, Materials) else None


def _somebody(activity: Activity) -> bool:
    if activity.recipients or activity.beneficiaries:
        return True
    if isinstance(activity, HomeVisit):
        return bool(activity.visited)
    return isinstance(activity, Sponsorship) and bool(activity.sponsored)


GIFT_TO_NOBODY = ActivityRule("gift-to-nobody", Severity.NOTE, _check)
