"""Some activities, sorted by what figures are added up from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TypeVar, cast

from aidreport.facts.recipients import regions
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money
from aidreport.model.frame import Honour
from aidreport.model.fund import Purpose

AnyKind = TypeVar("AnyKind", bound=Activity)


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

    @cached_property
    def _by_kind(self) -> Mapping[type[Activity], list[Activity]]:
        found: dict[type[Activity], list[Activity]] = {}
        for activity in self.activities:
            found.setdefault(type(activity), []).append(activity)
        return found

    @cached_property
    def done(self) -> Sequence[Activity]:
        """The activities that have happened at least in part; what is only planned is none."""
        return [activity for activity in self.activities if not activity.is_planned]

    @cached_property
    def by_region(self) -> Mapping[str, list[Activity]]:
        """The activities by the region (区县) that they reached, under its first name."""
        found: dict[str, list[Activity]] = {}
        for activity in self.done:
            for region in regions([activity]):
                found.setdefault(str(region), []).append(activity)
        return found

    @cached_property
    def money(self) -> Mapping[tuple[Purpose, CashStatus], list[Money | None]]:
        """The money by what it is for and how far it has come; None where nobody knows it."""
        found: dict[tuple[Purpose, CashStatus], list[Money | None]] = {}
        for activity in self.activities:
            for fund in activity.funds():
                found.setdefault((fund.purpose, fund.status), []).append(fund.amount)
        return found

    @cached_property
    def goods(self) -> Sequence[Goods]:
        """The lots of goods that were given."""
        given = (activity.donation for activity in self.activities if activity.donation)
        return [lot for donation in given for lot in donation.goods]
