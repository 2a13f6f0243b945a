"""The units that a place begins with: 西安市户县甘亭镇 -> 西安市, 户县, and 甘亭镇 as the rest."""

from __future__ import annotations

from functools import lru_cache

from aidreport.frozen import frozen
from aidreport.places.division import Division, Level
from aidreport.places.table import LONGEST_NAME, Table, table

_ENDS = frozenset("省市区县旗州盟岛域")
_SHORTEST_NAME = 2
# Names of units that are also words for any part of a town: by themselves they are no unit.
_WORDS = frozenset(["城区", "郊区", "矿区", "新区", "东区", "西区", "南区", "北区", "中区", "市区"])
# What a province or an autonomous region is called where a unit follows: 广西融水苗族自治县.
_SHORT = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市")


@frozen
class Step:
    """A name in a place, `words[start:end]`, with the units that it may be.

    Attributes:
        units: units of that name below the step before; all of that name for the first one.
        elsewhere: units of that name that lie somewhere else, where there is none below.
    """

    start: int
    end: int
    units: tuple[Division, ...]
    elsewhere: tuple[Division, ...] = ()


@frozen
class Place:
    """A place by its units, from the widest on; `rest` is what follows them."""

    steps: tuple[Step, ...]
    rest: str

    @property
    def units(self) -> tuple[Division, ...]:
        """What the place may be: the units of its last step."""
        return self.steps[-1].units


def read(words: str, table: Table) -> Place | None:
    """Return the units that a place begins with; None if it begins with none.

    A name that several units bear yields all of them. What is in no table ends the reading.
    """
    steps: list[Step] = []
    at = 0
    while step := _step(words, at, steps[-1] if steps else None, table):
        steps.append(step)
        at = step.end
    if not steps:
        return None
    return Place(tuple(steps), words[at:])


def _step(words: str, at: int, above: Step | None, table: Table) -> Step | None:
    """Return the unit that stands at a place of the words, the longest name first."""
    for end in range(min(len(words), at + LONGEST_NAME), at + _SHORTEST_NAME - 1, -1):
        if words[end - 1] not in _ENDS:
            continue
        found = table.named(words[at:end])
        if step := _below(Step(at, end, found), above, words[at:end]):
            return step
    return _short_province(words, table) if above is None else None


def _below(step: Step, above: Step | None, name: str) -> Step | None:
    """Return a step with those of its units that lie below the step before; None for none."""
    if not step.units or (above is None and name in _WORDS):
        return None
    if above is None:
        return step
    inside = tuple(each for each in step.units if any(unit.holds(each) for unit in above.units))
    if inside:
        return Step(step.start, step.end, inside)
    if name in _WORDS or _may_be_a_part(name, above):
        return None
    return Step(step.start, step.end, (), step.units)


def _may_be_a_part(name: str, above: Step) -> bool:
    """Return whether a name may be no unit's: towns and counties have 区 of their own making."""
    return name.endswith("区") and all(unit.level is Level.COUNTY for unit in above.units)


def _short_province(words: str, table: Table) -> Step | None:
    """Return the province that some words begin with by its short name, if a unit follows."""
    for length in (2, 3):
        for end in _SHORT:
            found = table.named(words[:length] + end)
            if not found or found[0].level is not Level.PROVINCE:
                continue
            step = Step(0, length, found)
            following = _step(words, length, step, table)
            if following and following.units:
                return step
    return None


@lru_cache(maxsize=4096)
def place(words: str) -> Place | None:
    """Return the units that a place begins with, by the program's own table."""
    return read(words, table())
