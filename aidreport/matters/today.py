"""What houses name, as it is called today: one name for each organisation and for each region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import TOTAL, Group, Key
from aidreport.facts.houses.keys import key_of
from aidreport.facts.sums import Sum
from aidreport.frozen import replace
from aidreport.gathering.house_year import GatheredActivity, HouseYear
from aidreport.gathering.index import HouseEntry
from aidreport.matters.names import Called, Names, Path, path_of
from aidreport.places.today import identity

HandedIn: TypeAlias = tuple[HouseEntry, HouseYear]
"""What the index says of a house, and what it handed in."""

_HELPED = key_of(FIGURES["organisations"])


class Today:
    """The names of today, from what the list of houses and all that was handed in say."""

    def __init__(self, handed_in: Sequence[HandedIn]) -> None:
        """Take all houses: one may know what another one does not."""
        self._names = Names(called for each in handed_in for called in _called(*each))
        self._regions = _regions(year for _, year in handed_in)

    def helped(self, activity: GatheredActivity) -> tuple[tuple[str, Path], ...]:
        """Return whom an activity helped, each organisation once, with where it lies."""
        homes = {each.name: path_of(each.place) for each in activity.recipients if each.name}
        return tuple({self._of(name, home): home for name, home in homes.items()}.items())

    def partners(self, activity: GatheredActivity) -> tuple[str, ...]:
        """Return who took part beside the house; of these only names are handed in."""
        return tuple(dict.fromkeys(self._of(name, ()) for name in activity.partners))

    def figures(self, activity: GatheredActivity) -> dict[Key, tuple[Key, Sum]]:
        """Return the figures that name regions or recipients otherwise today, by their keys."""
        homes = {each.name: path_of(each.place) for each in activity.recipients}
        found: dict[Key, tuple[Key, Sum]] = {}
        for key, total in activity.figures.items():
            if _is_region(key):
                name = self._regions[key.name]
                if name != key.name:
                    found[key] = key._replace(name=name), total
            elif key == _HELPED and total.members:
                members = tuple(
                    dict.fromkeys(
                        (self._of(name, homes.get(name, ())), *rest)
                        for name, *rest in total.members
                    )
                )
                if members != total.members:
                    once = replace(total, members=members, exact=Decimal(len(members)))
                    found[key] = key, once
        return found

    def _of(self, name: str, home: Path) -> str:
        return self._names.of_today(name, home)


def _called(entry: HouseEntry, year: HouseYear) -> Iterator[Called]:
    """Yield what the list says of a house, and what it says of itself and of others."""
    own = (*entry.former_names, *year.house.former_names)
    yield Called(entry.name, year.house.short_names, own, path_of(entry.place))
    for each in year.organisations:
        yield Called(each.name, each.short_names, each.former_names, path_of(each.place))


def _regions(years: Iterable[HouseYear]) -> dict[str, str]:
    """Return the name of each region by every name that it has: that which most activities say."""
    told: dict[str, Counter[str]] = {}
    for year in years:
        for activity in year.activities:
            for key in activity.figures:
                if _is_region(key):
                    told.setdefault(identity(key.name), Counter())[key.name] += 1
    return {name: _most(names) for names in told.values() for name in names}


def _most(names: Counter[str]) -> str:
    return max(names, key=lambda name: (names[name], name))


def _is_region(key: Key) -> bool:
    return key.group is Group.REGIONS and key.name != TOTAL
