"""The same sum of money stands twice in one activity.

A sum entered under `donation` and again as sponsorship, investment or purchase is added up twice;
so is one sum that stands twice in a list without anything that tells the two apart (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: sponsorship
        date: 2024-09
        recipients: 甲小学
        sponsored: {stage: 小学, new: 10名, each: 800}
        donation: {cash: 8000}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: sponsorship
        date: 2024-09
        recipients: 甲小学
        sponsored: {stage: 小学, new: 10名, each: 800}
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import yuan


def _check(activity: Activity, _record: YearRecord) -> Found:
    # Most kinds have no other money than what was donated.
    if activity.donation is not None and type(activity).funds is not Activity.funds:
        yield from _donated_and_more(activity)
    for entries in (activity.donation.cash if activity.donation else (), activity.invested):
        if len(entries) > 1:
            yield from _repeated(entries)


def _donated_and_more(activity: Activity) -> Found:
    donated = [cash.total for cash in activity.donation.cash] if activity.donation else []
    places = [amount.origins for amount in donated if amount]
    amounts = [fund.amount for fund in activity.funds() if fund.amount]
    others = {amount for amount in amounts if amount.origins not in places}
    for amount in donated:
        if amount is not None and amount in others:
            yield found_at(
                amount.origins[0],
                "{amount} stands under “donation” and again elsewhere in this activity:"
                " if it is the same money, delete it here.",
                amount=yuan(amount.amount),
            )


def _repeated(entries: Sequence[Record]) -> Found:
    for index, entry in enumerate(entries):
        if entry in entries[:index]:
            yield found_at(
                entry.position,
                "This sum stands in the list already: delete one of the two, or add what tells"
                " them apart, like “source”.",
            )


SAME_MONEY_TWICE = ActivityRule(
    "same-money-twice", Severity.WARNING, _check, needs=("donation", "investments")
)
