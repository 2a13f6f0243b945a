"""An amount or a number of things given is 0.

The report would say 捐款0元 (own rule). What was not given, or is not known yet, is left out.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 0}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 500}}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.amount import Amount, number_of
from aidreport.model.fields.money import Money
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words


def _check(words: Words, record: YearRecord) -> Found:
    nothing = {id(amount) for amount in words.amounts if _is_nothing(amount)}
    for activity in record.activities if nothing else ():
        for amount in _amounts(activity):
            if amount is not None and id(amount) in nothing:
                yield found_at(
                    amount.origins[0], "This is 0: write how much it was, or leave it out."
                )


def _is_nothing(amount: Amount) -> bool:
    number = amount.amount if isinstance(amount, Money) else amount.number
    # Nearly always it is not, and nothing else has to be asked.
    return not number and number_of(amount) == 0


def _amounts(activity: Activity) -> Iterator[Amount | None]:
    """Yield what was given, and the counts of those who took part."""
    if activity.donation is not None:
        for cash in activity.donation.cash:
            yield from (cash.amount, cash.per)
        for goods in activity.donation.goods:
            yield from (goods.quantity, goods.value)
    for group in activity.participants:
        yield group.count
    for investment in activity.invested:
        yield investment.amount


NOTHING_GIVEN = TextRule("nothing-given", Severity.ERROR, _check)
