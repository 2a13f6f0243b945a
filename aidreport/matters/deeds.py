"""The activities of the houses as they are held against each other, by keys and never in pairs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate

from aidreport.diagnostics import Position
from aidreport.facts.houses.house import House, HouseActivity
from aidreport.frozen import frozen
from aidreport.matters.names import may_be_one


@frozen
class Deed:
    """An activity with the house that recorded it.

    Attributes:
        number: the number of the house.
        house: the house.
        activity: what it recorded.
        partners: the numbers of the houses that its `with` may name.
        helped: the numbers of the houses among its recipients.
    """

    number: int
    house: House
    activity: HouseActivity
    partners: frozenset[int]
    helped: frozenset[int]

    @property
    def is_received(self) -> bool:
        """Whether the house records that it was helped itself."""
        return self.number in self.helped


def deeds_of(houses: Sequence[House]) -> tuple[Deed, ...]:
    """Return what the houses did, in their order, with the houses that it names."""
    called: dict[str, set[int]] = {}
    for number, house in enumerate(houses):
        for name in (*house.names, *house.short_names):
            called.setdefault(str(name), set()).add(number)

    def named(names: Iterable[str]) -> frozenset[int]:
        return frozenset(number for name in names for number in called.get(str(name), ()))

    return tuple(
        Deed(
            number, house, activity, named(activity.partners) - {number}, named(activity.recipients)
        )
        for number, house in enumerate(houses)
        for activity in house.activities
    )


def agree(one: Deed, other: Deed) -> bool:
    """Return whether dates overlap, and neither recipients nor places contradict."""
    first, second = one.activity, other.activity
    if not first.date.overlaps(second.date):
        return False
    if first.recipients and second.recipients:
        return not set(first.recipients).isdisjoint(second.recipients)
    if first.places and second.places:
        return any(may_be_one(here, there) for here in first.places for there in second.places)
    return True


MOST_AT_ONCE = 200
"""How many deeds at one time are held against another (own rule): more tell nothing apart."""


class Calendar:
    """Deeds by their dates, to find those that overlap with another one."""

    def __init__(self, deeds: Iterable[Deed]) -> None:
        """Take some deeds."""
        self._deeds = sorted(deeds, key=_by_date)
        self._starts = [each.activity.date.start for each in self._deeds]
        self._ends = list(accumulate((each.activity.date.end for each in self._deeds), max))

    def overlapping(self, deed: Deed) -> Iterator[Deed]:
        """Yield those whose dates overlap with those of a deed, the latest first."""
        when = deed.activity.date
        last = bisect_right(self._starts, when.end) - 1
        for at in range(last, max(last - MOST_AT_ONCE, -1), -1):
            if self._ends[at] < when.start:
                return
            if self._deeds[at].activity.date.end >= when.start:
                yield self._deeds[at]


def _by_date(deed: Deed) -> tuple[date, Position]:
    return deed.activity.date.start, deed.activity.handed_in
