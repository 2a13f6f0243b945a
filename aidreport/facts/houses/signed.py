"""A house of a closed year as it was signed, beside what it hands in now."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.houses.gathering import figures_of
from aidreport.facts.houses.house import Figures, House, HouseActivity, added_up
from aidreport.facts.houses.matter import Joined
from aidreport.facts.signed import as_signed, key_of
from aidreport.facts.sums import Sum
from aidreport.frozen import replace
from aidreport.model.closing import FigureName, SignedFigure, SignedHouses


def house_as_signed(
    house: House, signed: Mapping[FigureName, SignedFigure], shared: Container[Position]
) -> House:
    """Return a house with the figures that were signed; all of them together are these.

    Its activities stay, for others may have a share in them. A figure that changed is that of the
    only activity that has it, if that is shared; else what it is more than in the shared ones
    stands at the house itself. The lock has only the figures of the whole house (own rule).

    Args:
        house: what is handed in now.
        signed: what the lock has of it.
        shared: where the activities were handed in that other houses recorded, too.
    """
    now = added_up(house.all_figures)
    then = as_signed(now, signed)
    for key in dict.fromkeys([*now, *then]):
        if now.get(key) != then.get(key):
            house = _with(house, key, then.get(key), shared)
    return house


def counted_otherwise(
    signed: SignedHouses, houses: Sequence[House], joined: Iterable[Joined]
) -> frozenset[Key]:
    """Return the figures of which another part counts once now than did when they were signed.

    A record that does not name the other house any more is one matter with nothing. How much that
    was the lock tells of all houses together, and of no two of them.
    """
    apart = added_up(figures for house in houses for figures in house.all_figures)
    once = added_up(figures_of(houses, joined))
    nothing, every = Sum(""), [each.figures for each in signed.houses.values()]
    found = set[Key]()
    for name, total in signed.figures.items():
        key = key_of(*name)
        if key is None or apart.get(key, nothing).members is not None:
            continue
        then = sum(map(_number, (each.get(name) for each in every))) - _number(total)
        if then != apart.get(key, nothing).value - once.get(key, nothing).value:
            found.add(key)
    return frozenset(found)


def _number(figure: SignedFigure | None) -> Decimal:
    return Decimal(figure.number or 0) if figure else Decimal(0)


def _with(house: House, key: Key, total: Sum | None, shared: Container[Position]) -> House:
    have = [each for each in house.activities if key in each.figures]
    of_others = [each for each in have if each.handed_in in shared]
    if total is not None and len(have) == len(of_others) == 1 and key not in house.figures:
        return _placed(house, key, {have[0].handed_in: total}, None)
    rest = _rest(total, [each.figures[key] for each in of_others]) if total else None
    if rest is None:
        return _placed(house, key, {}, total)
    return _placed(house, key, {each.handed_in: each.figures[key] for each in of_others}, rest)


def _rest(total: Sum, parts: Sequence[Sum]) -> Sum | None:
    """Return what a sum is more than its parts; None where nobody can say it."""
    every = (total, *parts)
    if any(each.exact is None or each.left_out or each.members is not None for each in every):
        return None
    rest = total.value - sum(each.value for each in parts)
    return replace(total, exact=rest) if rest >= 0 else None


def _placed(house: House, key: Key, found: Mapping[Position, Sum], rest: Sum | None) -> House:
    """Return a house with a figure in these activities, by their places, and in no others."""

    def told(activity: HouseActivity) -> HouseActivity:
        figures = _changed(activity.figures, key, found.get(activity.handed_in))
        return replace(activity, figures=figures)

    activities = tuple(map(told, house.activities))
    return replace(house, activities=activities, figures=_changed(house.figures, key, rest))


def _changed(figures: Figures, key: Key, total: Sum | None) -> Figures:
    others = {each: known for each, known in figures.items() if each != key}
    return others if total is None else {**others, key: total}
