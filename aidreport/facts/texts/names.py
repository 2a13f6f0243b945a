"""The facts that a free text can name; these tables are their documentation too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TypeAlias

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.lookup import CHINESE_TOTALS, TOTALS, figure_called
from aidreport.facts.recipients import regions
from aidreport.facts.sums import Sum
from aidreport.facts.totals import Totals
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import HEADS, Quantity, sum_of_quantities
from aidreport.model.named import field_name
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
    | Sum
)


@frozen
class NamedFact:
    """A fact with the two names that texts use, and what it is, in Chinese.

    `value` gives the fact, something empty where it is not recorded, or where it
    cannot be said as one figure because it is known only vaguely.
    """

    name: str
    chinese: str
    description: str
    value: Callable[[Activity], Fact | None]


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
        by_word.setdefault("" if count.measure_word in HEADS else count.measure_word, []).append(
            count
        )
    sums = [sum_of_quantities(same) for same in by_word.values()]
    return tuple(count for count in sums if count is not None)


def _fact(
    key: str, description: str, value: Callable[[Activity], Fact | None], chinese: str = ""
) -> NamedFact:
    """Return a fact; one that is called like the field it stands in takes its Chinese name, too."""
    return NamedFact(key, chinese or field_name(key).chinese, description, value)


_OF_ACTIVITY: tuple[NamedFact, ...] = (
    _fact("date", "活动日期，按所知的准确程度", attrgetter("date")),
    _fact("place", "活动地点", attrgetter("place")),
    _fact("regions", "活动涉及的区县", lambda activity: regions([activity]), "涉及地区"),
    _fact("recipients", "受助单位的简称、受助个人的姓名", attrgetter("recipients")),
    _fact("participants", "参加人数和量词；几组人数都确切时，同一量词的相加", _participants),
    _fact("cash", "本次活动已支付的捐款合计", _cash(CashStatus.PAID)),
    _fact(
        "cash_arrived",
        "本次活动已到账而未支付的款项合计",
        _cash(CashStatus.ARRIVED),
        "到账待付捐款",
    ),
    _fact("cash_planned", "本次活动计划的款项合计", _cash(CashStatus.PLANNED), "计划捐款"),
    _fact("goods", "捐赠的物品及其数量、价值", _goods),
    _fact("goods_value", "捐赠物品的价值合计", _goods_value, "捐物价值"),
)

ACTIVITY_FACTS: Mapping[str, NamedFact] = {fact.name: fact for fact in _OF_ACTIVITY}
"""What the text of an activity can name of its own activity, by the English names."""

_ENGLISH = {fact.chinese: fact.name for fact in _OF_ACTIVITY}


def names_here(*, of_activity: bool) -> Mapping[str, str]:
    """Return the Chinese names that a text can use by the English ones.

    Args:
        of_activity: whether it is the text of an activity, or one around them.
    """
    of_year = {TOTALS + name: CHINESE_TOTALS + each.term for name, each in FIGURES.items()}
    own = {name: fact.chinese for name, fact in ACTIVITY_FACTS.items()}
    return {**own, **of_year} if of_activity else of_year


def is_total(name: str) -> bool:
    """Return whether a name, in either language, is that of a figure of the year."""
    return name.startswith((TOTALS, CHINESE_TOTALS))


def is_known(name: str, activity: Activity | None) -> bool:
    """Return whether a text can use a name, in either language, at its place."""
    if is_total(name):
        return figure_called(name) is not None
    return activity is not None and _ENGLISH.get(name, name) in ACTIVITY_FACTS


def value_of(name: str, activity: Activity | None, totals: Totals) -> Fact | None:
    """Return the fact of a name that is known; None or empty where nothing is recorded."""
    own = _ENGLISH.get(name, name)
    if activity is not None and own in ACTIVITY_FACTS:
        return ACTIVITY_FACTS[own].value(activity)
    figure = figure_called(name)
    if figure is None:
        raise ValueError(f"no name of a fact: {name}")
    return totals[figure.name]
