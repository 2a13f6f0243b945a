"""A checked year of a bureau: its own record, and the houses that handed in."""

from __future__ import annotations

from aidreport.facts.houses.gathering import Gathering
from aidreport.frozen import frozen
from aidreport.model.year import CheckedYear


@frozen
class YearOfHouses(CheckedYear):
    """A year's record without an error, with the houses that were gathered for it."""

    gathering: Gathering


def gathered_for(checked: CheckedYear) -> Gathering | None:
    """Return what was gathered for a year, None where it is the year of one house alone."""
    return checked.gathering if isinstance(checked, YearOfHouses) else None
