"""What the counties of houses are called in a report: each by one name, which it bore then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from aidreport.gathering.house_year import HouseYear, Place
from aidreport.model.fields.period import Period
from aidreport.places.division import Division, Month
from aidreport.places.reading import place
from aidreport.places.then import unit_then
from aidreport.places.today import path_today


class Counties:
    """The counties of houses that handed in a year.

    In a year in which a county was renamed it goes by the name that most houses record.
    """

    def __init__(self, told: Iterable[tuple[Place, HouseYear]]) -> None:
        """Take where each house lies, and what it handed in."""
        self._names: dict[Division, Counter[str]] = {}
        for where, year in told:
            unit = _unit(where, year)
            name = _recorded(where.words, year.period)
            if unit and name:
                self._names.setdefault(unit, Counter())[name] += 1

    def name(self, where: Place, year: HouseYear) -> str:
        """Return the county's name of the time; the words as recorded where it is in no table."""
        unit = _unit(where, year)
        if unit is None:
            return where.path[-1] if where.path else where.words
        told = self._names.get(unit, Counter())
        return max(told, key=lambda name: (told[name], name == unit.name), default=unit.name)


def code_of(where: Place) -> str:
    """Return the code of a place by the map of today; empty where none is known."""
    if where.division:
        return where.division
    path = path_today(where.words)
    return path[-1].code if path else ""


def _unit(where: Place, year: HouseYear) -> Division | None:
    return unit_then(where.words, code_of(where), _months(year.period)[1])


def _recorded(words: str, period: Period) -> str:
    """Return the name that some words give a county, if it bore that in the period."""
    found = place(words)
    first, last = _months(period)
    units = found.units if found else ()
    return next((each.name for each in units if each.first <= last and first < each.last), "")


def _months(period: Period) -> tuple[Month, Month]:
    start, end = period.start, period.end
    return start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
