"""A matter (一件事): what one house did, or several did together, which counts once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.houses.house import Figures, House, HouseActivity
from aidreport.facts.sums import Sum, together
from aidreport.frozen import frozen, replace
from aidreport.model.fields.validation import Origins

Share: TypeAlias = tuple[House, HouseActivity]
"""A house and its record of a matter."""

_OF_ALL = frozenset([(Group.REGIONS, "total"), (Group.RECIPIENTS, "organisations")])
"""Figures whose members have names that mean the same in every house."""

_RECEIVED = "received-"
"""How the names of the figures about money that others gave begin."""


@frozen
class Joined:
    """Records that are one matter.

    Attributes:
        places: the lines that were handed in, one of each house; of a gift the givers' first.
        givers: how many of them are the givers' of what the others received; 0 where all did it
            together.
    """

    places: Origins
    givers: int = 0

    @property
    def gift(self) -> bool:
        """Whether houses gave what others received."""
        return self.givers > 0


@frozen
class Matter:
    """What one house did, or several together, each with its own record of it.

    Attributes:
        shares: whose records these are, in the order of the houses; of a gift the givers' first.
        figures: its figures, each counted once.
        givers: how many gave it, which the others received; 0 where all did it together.
    """

    shares: tuple[Share, ...]
    figures: Figures
    givers: int = 0

    @property
    def of_doers(self) -> tuple[Share, ...]:
        """The records of those that did it; whoever received a gift did not."""
        return self.shares[: self.givers] if self.givers else self.shares

    @property
    def activity(self) -> HouseActivity:
        """The record by which it is told: the first one that has a title, else the first."""
        titled = (each for _, each in self.of_doers if each.title)
        return next(titled, self.shares[0][1])

    @property
    def doers(self) -> tuple[str, ...]:
        """The names of the houses that did it."""
        return tuple(house.name for house, _ in self.of_doers)


def matters_of(houses: Sequence[House], joined: Iterable[Joined]) -> tuple[Matter, ...]:
    """Return what the houses did, each matter once, at the place of its first record."""
    groups = {place: group for group in joined for place in group.places}
    found: list[tuple[list[Share], Joined | None]] = []
    begun: dict[Position, list[Share]] = {}
    for house in houses:
        for activity in house.activities:
            share, group = (house, activity), groups.get(activity.handed_in)
            if group is not None and group.places[0] in begun:
                begun[group.places[0]].append(share)
                continue
            found.append(([share], group))
            if group is not None:
                begun[group.places[0]] = found[-1][0]
    return tuple(_matter(shares, group) for shares, group in found)


def _matter(shares: list[Share], group: Joined | None) -> Matter:
    if group is None or len(shares) < 2:
        return Matter(tuple(shares), shares[0][1].figures)
    if not group.gift:
        return Matter(tuple(shares), counted_once([each.figures for _, each in shares]))
    giving = set(group.places[: group.givers])
    shares.sort(key=lambda share: share[1].handed_in not in giving)
    found = [each.figures for _, each in shares]
    given, got = found[: group.givers], found[group.givers :]
    once = given[0] if len(given) == 1 else counted_once(given)
    return Matter(tuple(shares), of_gift(once, got), group.givers)


def counted_once(found: Sequence[Figures]) -> Figures:
    """Return figures that several houses recorded of one matter, each once.

    What is known exactly counts before what is known vaguely, and the larger figure before the
    smaller one: a house may have recorded its own share alone (own rule). Organisations and
    regions are put together by their names. Each figure comes from all of its places.
    """
    keys = dict.fromkeys(key for figures in found for key in figures)
    return {key: _once(key, [each[key] for each in found if key in each]) for key in keys}


def of_gift(given: Figures, got: Sequence[Figures]) -> Figures:
    """Return the figures of what was given and others received: those of the giver.

    What the receivers got in money is the same money, and counts where the giver says none.
    """
    money = [key for key, total in given.items() if _is_money(key) and total.recorded]
    rest = [
        {key: total for key, total in each.items() if not (money and is_received(key))}
        for each in got
    ]
    figures = dict(counted_once([given, *rest]))
    if len(money) == 1:
        received = (total for each in got for key, total in each.items() if is_received(key))
        total = figures[money[0]]
        places = _places([total.origins, *(each.origins for each in received)])
        figures[money[0]] = replace(total, origins=places)
    return figures


def is_received(key: Key) -> bool:
    """Return whether a figure is about money that others gave."""
    return key.group is Group.FUNDS and key.name.startswith(_RECEIVED)


def _is_money(key: Key) -> bool:
    return key.group in (Group.CASH, Group.FUNDS) and not is_received(key)


def _once(key: Key, sums: Sequence[Sum]) -> Sum:
    places = _places(each.origins for each in sums)
    if (key.group, key.name) in _OF_ALL:
        return replace(together(sums, key.unit), origins=places)
    return replace(max(sums, key=_weight), origins=places)


def _weight(total: Sum) -> tuple[bool, Decimal, int, str]:
    """Return by what the sum that counts is chosen, whatever the order of the houses."""
    vague = [str(each.words) if each else "" for each in total.left_out]
    return total.exact is not None, total.value, len(vague), " ".join(vague)


def _places(origins: Iterable[Origins]) -> Origins:
    return tuple(sorted({place for each in origins for place in each}))
