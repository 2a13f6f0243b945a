"""An amount of money is so small that 万元 was most likely meant.

Amounts are in yuan; 1.2 copied from a table in 万元 becomes 1.2元 (own rule). Reported is money
that was given, put into works or paid for produce, below 10 yuan.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 1.2}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 12000}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.money import Money
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words
from aidreport.wording.money import digits

_SMALL = Decimal(10)


def _check(words: Words, record: YearRecord) -> Found:
    small = {
        id(amount)
        for amount in words.amounts
        if isinstance(amount, Money) and 0 < amount.amount < _SMALL
    }
    for activity in record.activities if small else ():
        for money in _amounts(activity):
            if id(money) in small:
                number = digits(money.amount)
                yield found_at(
                    money.origins[0],
                    "{amount} is very little: if 万元 is meant, write “{right}”.",
                    amount=f"{number}元",
                    right=f"{number}万元",
                )


def _amounts(activity: Activity) -> Iterator[Money]:
    """Yield the money of an activity; of shares only the sum could be small by a slip."""
    if activity.donation is not None:
        yield from (cash.amount for cash in activity.donation.cash if cash.per is None)
    yield from (each.amount for each in activity.invested)
    if activity.price is not None:
        yield activity.price


AMOUNT_SUSPICIOUSLY_SMALL = TextRule("amount-suspiciously-small", Severity.WARNING, _check)
