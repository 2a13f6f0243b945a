"""One activity as cells under the heads of the table of activities."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from aidreport.exporting.heads import RECORD
from aidreport.exporting.said import said, words
from aidreport.model.activity import Activity
from aidreport.model.donation import Cash, Goods
from aidreport.model.fields.period import Period, Precision
from aidreport.names import KINDS
from aidreport.spreadsheets.table import Column, Sort, Value

COLUMNS = (
    Column(RECORD),
    Column("日期", Sort.DATE),
    Column("种类"),
    Column("活动名称"),
    Column("活动形式"),
    Column("帮扶方"),
    Column("联合单位"),
    Column("受助对象"),
    Column("地点"),
    Column("区县"),
    Column("带队领导"),
    Column("教师"),
    Column("参加人员"),
    Column("人数", Sort.COUNT),
    Column("捐款（元）", Sort.MONEY, summed=True),
    Column("捐款状态"),
    Column("捐款来源"),
    Column("物品"),
    Column("价值（元）", Sort.MONEY, summed=True),
    Column("用途"),
    Column("组织者"),
    Column("内容"),
    Column("活动成效"),
)
STATUSES = {"planned": "计划", "arrived": "到账", "paid": "已支付"}
_WORDS = {
    "活动名称": "name",
    "活动形式": "form",
    "帮扶方": "helpers",
    "联合单位": "partners",
    "受助对象": "recipients",
    "地点": "place",
    "区县": "region",
    "带队领导": "leaders",
    "教师": "teachers",
    "用途": "purpose",
    "组织者": "organiser",
}
_LISTS = {"内容": "contents", "活动成效": "outcomes"}


def activity_cells(activity: Activity) -> tuple[Value, ...]:
    """Return the cells of an activity, in the order of `COLUMNS`."""
    cells: dict[str, Value] = {
        RECORD: record_code(activity),
        "日期": day_or_words(activity.date),
        "种类": KINDS[str(activity.kind)],
        **{head: words(getattr(activity, name, None) or ()) for head, name in _WORDS.items()},
        **{head: _phrases(getattr(activity, name)) for head, name in _LISTS.items()},
        **_people(activity),
        **_gifts(activity),
    }
    return tuple(cells.get(column.head) or None for column in COLUMNS)


def record_code(activity: Activity) -> str:
    """Return a short code of all that an activity says, extra data apart."""
    content = "\n".join(f"{name}={text}" for name, text in sorted(said(activity).items()))
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def day_or_words(period: Period) -> Value:
    """Return a day as a day, any other period in its words."""
    return period.start if period.precision is Precision.DAY else words(period)


def _phrases(values: Iterable[Any]) -> str:
    return "；".join(words(each) for each in values)


def _people(activity: Activity) -> Mapping[str, Value]:
    groups = activity.participants
    alone = groups[0].count if len(groups) == 1 else None
    who = words(tuple(each.who for each in groups if each.who)) if alone else words(groups)
    if alone is not None and alone.number is not None and alone.measure_word in ("", "人"):
        return {"参加人员": who, "人数": alone.number}
    return {"参加人员": who, "人数": words(alone) if alone else None}


def _gifts(activity: Activity) -> Mapping[str, Value]:
    if activity.donation is None:
        return {}
    cash, goods = activity.donation.cash, activity.donation.goods
    statuses = list(dict.fromkeys(STATUSES[each.status] for each in cash))
    return {
        "捐款（元）": amount_of(cash) if len(statuses) < 2 else words(cash),
        "捐款状态": "、".join(statuses),
        "捐款来源": words(tuple(dict.fromkeys(each.source for each in cash if each.source))),
        "物品": "、".join(goods_in_words(each) for each in goods),
        "价值（元）": value_of(goods),
    }


def goods_in_words(goods: Goods) -> str:
    """Return goods with their quantity: 大米150斤."""
    more = "等" if goods.more else ""
    quantity = words(goods.quantity) if goods.quantity else ""
    return f"{words(goods.items)}{more}{quantity}"


def amount_of(cash: Iterable[Cash]) -> Value:
    """Return what sums of money come to in yuan; their words where one is known vaguely."""
    sums = list(cash)
    totals = [each.total for each in sums]
    if any(total is None for total in totals):
        return "、".join(words(each.whole) for each in sums)
    return sum((total.amount for total in totals if total), Decimal(0)) if sums else None


def value_of(goods: Iterable[Goods]) -> Value:
    """Return what goods are worth in yuan; the words where a value is known vaguely."""
    values = [each.value for each in goods if each.value]
    if any(not value.exact for value in values):
        return "、".join(words(value) for value in values)
    return sum((value.amount for value in values), Decimal(0)) if values else None
