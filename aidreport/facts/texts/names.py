"""The facts that a free text can name; these tables are their documentation too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeVar

from aidreport.facts.recipients import regions
from aidreport.facts.totals import Totals
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import HEADS, Quantity, sum_of_quantities
from aidreport.model.person import Party

Fact: TypeAlias = (
    Money
    | Quantity
    | Period
    | str
    | tuple[str, ...]
    | tuple[Quantity, ...]
    | tuple[Goods, ...]
    | tuple[Party, ...]
)
Source = TypeVar("Source")


@dataclass(frozen=True, slots=True)
class NamedFact(Generic[Source]):
    """A fact with the name that texts use, and what it is, in Chinese.

    `value` gives the fact, something empty where it is not recorded, or where it
    cannot be said as one figure because it is known only vaguely.
    """

    name: str
    description: str
    value: Callable[[Source], Fact | None]


def _cash(status: CashStatus) -> Callable[[Activity], Money | None]:
    def value(activity: Activity) -> Money | None:
        sums = activity.donation.cash_of(status) if activity.donation else ()
        if len(sums) == 1 and sums[0].per is None:
            return sums[0].amount
        totals = [cash.total for cash in sums]
        exact = [total for total in totals if total is not None]
        return sum_of_money(exact) if len(exact) == len(totals) else None

    return value


def _goods(activity: Activity) -> tuple[Goods, ...]:
    return activity.donation.goods if activity.donation else ()


def _goods_value(activity: Activity) -> Money | None:
    values = [lot.value for lot in _goods(activity) if lot.value is not None]
    if len(values) == 1:
        return values[0]
    return sum_of_money(values) if all(value.exact for value in values) else None


def _participants(activity: Activity) -> tuple[Quantity, ...]:
    """Return the participants, one count for each counting word; heads are added up."""
    counts = [group.count for group in activity.participants if group.count is not None]
    if len(counts) == 1:
        return tuple(counts)
    if any(count.number is None for count in counts):
        return ()
    by_word: dict[str, list[Quantity]] = {}
    for count in counts:
        by_word.setdefault("" if count.measure in HEADS else count.measure, []).append(count)
    sums = [sum_of_quantities(same) for same in by_word.values()]
    return tuple(count for count in sums if count is not None)


_OF_ACTIVITY: tuple[NamedFact[Activity], ...] = (
    NamedFact("date", "活动日期，按所知的准确程度", attrgetter("date")),
    NamedFact("place", "活动地点", attrgetter("place")),
    NamedFact("regions", "活动涉及的区县", lambda activity: regions([activity])),
    NamedFact("recipients", "受助单位的简称、受助个人的姓名", attrgetter("recipients")),
    NamedFact("participants", "参加人数和量词；几组人数都确切时，同一量词的相加", _participants),
    NamedFact("cash", "本次活动已支付的捐款合计", _cash(CashStatus.PAID)),
    NamedFact("cash_arrived", "本次活动已到账而未支付的款项合计", _cash(CashStatus.ARRIVED)),
    NamedFact("cash_planned", "本次活动计划的款项合计", _cash(CashStatus.PLANNED)),
    NamedFact("goods", "捐赠的物品及其数量、价值", _goods),
    NamedFact("goods_value", "捐赠物品的价值合计", _goods_value),
)

_OF_TOTALS: tuple[NamedFact[Totals], ...] = (
    NamedFact("totals.activities", "全部活动的项数", attrgetter("activities")),
    NamedFact("totals.cash_paid", "已支付的捐款总额", attrgetter("cash_paid")),
    NamedFact("totals.cash_arrived", "已到账而未支付的款项总额", attrgetter("cash_arrived")),
    NamedFact("totals.cash_planned", "计划的款项总额", attrgetter("cash_planned")),
    NamedFact("totals.goods_value", "已计价物品的总价值", attrgetter("goods_value")),
    NamedFact("totals.goods_unvalued", "未计价物品的批数", attrgetter("goods_unvalued")),
    NamedFact("totals.volunteers", "参加志愿服务的总人次", attrgetter("volunteers")),
    NamedFact("totals.raised", "已到手的募集善款总额", attrgetter("raised.paid")),
    NamedFact("totals.sponsorship", "已支付的结对助学资金总额", attrgetter("sponsorship.paid")),
    NamedFact("totals.invested", "本单位已支付的援建投资总额", attrgetter("invested.paid")),
    NamedFact("totals.arranged", "已支付的协调资金总额", attrgetter("arranged.paid")),
    NamedFact("totals.bought", "采购农副产品的总金额", attrgetter("bought.paid")),
    NamedFact("totals.sold", "帮助销售农副产品的总金额", attrgetter("sold.paid")),
    NamedFact("totals.placed", "派出支教教师的人数", attrgetter("staff.placed")),
    NamedFact("totals.sent", "派出交流人员的人数", attrgetter("staff.sent")),
    NamedFact("totals.received", "接收交流人员的人数", attrgetter("staff.received")),
    NamedFact("totals.trained", "培训的总人次", attrgetter("staff.trained")),
)

ACTIVITY_FACTS: Mapping[str, NamedFact[Activity]] = MappingProxyType(
    {fact.name: fact for fact in _OF_ACTIVITY}
)
"""What the text of an activity can name of its own activity."""

TOTAL_FACTS: Mapping[str, NamedFact[Totals]] = MappingProxyType(
    {fact.name: fact for fact in _OF_TOTALS}
)
"""What every text can name of the report's totals."""


def known_names(activity: Activity | None) -> tuple[str, ...]:
    """Return the names that a text can use, in an activity or (None) around them."""
    return (*ACTIVITY_FACTS, *TOTAL_FACTS) if activity is not None else tuple(TOTAL_FACTS)


def value_of(name: str, activity: Activity | None, totals: Totals) -> Fact | None:
    """Return the fact of a name that is known; None or empty where nothing is recorded."""
    if activity is not None and name in ACTIVITY_FACTS:
        return ACTIVITY_FACTS[name].value(activity)
    return TOTAL_FACTS[name].value(totals)
