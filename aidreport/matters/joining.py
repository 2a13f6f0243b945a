"""Which records of different houses are one matter: where they say so, and only one may be."""

from __future__ import annotations

from collections import defaultdict
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
class Joining:
    """What several houses recorded of one matter.

    Attributes:
        groups: records of one activity, in the order of the houses.
        gifts: what one house gave, before the records of the houses that received it.
        doubtful: a record, and two of another house of which either could be meant.
        one_sided: a record that names another house, and that house's own, which does not name
            the first one.
    """

    groups: tuple[tuple[Deed, ...], ...]
    gifts: tuple[tuple[Deed, ...], ...]
    doubtful: tuple[tuple[Deed, Deed, Deed], ...]
    one_sided: tuple[Pair, ...]

    @property
    def joined(self) -> tuple[Joined, ...]:
        """The same as the places that were handed in."""
        together = (Joined(_places(group)) for group in self.groups)
        return (*together, *(Joined(_places(gift), gift=True) for gift in self.gifts))


def _places(deeds: Iterable[Deed]) -> tuple[Position, ...]:
    return tuple(each.activity.handed_in for each in deeds)


def joining(deeds: Sequence[Deed]) -> Joining:
    """Return which deeds are one matter, and where that is not sure."""
    doubtful: list[tuple[Deed, Deed, Deed]] = []
    gifts = _by_giver(_gift_pairs(deeds, doubtful), doubtful)
    settled = {id(deed) for gift in gifts for deed in gift}
    # Several givers of one gift may have done it together.
    settled |= {id(three[0]) for three in doubtful}
    settled |= {id(deed) for _, *two in doubtful if two[0].number == two[1].number for deed in two}
    rest = [each for each in deeds if id(each) not in settled]
    mutual = _pairs(_mutual(rest), agree, doubtful)
    groups = _groups(mutual, doubtful)
    settled |= {id(deed) for group in groups for deed in group}
    settled |= {id(deed) for three in doubtful for deed in three}
    one_sided = _one_sided([each for each in rest if id(each) not in settled])
    return Joining(groups, gifts, tuple(doubtful), one_sided)


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


def _by_giver(
    pairs: Sequence[Pair], doubtful: list[tuple[Deed, Deed, Deed]]
) -> tuple[tuple[Deed, ...], ...]:
    """Return gifts with all that received them; who names several givers has no one of them."""
    givers: dict[int, list[Deed]] = defaultdict(list)
    for giver, receiver in pairs:
        givers[id(receiver)].append(giver)
    found: dict[int, list[Deed]] = {}
    for giver, receiver in pairs:
        several = givers[id(receiver)]
        if len(several) == 1:
            found.setdefault(id(giver), [giver]).append(receiver)
        elif giver is several[0]:
            doubtful.append((receiver, *_in_order(several[:_SEVERAL])))
    return tuple(map(tuple, found.values()))


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


def _one_sided(deeds: Sequence[Deed]) -> tuple[Pair, ...]:
    """Return deeds that name a house, each with one of that house which may be meant."""
    named: dict[tuple[int, str], list[Deed]] = defaultdict(list)
    wanted = {(other, deed.activity.kind) for deed in deeds for other in deed.partners}
    for deed in deeds:
        key = deed.number, deed.activity.kind
        if key in wanted:
            named[key].append(deed)
    calendars = {key: Calendar(those) for key, those in named.items()}
    found = []
    for deed in deeds:
        for other in sorted(deed.partners):
            calendar = calendars.get((other, deed.activity.kind))
            fitting = calendar.overlapping(deed) if calendar else iter(())
            meant = next((each for each in fitting if _is_meant(deed, each)), None)
            if meant is not None and deed.number not in meant.partners:
                found.append((deed, meant))
    return tuple(found)


def _is_meant(deed: Deed, other: Deed) -> bool:
    """Return whether one helped somebody whom the other helped, or both were on one date."""
    shared = not set(deed.activity.recipients).isdisjoint(other.activity.recipients)
    one_date = (deed.activity.date.start, deed.activity.date.end) == (
        other.activity.date.start,
        other.activity.date.end,
    )
    return agree(deed, other) and (shared or one_date)
