"""A checked year of a bureau: its own record, and the houses that handed in."""

from __future__ import annotations

from aidreport.facts.houses.house import House
from aidreport.frozen import frozen
from aidreport.model.year import CheckedYear


@frozen
class YearOfHouses(CheckedYear):
    """A year's record without an error, with the houses that were gathered for it."""

    houses: tuple[House, ...]


def houses_of(checked: CheckedYear) -> tuple[House, ...]:
    """Return the houses of a year, none where it is the year of one house alone."""
    return checked.houses if isinstance(checked, YearOfHouses) else ()
