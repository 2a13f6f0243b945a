"""Some activities, sorted by what figures are added up from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from aidreport.diagnostics import Position
from aidreport.facts.recipients import region_names
from aidreport.facts.sums import Sum, counted
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money
from aidreport.model.frame import Honour
from aidreport.model.fund import Purpose
from aidreport.model.person import Party

AnyKind = TypeVar("AnyKind", bound=Activity)
Value = TypeVar("Value")

ITEMS = "项"

GOODS, HONOURS, PLANNED = "goods", "honours", "planned"
"""What work may hold beside kinds of activities and money."""


class _Once(Generic[Value]):
    """What is worked out when it is first asked for.

    `cached_property` of Python 3.11 takes a lock for it, which costs more than what is worked out
    of a single activity.
    """

    def __init__(self, find: Callable[[Any], Value]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, work: Any, owner: type) -> Value:
        found = work.__dict__[self._name] = self._find(work)
        return found


class Work:
    """Activities, and the honours of a year where it is a whole one."""

    def __init__(
        self, activities: Sequence[Activity], honours: Sequence[Honour] = (), year: str = ""
    ) -> None:
        """Take the activities in their order; `year` is the year that the honours belong to."""
        self.activities = activities
        self.honours = honours
        self.year = year

    def of(self, kind: type[AnyKind]) -> Sequence[AnyKind]:
        """Return the activities of one kind."""
        return cast("Sequence[AnyKind]", self._by_kind.get(kind, ()))

    @_Once
    def holds(self) -> frozenset[Hashable]:
        """What there is for figures to be added up from: see `Figure.only`."""
        found: list[Hashable] = [*self.money, *map(type, self.activities)]
        if self.goods:
            found.append(GOODS)
        if self.honours:
            found.append(HONOURS)
        if len(self.done) < len(self.activities):
            found.append(PLANNED)
        return frozenset(found)

    @_Once
    def _by_kind(self) -> Mapping[type[Activity], list[Activity]]:
        found: dict[type[Activity], list[Activity]] = {}
        for activity in self.activities:
            found.setdefault(type(activity), []).append(activity)
        return found

    @_Once
    def done(self) -> Sequence[Activity]:
        """The activities that have happened at least in part; what is only planned is none."""
        return [activity for activity in self.activities if not activity.is_planned]

    @_Once
    def count(self) -> Sum:
        """How many activities have happened."""
        return counted([activity.position for activity in self.done], ITEMS)

    @_Once
    def recipients(self) -> Sequence[tuple[Party, Position]]:
        """Whom what was done was for, each once, with the first activity that was."""
        found: dict[str, tuple[Party, Position]] = {}
        for activity in self.done:
            for party in activity.recipients:
                if party.id not in found:
                    found[party.id] = (party, activity.position)
        return [*found.values()]

    @_Once
    def by_region(self) -> Mapping[str, list[Activity]]:
        """The activities by the region (区县) that they reached, under its first name."""
        found: dict[str, list[Activity]] = {}
        for activity in self.done:
            for region in region_names(activity):
                found.setdefault(region, []).append(activity)
        return found

    @_Once
    def money(self) -> Mapping[tuple[Purpose, CashStatus], list[Money | None]]:
        """The money by what it is for and how far it has come; None where nobody knows it."""
        found: dict[tuple[Purpose, CashStatus], list[Money | None]] = {}
        for activity in self.activities:
            for fund in activity.funds():
                found.setdefault((fund.purpose, fund.status), []).append(fund.amount)
        return found

    @_Once
    def goods(self) -> Sequence[Goods]:
        """The lots of goods that were given."""
        given = (activity.donation for activity in self.activities if activity.donation)
        return [lot for donation in given for lot in donation.goods]
