"""The activities of the houses as they are held against each other, by keys and never in pairs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group
from aidreport.facts.houses.house import House, HouseActivity
from aidreport.facts.houses.matter import is_received
from aidreport.facts.houses.placed import anywhere
from aidreport.facts.sums import Sum, together
from aidreport.frozen import frozen
from aidreport.matters.names import may_be_one
from aidreport.model.fields.amount import MONEY_UNIT


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
    """Return what the houses did, in their order, with the houses that it names.

    Of partners only names are known, of recipients also where they lie. A name that is that of
    more than `MOST_OF_A_NAME` houses names none of them.
    """
    called: dict[str, list[int]] = {}
    for number, house in enumerate(houses):
        for name in dict.fromkeys((*house.names, *house.short_names)):
            called.setdefault(str(name), []).append(number)

    def named(name: str) -> Sequence[int]:
        found = called.get(str(name), ())
        return found if len(found) <= MOST_OF_A_NAME else ()

    def helped(activity: HouseActivity) -> Iterator[int]:
        for name, home in zip(activity.recipients, activity.homes, strict=True):
            yield from (each for each in named(name) if may_be_one(houses[each].place, home))

    return tuple(
        Deed(
            number,
            house,
            activity,
            _numbers({each for name in activity.partners for each in named(name)} - {number}),
            _numbers(helped(activity)),
        )
        for number, house in enumerate(houses)
        for activity in house.activities
    )


def _numbers(found: Iterable[int]) -> frozenset[int]:
    """Return numbers of houses; of a hundred thousand deeds most have none."""
    return frozenset(found) or _NONE


_NONE = frozenset[int]()


def money_of(deed: Deed, *, received: bool) -> Sum:
    """Return the exact money that a deed gave, or what it received, however far it has come."""
    figures = deed.activity.figures
    found = (
        figures[key]
        for key, total in anywhere(figures).items()
        if key.group in (Group.CASH, Group.FUNDS)
        and is_received(key) is received
        and total.exact is not None
    )
    return together(found, MONEY_UNIT)


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


MOST_OF_A_NAME = 20
"""How many houses may have one name (own rule): of more, as 中心小学, it tells no one."""

MOST_AT_ONCE = 200
"""How many deeds at one time are held against another (own rule): more tell nothing apart."""


class Calendar:
    """Deeds by their dates, to find those that overlap with another one."""

    def __init__(self, deeds: Iterable[Deed]) -> None:
        """Take some deeds."""
        self._deeds = sorted(deeds, key=by_date)
        self._starts = [each.activity.date.start for each in self._deeds]
        self._ends = list(accumulate((each.activity.date.end for each in self._deeds), max))

    def overlapping(self, deed: Deed, days: int = 0) -> Iterator[Deed]:
        """Yield those whose dates overlap with those of a deed, give or take some days.

        The latest come first.
        """
        first = deed.activity.date.start - timedelta(days)
        last = bisect_right(self._starts, deed.activity.date.end + timedelta(days)) - 1
        for at in range(last, max(last - MOST_AT_ONCE, -1), -1):
            if self._ends[at] < first:
                return
            if self._deeds[at].activity.date.end >= first:
                yield self._deeds[at]


def by_date(deed: Deed) -> tuple[date, Position]:
    """Return what puts deeds in the order of their days."""
    return deed.activity.date.start, deed.activity.handed_in
