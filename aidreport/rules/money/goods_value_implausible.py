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
from types import MappingProxyType

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.donation import Goods
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import digits, yuan

_LEAST = 1
"""In tenths of a yuan."""
_MOST: Mapping[str, int] = MappingProxyType(
    {
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
)
"""Measure word -> what one piece may cost, in yuan; others may cost anything."""


def _check(activity: Activity, _record: YearRecord) -> Found:
    given = activity.donation.goods if activity.donation else ()
    for lot in (*given, *activity.traded):
        yield from _compare(lot)


def _compare(lot: Goods) -> Found:
    if lot.value is None or not lot.value.exact or lot.quantity is None or not lot.quantity.number:
        return
    each = lot.value.amount / lot.quantity.number
    most = _MOST.get(lot.quantity.measure_word)
    if not lot.value.amount or (each * 10 >= _LEAST and (most is None or each <= most)):
        return
    yield found_at(
        lot.value.origins[0],
        "{quantity} for {value} is {each} apiece: look whether the value, in yuan for the whole"
        " lot, is right.",
        quantity=f"{digits(lot.quantity.number)}{lot.quantity.measure_word}",
        value=yuan(lot.value.amount),
        each=f"{each:.4f}".rstrip("0").rstrip(".") + "元",
    )


GOODS_VALUE_IMPLAUSIBLE = ActivityRule("goods-value-implausible", Severity.NOTE, _check)
