"""Which house of the list one that is not in it looks like: 户县第一小学 like 鄠邑区第一小学."""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.gathering.house_year import House
from aidreport.places.reading import place
from aidreport.places.today import identity, path_today
from aidreport.receiving.house_list import ListedHouse


def looks_like(house: House, missing: Iterable[ListedHouse]) -> tuple[ListedHouse, ...]:
    """Return the houses of which nothing came, and one of whose names differs only by the county's.

    The county may have been renamed, or stand in one of the names alone. It is told, and never
    taken for granted.
    """
    own = {_key(each, house.place.words) for each in (house.name, *house.former_names)} - {None}
    return tuple(
        each
        for each in missing
        if any(_key(name, each.county or house.place.words) in own for name in each.names)
    )


def _key(name: str, county: str) -> tuple[str, str] | None:
    """Return the county of today that a name begins with or lies in, and what follows in it."""
    found = place(name)
    if found and found.rest and found.rest != name:
        before = name[: len(name) - len(found.rest)]
        return _of_today(before), found.rest
    if not county:
        return None
    # 示例县, which is in no table, as words that a name begins with.
    bare = name.removeprefix(county)
    return (_of_today(county), bare) if bare else None


def _of_today(words: str) -> str:
    path = path_today(words)
    return path[-1].code if path else identity(words)
