"""What the part on the houses says: totals, by what they are divided, and some activities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from aidreport.diagnostics import Position
from aidreport.facts.figures.catalogue import FIGURES, SERIES
from aidreport.facts.figures.lookup import figure_named
from aidreport.facts.houses.compared import ComparedFacts, compared
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.house import Figures, House, HouseActivity, added_up
from aidreport.facts.houses.keys import key_of, term_asked
from aidreport.facts.houses.matter import Matter
from aidreport.facts.sums import Sum
from aidreport.facts.totals import Totals
from aidreport.frozen import frozen
from aidreport.model.fields.quantity import Quantity
from aidreport.model.gathered import Gathered, HouseAxis, Pick
from aidreport.model.kinds import KINDS

MOST_PARTS = 10
"""How many parts of a whole a sentence names (own rule); the others it counts."""


_Part: TypeAlias = tuple[str, str]
"""What is brought together: the code of a county, else nothing; and what it is called."""


@frozen
class PartFacts:
    """The houses of a county, of a sort, or what was done of a kind or for somebody.

    Attributes:
        name: what it is called: 示例县, 学校, 支教; empty where that is not recorded.
        houses: how many houses have a share in it.
        totals: its totals by the names of the figures.
    """

    name: str
    houses: Quantity
    totals: Totals


@frozen
class DivisionFacts:
    """The houses' figures by one axis.

    Attributes:
        axis: what they are brought together by.
        parts: the first ten parts; those of which nothing is known come last.
        more: how many parts there are beyond these; None if there is none.
        overlap: whether something helped several recipients, so that the parts do not add up.
        joint: whether houses of several parts did something together, which counts in each.
    """

    axis: HouseAxis
    parts: tuple[PartFacts, ...]
    more: Quantity | None
    overlap: bool
    joint: bool = False


@frozen
class PickedFacts:
    """An activity that the report names, and how large it is.

    Attributes:
        activity: the activity.
        houses: the names of the houses that did it.
        term: what its size is called: 捐款; it comes from where the record asks for it.
        size: the figure by which it was chosen.
    """

    activity: HouseActivity
    houses: tuple[str, ...]
    term: str
    size: Sum


@frozen
class HousesFacts:
    """All that the part on the houses says.

    Attributes:
        count: how many houses handed in what can be used.
        faulty: how many handed in something else; None if none did.
        missing: how many handed in nothing; None if none did.
        totals: the sums over all houses, by the names of the figures.
        series: the sums that the records name, each with its name.
        divisions: the same by county, sort, kind of activity and recipient, as asked for.
        largest: the largest activities by the figure that the record names.
        typical: those of middle size.
        largest_each, typical_each: of what each of these were chosen; None where of all.
        compared: the figures beside those of the year before, as far as they are asked for.
        text: a sentence or two of the bureau's own.
    """

    count: Quantity
    faulty: Quantity | None
    missing: Quantity | None
    totals: Totals
    series: Mapping[str, tuple[tuple[str, Sum], ...]]
    divisions: tuple[DivisionFacts, ...]
    largest: tuple[PickedFacts, ...]
    typical: tuple[PickedFacts, ...]
    largest_each: HouseAxis | None
    typical_each: HouseAxis | None
    compared: ComparedFacts | None
    text: str


def told(asked: Gathered, gathering: Gathering, place: Position, decimals: int = 1) -> HousesFacts:
    """Return what is told of some houses.

    Args:
        asked: what the record asks for.
        gathering: the houses.
        place: where the record asks for it.
        decimals: how many a percentage has at most.
    """
    houses, matters = gathering.houses, gathering.matters
    figures = added_up(gathering.figures)
    divisions = (_division(axis, matters, place) for axis in dict.fromkeys(asked.by))
    return HousesFacts(
        _houses(len(houses), place),
        _houses(gathering.faulty, place) if gathering.faulty else None,
        _houses(gathering.missing, place) if gathering.missing else None,
        totals_in(figures),
        {name: _series(name, figures) for name in SERIES},
        tuple(each for each in divisions if len(each.parts) > 1),
        _picked(asked.largest, matters, _at_the_top),
        _picked(asked.typical, matters, _in_the_middle),
        asked.largest.each if asked.largest else None,
        asked.typical.each if asked.typical else None,
        compared(asked, gathering, place, decimals),
        asked.text or "",
    )


def _houses(count: int, place: Position) -> Quantity:
    """Return how many houses there are; that is said by what was gathered as a whole."""
    return Quantity(Decimal(count), "家", origins=(place,))


def totals_in(figures: Figures) -> Totals:
    """Return figures by the names that templates know, those of nothing too."""
    return {name: figures.get(key_of(figure), Sum(figure.unit)) for name, figure in FIGURES.items()}


def _series(name: str, figures: Figures) -> tuple[tuple[str, Sum], ...]:
    own = {each.key for each in FIGURES.values() if each.group is SERIES[name].group}
    return tuple(
        (key.name, total)
        for key, total in figures.items()
        if key.group is SERIES[name].group and key.name not in own
    )


def _division(axis: HouseAxis, matters: Sequence[Matter], place: Position) -> DivisionFacts:
    parts: dict[_Part, list[Matter]] = {}
    several = False
    for matter in matters:
        belongs = _parts_of(axis, matter)
        several = several or len(belongs) > 1
        for part in belongs:
            parts.setdefault(part, []).append(matter)
    found = [
        PartFacts(
            part[1],
            _houses(len(_houses_in(axis, part, parts[part])), place),
            totals_in(added_up(matter.figures for matter in parts[part])),
        )
        for part in sorted(parts, key=_rank(axis, parts))
    ]
    rest = len(found) - MOST_PARTS
    more = Quantity(Decimal(rest), "个", origins=(place,)) if rest > 0 else None
    overlap = axis is HouseAxis.RECIPIENT and several
    return DivisionFacts(axis, tuple(found[:MOST_PARTS]), more, overlap, several and not overlap)


def _houses_in(axis: HouseAxis, part: _Part, matters: Iterable[Matter]) -> set[Position]:
    """Return which houses have a share in a part; of what is joint only those that lie there."""
    shares = (share for matter in matters for share in matter.shares)
    return {house.handed_in for house, each in shares if part in _of_share(axis, house, each)}


def _rank(axis: HouseAxis, parts: Mapping[_Part, Sequence[Matter]]) -> Callable[[_Part], Any]:
    """Return what parts are sorted by."""
    if axis is HouseAxis.KIND:
        kinds = list(KINDS)
        return lambda part: kinds.index(part[1])
    if axis is HouseAxis.COUNTY:
        return lambda part: (not part[1], *part)
    return lambda part: (not part[1], -len(parts[part]), part[1])


def _parts_of(axis: HouseAxis, matter: Matter) -> tuple[_Part, ...]:
    """Return the parts that a matter belongs to; one of several in each."""
    found = (part for house, each in matter.of_doers for part in _of_share(axis, house, each))
    return tuple(dict.fromkeys(found))


def _of_share(axis: HouseAxis, house: House, activity: HouseActivity) -> tuple[_Part, ...]:
    match axis:
        case HouseAxis.COUNTY:
            return ((house.division, house.county),)
        case HouseAxis.HOUSE_KIND:
            return (("", house.kind),)
        case HouseAxis.KIND:
            return (("", activity.kind),)
        case HouseAxis.RECIPIENT:
            return tuple(("", name) for name in dict.fromkeys(activity.recipients))


_Choice: TypeAlias = Callable[[Sequence[PickedFacts], int], Iterable[PickedFacts]]


def _picked(
    pick: Pick | None,
    matters: Sequence[Matter],
    choose: _Choice,
) -> tuple[PickedFacts, ...]:
    figure = figure_named(pick.figure) if pick else None
    if pick is None or figure is None:
        return ()
    key, term = key_of(figure), term_asked(figure, pick.figure)
    groups: dict[_Part, list[PickedFacts]] = {}
    for matter in matters:
        total = matter.figures.get(key)
        if total is None or not total.exact:
            continue
        picked = PickedFacts(matter.activity, matter.doers, term, total)
        for part in _parts_of(pick.each, matter) if pick.each else (("", ""),):
            groups.setdefault(part, []).append(picked)
    chosen = (choose(sorted(group, key=_size), pick.count) for group in groups.values())
    once = {id(each.activity): each for group in chosen for each in group}
    return tuple(sorted(once.values(), key=_size))


def _size(picked: PickedFacts) -> tuple[Decimal, object, tuple[str, ...]]:
    """Return what activities are sorted by: the largest first, then by date, then by house."""
    return -picked.size.value, picked.activity.date.start, picked.houses


def _at_the_top(group: Sequence[PickedFacts], count: int) -> Iterable[PickedFacts]:
    return group[:count]


def _in_the_middle(group: Sequence[PickedFacts], count: int) -> Iterable[PickedFacts]:
    start = max((len(group) - count) // 2, 0)
    return group[start : start + count]
