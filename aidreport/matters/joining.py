"""Which records of different houses are one matter: where they say so, and only one may be."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.facts.houses.matter import Joined
from aidreport.frozen import frozen
from aidreport.matters.deeds import Calendar, Deed, agree, money_of

Pair: TypeAlias = tuple[Deed, Deed]
_Between: TypeAlias = tuple[int, int, str]
"""The numbers of two houses, and a kind of activity."""

_SEVERAL = 2

DAYS_ON_ITS_WAY = 15
"""So many days after it was given money may arrive (own rule), if it is the same amount."""


@frozen
class Gift:
    """What one house gave, or several that did it together, and what others received of it."""

    givers: tuple[Deed, ...]
    receivers: tuple[Deed, ...]

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """All records of it, those of the givers first."""
        return (*self.givers, *self.receivers)


@frozen
class Joining:
    """What several houses recorded of one matter.

    Attributes:
        groups: records of one activity, in the order of the houses; what was given to a house
            that recorded it too stands among the gifts.
        gifts: what houses gave, with the records of the houses that received it.
        doubtful: a record, and two of another house of which either could be meant.
        one_sided: a record that names another house, and that house's own, which does not name
            the first one.
    """

    groups: tuple[tuple[Deed, ...], ...]
    gifts: tuple[Gift, ...]
    doubtful: tuple[tuple[Deed, Deed, Deed], ...]
    one_sided: tuple[Pair, ...]

    @property
    def done_together(self) -> tuple[tuple[Deed, ...], ...]:
        """The records of what several houses did, and of what several gave."""
        return (*self.groups, *(each.givers for each in self.gifts if len(each.givers) > 1))

    @property
    def matters(self) -> tuple[tuple[Deed, ...], ...]:
        """The records of each matter."""
        return (*self.groups, *(each.deeds for each in self.gifts))

    @property
    def joined(self) -> tuple[Joined, ...]:
        """The same as the places that were handed in."""
        together = (Joined(_places(group)) for group in self.groups)
        gifts = (Joined(_places(each.deeds), len(each.givers)) for each in self.gifts)
        return (*together, *gifts)


def _places(deeds: Iterable[Deed]) -> tuple[Position, ...]:
    return tuple(each.activity.handed_in for each in deeds)


def joining(deeds: Sequence[Deed]) -> Joining:
    """Return which deeds are one matter, and where that is not sure."""
    doubtful: list[tuple[Deed, Deed, Deed]] = []
    pairs = _gift_pairs(deeds, doubtful)
    # What was received is part of what was given, and of no other matter.
    apart = {id(receiver) for _, receiver in pairs}
    apart |= {id(three[0]) for three in doubtful}
    apart |= {id(deed) for _, *two in doubtful if two[0].number == two[1].number for deed in two}
    rest = [each for each in deeds if id(each) not in apart]
    groups = _groups(_pairs(_mutual(rest), agree, doubtful), doubtful)
    gifts = _gifts(pairs, groups, doubtful)
    given = {id(each.givers[0]) for each in gifts}
    alone = tuple(group for group in groups if id(group[0]) not in given)
    beside = {
        id(deed): frozenset(each.number for each in matter)
        for matter in (*alone, *(gift.deeds for gift in gifts))
        for deed in matter
    }
    apart |= {id(deed) for three in doubtful for deed in three}
    one_sided = _one_sided([each for each in deeds if id(each) not in apart], beside)
    return Joining(alone, gifts, tuple(doubtful), one_sided)


Sides: TypeAlias = Mapping[_Between, tuple[list[Deed], list[Deed]]]


def _gift_pairs(deeds: Sequence[Deed], doubtful: list[tuple[Deed, Deed, Deed]]) -> tuple[Pair, ...]:
    """Return each gift with a record of its receipt: of the same days, else on its way."""
    at_once = _pairs(gifts_between(deeds), _overlap, doubtful)
    settled = {id(deed) for pair in (*at_once, *doubtful) for deed in pair}
    rest = [each for each in deeds if id(each) not in settled]
    return (*at_once, *_pairs(gifts_between(rest), _on_its_way, doubtful, DAYS_ON_ITS_WAY))


def gifts_between(deeds: Sequence[Deed]) -> Sides:
    """Return what some houses gave to others, and what these record as received from them."""
    sides: dict[_Between, tuple[list[Deed], list[Deed]]] = defaultdict(lambda: ([], []))
    for deed in deeds:
        kind = deed.activity.kind
        if deed.is_received:
            for giver in deed.partners:
                sides[giver, deed.number, kind][1].append(deed)
        else:
            for other in deed.helped:
                sides[deed.number, other, kind][0].append(deed)
    return sides


def _gifts(
    pairs: Sequence[Pair],
    groups: Iterable[tuple[Deed, ...]],
    doubtful: list[tuple[Deed, Deed, Deed]],
) -> tuple[Gift, ...]:
    """Return gifts with all that gave and received them.

    Whoever names several givers got one gift where these did it together; else no one of them.
    """
    groups_of = {id(deed): group for group in groups for deed in group}
    givers: dict[int, list[Deed]] = defaultdict(list)
    for giver, receiver in pairs:
        givers[id(receiver)].append(giver)
    found: dict[int, tuple[tuple[Deed, ...], list[Deed]]] = {}
    for giver, receiver in pairs:
        several = givers[id(receiver)]
        if giver is not several[0]:
            continue
        group = groups_of.get(id(giver), (giver,))
        if {id(each) for each in several} <= {id(each) for each in group}:
            found.setdefault(id(group[0]), (group, []))[1].append(receiver)
        else:
            doubtful.append((receiver, *_in_order(several[:_SEVERAL])))
    return tuple(_gift(*each, doubtful) for each in found.values())


def _gift(
    givers: tuple[Deed, ...], receivers: list[Deed], doubtful: list[tuple[Deed, Deed, Deed]]
) -> Gift:
    """Return a gift with what was received of it; a house has one record of it at most."""
    often = Counter(each.number for each in (*givers, *receivers))
    for each in receivers:
        if often[each.number] > 1:
            others = (one for one in (*givers, *receivers) if one is not each)
            other = next(one for one in others if one.number == each.number)
            between = next(one for one in givers if one is not other)
            doubtful.append((between, *_in_order((each, other))))
    return Gift(givers, tuple(each for each in receivers if often[each.number] == 1))


def _overlap(one: Deed, other: Deed) -> bool:
    return one.activity.date.overlaps(other.activity.date)


def _on_its_way(one: Deed, other: Deed) -> bool:
    """Return whether money that one house gave is what another one received some days later."""
    giver, receiver = (other, one) if one.is_received else (one, other)
    given, got = money_of(giver, received=False), money_of(receiver, received=True)
    days = (receiver.activity.date.start - giver.activity.date.end).days
    return 0 < days <= DAYS_ON_ITS_WAY and bool(given.value) and given.value == got.value


def _mutual(deeds: Sequence[Deed]) -> Sides:
    """Return the deeds of two houses that name each other."""
    sides: dict[_Between, tuple[list[Deed], list[Deed]]] = defaultdict(lambda: ([], []))
    for deed in deeds:
        for other in deed.partners:
            first, second = sorted((deed.number, other))
            side = 0 if deed.number == first else 1
            sides[first, second, deed.activity.kind][side].append(deed)
    return sides


def _pairs(
    sides: Sides,
    fits: Callable[[Deed, Deed], bool],
    doubtful: list[tuple[Deed, Deed, Deed]],
    days: int = 0,
) -> tuple[Pair, ...]:
    """Return the pairs of which either is the only one that fits the other."""
    found: list[Pair] = []
    for ours, theirs in sides.values():
        if not ours or not theirs:
            continue
        here, there = Calendar(ours), Calendar(theirs)
        for deed in ours:
            fitting = _fitting(deed, there, fits, days)
            back = _fitting(fitting[0], here, fits, days) if len(fitting) == 1 else []
            if len(fitting) == _SEVERAL:
                doubtful.append((deed, *_in_order(fitting)))
            elif len(back) == _SEVERAL:
                if deed is _in_order(back)[0]:
                    doubtful.append((fitting[0], *_in_order(back)))
            elif fitting:
                found.append((deed, fitting[0]))
    return tuple(found)


def _fitting(
    deed: Deed, calendar: Calendar, fits: Callable[[Deed, Deed], bool], days: int
) -> list[Deed]:
    """Return the first two that fit a deed; more are not needed to see that it is not sure."""
    found = (each for each in calendar.overlapping(deed, days) if fits(deed, each))
    return list(islice(found, _SEVERAL))


def _in_order(deeds: Sequence[Deed]) -> Pair:
    first, second = sorted(deeds, key=lambda each: each.activity.handed_in)
    return first, second


def _groups(
    pairs: Sequence[Pair], doubtful: list[tuple[Deed, Deed, Deed]]
) -> tuple[tuple[Deed, ...], ...]:
    """Return pairs that share a deed as one group; each house has one record in it."""
    beside: dict[int, list[Deed]] = defaultdict(list)
    for one, other in pairs:
        beside[id(one)].append(other)
        beside[id(other)].append(one)
    seen: set[int] = set()
    found = []
    for pair in pairs:
        if id(pair[0]) in seen:
            continue
        group = sorted(_reached(pair[0], beside, seen), key=lambda each: each.number)
        twice = next((two for two in _neighbours(group) if two[0].number == two[1].number), None)
        if twice is None:
            found.append(tuple(group))
        else:
            between = next(each for each in group if each.number != twice[0].number)
            doubtful.append((between, *_in_order(twice)))
    return tuple(found)


def _reached(start: Deed, beside: Mapping[int, list[Deed]], seen: set[int]) -> list[Deed]:
    found, waiting = [], [start]
    while waiting:
        deed = waiting.pop()
        if id(deed) not in seen:
            seen.add(id(deed))
            found.append(deed)
            waiting += beside[id(deed)]
    return found


def _neighbours(group: Sequence[Deed]) -> Iterator[Pair]:
    return pairwise(group)


def _one_sided(deeds: Sequence[Deed], beside: Mapping[int, frozenset[int]]) -> tuple[Pair, ...]:
    """Return deeds that name a house, each with one of that house which may be meant.

    `beside` has the houses that each deed is one matter with, by its identity.
    """
    named: dict[tuple[int, str], list[Deed]] = defaultdict(list)
    wanted = {(other, deed.activity.kind) for deed in deeds for other in deed.partners}
    for deed in deeds:
        key = deed.number, deed.activity.kind
        if key in wanted:
            named[key].append(deed)
    calendars = {key: Calendar(those) for key, those in named.items()}
    found = []
    for deed in deeds:
        for other in sorted(deed.partners - beside.get(id(deed), _NOBODY)):
            calendar = calendars.get((other, deed.activity.kind))
            fitting = (
                each
                for each in (calendar.overlapping(deed) if calendar else ())
                if deed.number not in beside.get(id(each), _NOBODY) and _is_meant(deed, each)
            )
            meant = next(fitting, None)
            if meant is not None and deed.number not in meant.partners:
                found.append((deed, meant))
    return tuple(found)


_NOBODY = frozenset[int]()


def _is_meant(deed: Deed, other: Deed) -> bool:
    """Return whether one helped somebody whom the other helped, or both were on one date."""
    shared = not set(deed.activity.recipients).isdisjoint(other.activity.recipients)
    one_date = (deed.activity.date.start, deed.activity.date.end) == (
        other.activity.date.start,
        other.activity.date.end,
    )
    return agree(deed, other) and (shared or one_date)
