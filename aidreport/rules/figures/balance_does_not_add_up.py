"""The balance does not add up.

上年结余 + 本年收入 - 本年支出 = 年末结余, and each of the four is the sum of its parts (own
rule). A balance with one of the four left out adds up by itself, unless more was spent than
there was.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    balance: {opening: 100, income: 1000, spending: 800, closing: 200}

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    balance: {opening: 100, income: 1000, spending: 800, closing: 300}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.balance import SIDES, Balance
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import yuan


def _check(record: YearRecord) -> Found:
    balance = record.frame.balance
    if balance is None:
        return
    for side in SIDES:
        yield from _parts(balance, side)
    opening, income, spending = (balance.amount_of(side) for side in SIDES[:3])
    if opening and income and spending and opening.exact and income.exact and spending.exact:
        yield from _sides(opening, income, spending, balance.amount_of("closing"))


def _sides(opening: Money, income: Money, spending: Money, closing: Money | None) -> Found:
    there = opening.amount + income.amount
    left = there - spending.amount
    if left < 0:
        yield found_at(
            spending.origins[0],
            "{spending} were spent, but there were only {there}: correct the balance.",
            spending=yuan(spending.amount),
            there=yuan(there),
        )
    elif closing and closing.exact and closing.amount != left:
        yield found_at(
            closing.origins[0],
            "{closing} are said to be left, but {opening} + {income} - {spending} = {left},"
            " a difference of {difference}: correct one of the four.",
            closing=yuan(closing.amount),
            opening=yuan(opening.amount),
            income=yuan(income.amount),
            spending=yuan(spending.amount),
            left=yuan(left),
            difference=yuan(abs(left - closing.amount)),
        )


def _parts(balance: Balance, side: str) -> Found:
    whole: Money | None = getattr(balance, side)
    parts = sum_of_money(part.amount for part in balance.parts_of(side))
    if whole is None or parts is None or not whole.exact or parts.amount == whole.amount:
        return
    if all(part.amount.exact for part in balance.parts_of(side)) or parts.amount > whole.amount:
        yield found_at(
            parts.origins[0],
            "The parts of “{side}” add up to {parts}, but it is {whole}: correct a part or"
            " the whole.",
            side=side,
            parts=yuan(parts.amount),
            whole=yuan(whole.amount),
        )


BALANCE_DOES_NOT_ADD_UP = YearRule("balance-does-not-add-up", Severity.ERROR, _check)
