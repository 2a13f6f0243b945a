"""What a place is by the map of today: the same county under all the names that it has had."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile

from aidreport.places.division import EVER, Division
from aidreport.places.reading import place
from aidreport.places.table import table

TODAY = EVER - 1
"""The last month of the table: what is in force then has not ended."""


def goes_on_as(unit: Division) -> Division | None:
    """Return what a unit is today by itself; None if it was merged with others, or split."""
    while unit.last != EVER:
        after = table().successors(unit, unit.last)
        if len(after) != 1 or len(table().predecessors(after[0])) != 1:
            return None
        (unit,) = after
    return unit


@lru_cache(maxsize=4096)
def identity(words: str) -> str:
    """Return what two names of one place have in common: a code of today, else the words.

    户县 and 西安市鄠邑区 -> 610118; 示例县, and what may be several places, are their own words.
    """
    found = place(words)
    if found is None or found.rest:
        return words
    codes = {after.code if (after := goes_on_as(unit)) else None for unit in found.units}
    return codes.pop() or words if len(codes) == 1 else words


@lru_cache(maxsize=4096)
def path_today(words: str) -> tuple[Division, ...]:
    """Return province, prefecture and county that a place lies in today; none if it is unclear.

    What was merged lies in what it was merged into, what was split in what all parts have in
    common.
    """
    found = place(words)
    units = found.units if found else ()
    after = {each for unit in units for each in table().successors(unit, TODAY)}
    paths = [(*table().above(each, TODAY), each) for each in sorted(after, key=_code)]
    return in_common(paths)


def in_common(paths: Iterable[Sequence[Division]]) -> tuple[Division, ...]:
    """Return what paths have in common, from the province on."""
    same = takewhile(lambda level: len(set(level)) == 1, zip(*paths, strict=False))
    return tuple(level[0] for level in same)


def _code(unit: Division) -> str:
    return unit.code
