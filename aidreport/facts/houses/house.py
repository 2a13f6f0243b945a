"""A house (单位) as a bureau's report sees it: its activities and their figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Sum, together
from aidreport.frozen import frozen
from aidreport.model.fields.period import Period

Figures = Mapping[Key, Sum]
"""Figures by their keys; one about nothing is left out. Each knows where it was handed in."""


@frozen
class HouseActivity:
    """An activity of a house.

    Attributes:
        house: the name of the house.
        kind: the kind of activity, one of `names.KINDS`.
        date: when it was.
        title: its name, or what sort of activity it was; empty where neither is recorded.
        recipients: the names of the organisations that were helped.
        figures: its figures, whose places are those where they were handed in.
        recorded: where its house has it in its own records.
        handed_in: the line of the file that was handed in.
    """

    house: str
    kind: str
    date: Period
    title: str
    recipients: tuple[str, ...]
    figures: Figures
    recorded: Position
    handed_in: Position


@frozen
class House:
    """A house and its year.

    Attributes:
        name: its full name.
        kind: the word for what it is: 学校, 医院; empty where it is not recorded.
        county: the county that it lies in by the map of today, else the place as recorded.
        division: the code of the county (GB/T 2260), by which tables are sorted; may be empty.
        activities: its activities, in the order of its records.
        figures: the figures that belong to no activity.
        handed_in: the first line of the file that was handed in.
        former_names: what else it is or was called.
    """

    name: str
    kind: str
    county: str
    division: str
    activities: tuple[HouseActivity, ...]
    figures: Figures
    handed_in: Position
    former_names: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names that it has or had, each once."""
        return tuple(dict.fromkeys((str(self.name), *self.former_names)))

    @property
    def all_figures(self) -> Iterable[Figures]:
        """The figures of each activity, then those of none."""
        return (*(each.figures for each in self.activities), self.figures)


@frozen
class YearBefore:
    """What was gathered for the year before: the houses, and the figures of all together.

    Where that year is closed, the figures are those that were signed.
    """

    houses: tuple[House, ...]
    figures: Figures


@frozen
class Gathering:
    """What was gathered for a year.

    Attributes:
        houses: those whose figures count.
        faulty: how many handed in something that cannot be used (有误).
        missing: how many handed in nothing (未报).
        before: the year before, where the record asks for a comparison with it.
    """

    houses: tuple[House, ...]
    faulty: int = 0
    missing: int = 0
    before: YearBefore | None = None

    @property
    def figures(self) -> Iterable[Figures]:
        """The figures of all houses, activity by activity."""
        return (each for house in self.houses for each in house.all_figures)


def added_up(found: Iterable[Figures]) -> dict[Key, Sum]:
    """Return figures added up: what two houses reached together is counted once."""
    sums: dict[Key, list[Sum]] = {}
    for figures in found:
        for key, total in figures.items():
            sums.setdefault(key, []).append(total)
    return {key: together(each, key.unit) for key, each in sums.items()}
