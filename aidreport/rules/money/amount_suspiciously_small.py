"""An amount of money is so small that 万元 was most likely meant.

Amounts are in yuan; 1.2 copied from a table in 万元 becomes 1.2元 (own rule). Reported is money
that was given, put into works or paid for produce, below 10 yuan. Of an amount without a unit in
a report in 万元 or 亿元, less is believed: reported is what was given below 100 yuan, and below
1000 yuan what was put into works, paid for produce, or stands in the balance.

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
from aidreport.model.fields.money import Money
from aidreport.model.layout import MoneyUnit
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words
from aidreport.wording.money import digits

_SMALL = Decimal(10)
_SMALL_GIFT = Decimal(100)
"""In yuan, for what has no unit in a report in a larger one."""
_SMALL_WORK = Decimal(1000)


def _check(words: Words, record: YearRecord) -> Found:
    small = {
        id(amount)
        for amount in words.amounts
        if isinstance(amount, Money) and 0 < amount.amount < _SMALL_WORK
    }
    if not small:
        return
    unit = record.frame.report.money_unit
    in_yuan = unit is MoneyUnit.YUAN
    meant = MoneyUnit.TEN_THOUSAND_YUAN if in_yuan else unit
    for money, least in _amounts(record):
        limit = least if money.bare and not in_yuan else _SMALL
        if id(money) in small and money.amount < limit:
            number = digits(money.amount)
            yield found_at(
                money.origins[0],
                "{amount} is very little: if {unit} is meant, write “{right}”.",
                amount=f"{number}元",
                unit=str(meant),
                right=f"{number}{meant}",
            )


def _amounts(record: YearRecord) -> Iterator[tuple[Money, Decimal]]:
    """Yield the money of a year, and below what a bare amount of it is small in a larger unit.

    Of shares only the sum could be small by a slip.
    """
    for activity in record.activities:
        if activity.donation is not None:
            for cash in activity.donation.cash:
                if cash.per is None:
                    yield cash.amount, _SMALL_GIFT
        for each in activity.invested:
            yield each.amount, _SMALL_WORK
        if activity.price is not None:
            yield activity.price, _SMALL_WORK
    if (balance := record.frame.balance) is not None:
        for total in (balance.opening, balance.income, balance.spending, balance.closing):
            # A balance that is nearly used up is no slip.
            if (
                total is not None
                and total.bare
                and record.frame.report.money_unit is not MoneyUnit.YUAN
            ):
                yield total, _SMALL_WORK


AMOUNT_SUSPICIOUSLY_SMALL = TextRule("amount-suspiciously-small", Severity.WARNING, _check)
