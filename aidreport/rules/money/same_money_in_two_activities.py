"""The same money seems to stand in two activities.

Money that was collected for somebody is given already: handed over later as a donation of its own,
it is added up twice. So is money for sponsored pupils that a donation tells again (own rule).
Collected money counts as raised, not as given, where the collection names nobody to whom it goes.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: fund-raising, date: 2024-04-20, recipients: 甲小学, donation: {cash: 20000}}
      - kind: donation
        date: 2024-05-20
        recipients: 甲小学
        donation: {cash: {amount: 20000, source: 师生募捐}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: fund-raising, date: 2024-04-20, donation: {cash: 20000}}
      - kind: donation
        date: 2024-05-20
        recipients: 甲小学
        donation: {cash: {amount: 20000, source: 师生募捐}}
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.donation import Cash
from aidreport.model.fund import Purpose
from aidreport.model.person import home_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import yuan

_COLLECTION = "fund-raising"
_ELSEWHERE = (_COLLECTION, "sponsorship")
_COLLECTED = expression("募|义卖|义捐|众筹|捐款|一日捐")


def _check(record: YearRecord) -> Found:
    own = [activity for activity in record.activities if not activity.helpers]
    before = [activity for activity in own if activity.kind in _ELSEWHERE]
    given = [activity for activity in own if activity.kind not in _ELSEWHERE] if before else []
    for activity in given:
        for cash in activity.donation.cash if activity.donation else ():
            same = next((each for each in before if _is_same(each, activity, cash)), None)
            if same is None or cash.total is None:
                continue
            yield found_at(
                cash.total.origins[0],
                "{amount} seems to be the money at {place} again, and would be added up"
                " twice: if it is the same, record it at one of the two.",
                amount=yuan(cash.total.amount),
                place=str(same.position),
            )


def _is_same(before: Activity, activity: Activity, cash: Cash) -> bool:
    """Return whether a sum given at an activity may be that of one where it was counted."""
    amounts = _counted(before)
    if cash.total is None or not amounts:
        return False
    equal = cash.total.amount in (*amounts, sum(amounts))
    shared = bool(_helped(before) & _helped(activity))
    if before.kind != _COLLECTION:
        return equal and shared
    if before.date.start > activity.date.end or cash.total.amount > sum(amounts):
        return False
    collected = _COLLECTED.search(cash.source or "") is not None
    return (equal or shared) if collected else (equal and shared)


def _counted(activity: Activity) -> Sequence[Decimal]:
    """Return the exact sums of an activity that count as given."""
    funds = [fund.amount for fund in activity.funds() if fund.purpose is not Purpose.RAISED]
    return [amount.amount for amount in funds if amount is not None and amount.exact]


def _helped(activity: Activity) -> set[str]:
    """Return the ids of the recipients, and of the organisations that they belong to."""
    parties = (*activity.recipients, *map(home_of, activity.recipients))
    return {party.id for party in parties if party is not None}


SAME_MONEY_IN_TWO_ACTIVITIES = YearRule("same-money-in-two-activities", Severity.WARNING, _check)
