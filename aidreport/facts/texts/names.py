"""The facts that a free text can name; these tables are their documentation too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from operator import add, attrgetter
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeVar

from aidreport.facts.recipients import regions
from aidreport.facts.totals import PERSONS, Totals, donations
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
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
        sums = [cash for donation in donations([activity]) for cash in donation.cash]
        return _as_one(cash.whole for cash in sums if cash.status is status)

    return value


def _goods(activity: Activity) -> tuple[Goods, ...]:
    return tuple(lot for donation in donations([activity]) for lot in donation.goods)


def _goods_value(activity: Activity) -> Money | None:
    return _as_one(lot.value for lot in _goods(activity) if lot.value)


def _as_one(amounts: Iterable[Money]) -> Money | None:
    """Return amounts as one: added up if they are exact, a vague one only if it is alone."""
    amounts = list(amounts)
    if len(amounts) == 1:
        return amounts[0]
    return reduce(add, amounts) if amounts and all(amount.exact for amount in amounts) else None


def _participants(activity: Activity) -> tuple[Quantity, ...]:
    """Return the participants, one count for each counting word; heads are added up."""
    counts = [group.count for group in activity.participants if group.count is not None]
    if len(counts) == 1:
        return tuple(counts)
    if any(count.number is None for count in counts):
        return ()
    by_word: dict[str, list[Quantity]] = {}
    for count in counts:
        by_word.setdefault("人" if count.measure in PERSONS else count.measure, []).append(count)
    return tuple(_added_up(word, same) for word, same in by_word.items())


def _added_up(word: str, counts: list[Quantity]) -> Quantity:
    measures = {count.measure for count in counts}
    number = sum((count.number or Decimal(0) for count in counts), Decimal(0))
    origins = tuple(place for count in counts for place in count.origins)
    return Quantity(number, measures.pop() if len(measures) == 1 else word, origins=origins)


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
