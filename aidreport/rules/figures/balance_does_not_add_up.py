"""The balance does not add up.

上年结余 + 本年收入 - 本年支出 = 年末结余 (own rule). A balance with one of the four left
out adds up by itself, unless more was spent than there was.

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

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.wording.money import yuan


def _check(record: YearRecord) -> Found:
    balance = record.frame.balance
    if balance is None or not (balance.opening and balance.income and balance.spending):
        return
    if not (balance.opening.exact and balance.income.exact and balance.spending.exact):
        return
    there = balance.opening.amount + balance.income.amount
    left = there - balance.spending.amount
    if left < 0:
        yield (
            balance.spending.origins[0],
            message(
                "{spending} were spent, but there were only {there}: correct the balance.",
                spending=yuan(balance.spending.amount),
                there=yuan(there),
            ),
        )
    elif balance.closing and balance.closing.exact and balance.closing.amount != left:
        yield (
            balance.closing.origins[0],
            message(
                "{closing} are said to be left, but {opening} + {income} - {spending} = {left},"
                " a difference of {difference}: correct one of the four.",
                closing=yuan(balance.closing.amount),
                opening=yuan(balance.opening.amount),
                income=yuan(balance.income.amount),
                spending=yuan(balance.spending.amount),
                left=yuan(left),
                difference=yuan(abs(left - balance.closing.amount)),
            ),
        )


BALANCE_DOES_NOT_ADD_UP = YearRule("balance-does-not-add-up", Severity.ERROR, _check)
