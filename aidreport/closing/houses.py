"""What the houses handed in that a bureau sums up, as its lock holds it, and what changed since."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

from aidreport.closing.content import MARK, plain
from aidreport.diagnostics import Argument, Position, message
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.house import Figures, House, added_up
from aidreport.facts.signed import key_of
from aidreport.model.closing import (
    Change,
    FigureName,
    SignedFigure,
    SignedHouse,
    SignedHouses,
)
from aidreport.model.fields.period import iso

_Figures: TypeAlias = Mapping[FigureName, SignedFigure]
_Summed: TypeAlias = SignedHouse | SignedHouses

_NOTHING = SignedFigure("", 0, Position("", 1, 1))


def houses_of(gathering: Gathering, place: Position) -> SignedHouses:
    """Return what some houses handed in; `place` is where the record asks for them."""
    names = names_of(gathering)
    return SignedHouses(
        signed(added_up(gathering.figures), place),
        {name: _house(house) for name, house in zip(names, gathering.houses, strict=True)},
        gathering.faulty,
        gathering.missing,
        place,
    )


def names_of(gathering: Gathering) -> list[str]:
    """Return what a lock calls the houses: by their names, with the county where it is needed."""
    often = Counter(house.name for house in gathering.houses)
    return [
        f"{house.name}（{house.county}）" if often[house.name] > 1 else str(house.name)
        for house in gathering.houses
    ]


def _house(house: House) -> SignedHouse:
    return SignedHouse(
        signed(added_up(house.all_figures), house.handed_in), _told(house), house.handed_in
    )


def signed(figures: Figures, place: Position) -> dict[FigureName, SignedFigure]:
    """Return figures as a lock has them."""
    return {
        (key.group.value, key.name, key.unit): SignedFigure(
            plain(total.exact) if total.exact is not None else "",
            len(total.left_out),
            total.origins[0] if total.origins else place,
        )
        for key, total in figures.items()
    }


def _told(house: House) -> str:
    """Return a mark of what a report may tell of a house, whatever line of its file says it."""
    activities = sorted(
        [
            *(each.kind, iso(each.date), each.title),
            *(*sorted(each.recipients), "", *sorted(each.partners), ""),
            *("|".join(figure) for figure in sorted(_in_figures(each.figures))),
        ]
        for each in house.activities
    )
    text = json.dumps([[house.kind, house.county], *activities], ensure_ascii=False)
    return MARK + hashlib.sha256(text.encode()).hexdigest()[:4]


def _in_figures(figures: Figures) -> Iterator[tuple[str, str, str]]:
    for key, total in figures.items():
        exact = plain(total.exact) if total.exact is not None else ""
        yield key.group.value, key.name, f"{exact}{key.unit} +{len(total.left_out)}"


def changes_of_houses(
    signed_then: SignedHouses, now: SignedHouses, begin: Position
) -> Iterator[Change]:
    """Yield each change of what houses handed in.

    A total is told where it did not change by as much as its houses: what counts once may be
    another thing now.

    Args:
        signed_then: what the lock holds.
        now: what is gathered now.
        begin: where the record begins: a house that is gone has no other place.
    """
    yield from _each(signed_then, now, begin)
    for each in _changed(signed_then.figures, now.figures):
        if _grown(each, signed_then, now) != _grown_in_houses(each, signed_then, now):
            yield _change(each, signed_then.figures, now.figures, now.place, "")


def _grown(name: FigureName, before: _Summed, now: _Summed) -> tuple[Decimal, int]:
    """Return by how much a figure grew, and by how many entries that are known only vaguely."""
    then, today = (each.figures.get(name, _NOTHING) for each in (before, now))
    grown = Decimal(today.number or 0) - Decimal(then.number or 0)
    return grown, today.vague - then.vague


def _grown_in_houses(
    name: FigureName, before: SignedHouses, now: SignedHouses
) -> tuple[Decimal, int]:
    """Return the same of all houses; one that came or went had, or has, nothing."""
    none = SignedHouse({}, "", now.place)
    grown = [
        _grown(name, before.houses.get(each, none), now.houses.get(each, none))
        for each in {**before.houses, **now.houses}
    ]
    return sum((number for number, _ in grown), Decimal(0)), sum(vague for _, vague in grown)


def _each(signed_then: SignedHouses, now: SignedHouses, begin: Position) -> Iterator[Change]:
    gone = dict(signed_then.houses)
    for name, house in now.houses.items():
        before = gone.pop(name, None)
        if before is None:
            yield Change(house.place, name, None, "", entry=True)
        else:
            yield from _of_house(name, before, house)
    for name in gone:
        yield Change(begin, name, "", None, entry=True)
    counts = (
        (message("houses that are faulty"), signed_then.faulty, now.faulty),
        (message("houses that are missing"), signed_then.missing, now.missing),
    )
    for what, was, found in counts:
        if was != found:
            yield Change(now.place, what, str(was), str(found))


def _of_house(name: str, before: SignedHouse, now: SignedHouse) -> Iterator[Change]:
    changed = [*_of_figures(before.figures, now.figures, now.place, name)]
    yield from changed
    if not changed and before.told != now.told:
        yield Change(now.place, name, None, None)


def _of_figures(before: _Figures, now: _Figures, place: Position, house: str) -> Iterator[Change]:
    """Yield the figures of a house that changed."""
    for each in _changed(before, now):
        yield _change(each, before, now, place, house)


def _changed(before: _Figures, now: _Figures) -> Iterator[FigureName]:
    for each in dict.fromkeys([*now, *before]):
        if before.get(each) != now.get(each):
            yield each


def _change(
    name: FigureName, before: _Figures, now: _Figures, place: Position, house: str
) -> Change:
    """Return how a figure changed, of a house or, without a name, of all."""
    figure = now.get(name)
    at = figure.place if figure else place
    return Change(at, _called(house, name), _words(name, before), _words(name, now))


def _called(house: str, name: FigureName) -> Argument:
    key: Key | None = key_of(*name)
    term = term_of(key) if key else name[1]
    if not house:
        return message("all houses: {figure}", figure=term)
    return message("{house}: {figure}", house=house, figure=term)


def _words(name: FigureName, figures: Mapping[FigureName, SignedFigure]) -> str:
    figure = figures.get(name)
    if figure is None:
        return ""
    exact = [f"{figure.number}{name[2]}"] if figure.number else []
    vague = [f"约数{figure.vague}项"] if figure.vague else []
    return "、".join([*exact, *vague])
