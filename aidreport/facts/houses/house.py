"""A house (单位) as a bureau's report sees it: its activities and their figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Sum, together
from aidreport.frozen import frozen
from aidreport.model.fields.period import Period

Figures = Mapping[Key, Sum]
"""Figures by their keys; one about nothing is left out. Each knows where it was handed in."""

Path: TypeAlias = tuple[str, ...]
"""A place: province, prefecture and county of today; its words alone where they are no place."""


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
        partners: the names of the organisations that took part beside the house (`with`).
        places: where it was.
        homes: where each of the recipients lies, in their order; empty where that is not known.
    """

    house: str
    kind: str
    date: Period
    title: str
    recipients: tuple[str, ...]
    figures: Figures
    recorded: Position
    handed_in: Position
    partners: tuple[str, ...] = ()
    places: tuple[Path, ...] = ()
    homes: tuple[Path, ...] = ()


@frozen
class House:
    """A house and its year.

    Attributes:
        name: its full name.
        kind: the word for what it is: 学校, 医院; empty where it is not recorded.
        county: the county that it lay in, by its name of the time, else the place as recorded.
        division: the code of the county by the map of today (GB/T 2260), by which tables are
            sorted and years compared; may be empty.
        activities: its activities, in the order of its records.
        figures: the figures that belong to no activity.
        handed_in: the first line of the file that was handed in.
        former_names: what else it is or was called.
        short_names: what it is called in short.
        place: where it lies; empty where that is not known.
    """

    name: str
    kind: str
    county: str
    division: str
    activities: tuple[HouseActivity, ...]
    figures: Figures
    handed_in: Position
    former_names: tuple[str, ...] = ()
    short_names: tuple[str, ...] = ()
    place: Path = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names that it has or had, each once."""
        return tuple(dict.fromkeys((str(self.name), *self.former_names)))

    @property
    def home(self) -> str:
        """What its county is compared by: the code of today, else its name."""
        return self.division or str(self.county)

    @property
    def all_figures(self) -> Iterable[Figures]:
        """The figures of each activity, then those of none."""
        return (*(each.figures for each in self.activities), self.figures)


def added_up(found: Iterable[Figures]) -> dict[Key, Sum]:
    """Return figures added up: what two houses reached together is counted once."""
    sums: dict[Key, list[Sum]] = {}
    for figures in found:
        for key, total in figures.items():
            sums.setdefault(key, []).append(total)
    return {key: together(each, key.unit) for key, each in sums.items()}
