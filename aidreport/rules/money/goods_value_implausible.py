"""The value of goods does not fit their quantity.

A value in 万元 that was entered as yuan makes a book cost a fen, and one with zeros too many makes
it cost a thousand yuan (own rule). The value is that of the whole lot, in yuan; the limits of what
one piece may cost are wide, so that what is reported is worth a look.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {goods: {items: 图书, quantity: 1500册, value: 2.85}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {goods: {items: 图书, quantity: 1500册, value: 28500}}
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from aidreport.diagnostics import Message, Position, Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import digits, yuan

_LEAST = 1
"""In tenths of a yuan."""
_MOST: Mapping[str, int] = {
    "册": 2000,
    "本": 2000,
    "支": 2000,
    "斤": 1000,
    "公斤": 2000,
    "千克": 2000,
    "袋": 5000,
    "双": 3000,
    "条": 5000,
    "床": 5000,
    "瓶": 10000,
    "盒": 10000,
    "箱": 20000,
}
"""Measure word -> what one piece may cost, in yuan; others may cost anything."""


def _check(activity: Activity, _record: YearRecord) -> Found:
    given = activity.donation.goods if activity.donation else ()
    for lot in (*given, *activity.traded):
        if lot.value and lot.quantity and not _is_plausible(lot.value, lot.quantity):
            yield _implausible(lot.value, lot.quantity)


def _is_plausible(value: Money, quantity: Quantity) -> bool:
    amount, number = value.amount, quantity.number
    if value.words or not amount or not number:
        return True
    most = _MOST.get(quantity.measure_word)
    # Nearly all cost more than a yuan, and to compare is easier than to reckon.
    enough = amount >= number or amount * 10 >= _LEAST * number
    return enough and (most is None or amount <= most * number)


def _implausible(value: Money, quantity: Quantity) -> tuple[Position, Message]:
    number = quantity.number or Decimal(1)
    each = value.amount / number
    return found_at(
        value.origins[0],
        "{quantity} for {value} is {each} apiece: look whether the value, in yuan for the whole"
        " lot, is right.",
        quantity=f"{digits(number)}{quantity.measure_word}",
        value=yuan(value.amount),
        each=f"{each:.4f}".rstrip("0").rstrip(".") + "元",
    )


GOODS_VALUE_IMPLAUSIBLE = ActivityRule(
    "goods-value-implausible", Severity.NOTE, _check, needs=("donation", "goods")
)
