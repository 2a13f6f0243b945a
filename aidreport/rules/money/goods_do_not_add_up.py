"""The amount of a purchase is not what its goods are worth together.

The report gives both, and a reader adds up (own rule). Where only some of the goods have a value,
they must not be worth more than the whole.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲村: }
    activities:
      - kind: purchase
        date: 2024-10
        recipients: 甲村
        goods: [{items: 苹果, value: 25000}, {items: 小米, value: 6500}]
        amount: 30000

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲村: }
    activities:
      - kind: purchase
        date: 2024-10
        recipients: 甲村
        goods: [{items: 苹果, value: 25000}, {items: 小米, value: 6500}]
        amount: 31500
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.money import sum_of_money
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import yuan


def _check(activity: Activity, _record: YearRecord) -> Found:
    amount, goods = activity.price, activity.traded
    if amount is None or not amount.exact:
        return
    values = [lot.value for lot in goods if lot.value is not None and lot.value.exact]
    total = sum_of_money(values)
    if total is None or total.amount == amount.amount:
        return
    if len(values) < len(goods) and total.amount < amount.amount:
        return
    yield found_at(
        amount.origins[0],
        "The purchase is {amount}, but its goods are worth {total}: correct one of the two.",
        amount=yuan(amount.amount),
        total=yuan(total.amount),
    )


GOODS_DO_NOT_ADD_UP = ActivityRule(
    "goods-do-not-add-up", Severity.WARNING, _check, needs=("amount",)
)
