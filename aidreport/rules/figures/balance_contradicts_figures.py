"""The balance says something else than an indicator or the activities.

Income, spending and what is left stand once in the balance: an indicator of that name is the same
number, and the activities cannot have paid out more than was spent (own rule). What was arranged
or received from others is no spending.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators: {全年收入: {value: 120万元}}
    balance: {income: 100万元, spending: 80万元}

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators: {全年收入: {value: 100万元}}
    balance: {income: 100万元, spending: 80万元}
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.fields.amount import MONEY_UNIT, in_unit, number_of
from aidreport.model.fields.money import Money
from aidreport.model.fund import Purpose
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import yuan

_NAME = expression(
    r"^(?:全年|本年度?|年度|本期|全部)?(?:资金)?总?(收入|支出|结余)(?:总额|合计|总计)?$"
)
_OWN = (Purpose.DONATION, Purpose.SPONSORSHIP, Purpose.INVESTED, Purpose.BOUGHT)


def _check(record: YearRecord) -> Found:
    balance = record.frame.balance
    if balance is None:
        return
    names = {"收入": "income", "支出": "spending", "结余": "closing"}
    sides = {term: balance.amount_of(side) for term, side in names.items()}
    for key, indicator in record.frame.indicators.items():
        name = indicator.name or key
        match = _NAME.search(name)
        told = in_unit(indicator.whole, MONEY_UNIT) if match else None
        yield from _differs(name, told, sides[match[1]] if match else None)
    spending = sides["支出"]
    if spending is not None and spending.exact:
        yield from _paid_out(record, spending)


def _differs(name: str, told: object, in_balance: Money | None) -> Found:
    if not isinstance(told, Money) or in_balance is None:
        return
    if told.exact and in_balance.exact and told.amount != in_balance.amount:
        yield found_at(
            told.origins[0],
            "“{name}” is {told}, but the balance has {recorded}: correct one of the two.",
            name=name,
            told=yuan(told.amount),
            recorded=yuan(in_balance.amount),
        )


def _paid_out(record: YearRecord, spending: Money) -> Found:
    own = (activity for activity in record.activities if not activity.helpers)
    funds = [fund for activity in own for fund in activity.funds()]
    amounts = [fund.amount for fund in funds if fund.status == "paid" and fund.purpose in _OWN]
    paid = sum((number_of(each) or Decimal(0) for each in amounts if each), Decimal(0))
    if paid > spending.amount:
        yield found_at(
            spending.origins[0],
            "{spending} were spent, but the activities alone paid out {paid}: correct the"
            " balance, or the status of what is not paid yet.",
            spending=yuan(spending.amount),
            paid=yuan(paid),
        )


BALANCE_CONTRADICTS_FIGURES = YearRule("balance-contradicts-figures", Severity.WARNING, _check)
