"""The figures of houses: those of one from its activities, and what makes members its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum, together
from aidreport.frozen import replace
from aidreport.gathering.house_year import HouseYear

_OWN = ((Group.RECIPIENTS, "people"), (Group.STAFF, "placed"), (Group.HONOURS, "total"))
"""Figures whose members are numbers that a house gives: they mean nothing in another house."""


def of_house(key: Key, total: Sum, house: str) -> Sum:
    """Return a figure of a house as it may be put together with those of others.

    A person, or an honour, of one house is never taken for that of another one; an organisation
    that two houses helped is one, by its name.
    """
    if total.members is None or (key.group, key.name) not in _OWN:
        return total
    return replace(total, members=tuple((house, *member) for member in total.members))


def figures_in(year: HouseYear, house: str) -> Iterator[tuple[Key, Sum]]:
    """Yield every figure of a house's year, activity by activity, as `of_house` makes them."""
    for figures in (*(each.figures for each in year.activities), year.figures):
        for key, total in figures.items():
            yield key, of_house(key, total, house)


def totals_of(year: HouseYear, house: str) -> Mapping[Key, Sum]:
    """Return the figures of a house's whole year."""
    found: dict[Key, list[Sum]] = {}
    for key, total in figures_in(year, house):
        found.setdefault(key, []).append(total)
    return {key: together(sums, key.unit) for key, sums in found.items()}
