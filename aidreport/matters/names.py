"""Which names are one organisation: as the records, or the list of houses, say it themselves.

Former names (曾用名) say it wherever the counties do not contradict; short names, which many have
(一中), only within one county. Nothing else does: what merely looks alike is told, and stays two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from aidreport.frozen import frozen
from aidreport.gathering.house_year import Place
from aidreport.places.today import identity

Path: TypeAlias = tuple[str, ...]


@frozen
class Called:
    """What an organisation is called: its name, the other ones, and where it lies."""

    name: str
    short_names: tuple[str, ...]
    former_names: tuple[str, ...]
    place: Path


def path_of(place: Place) -> Path:
    """Return a place as it is compared: its units of today, else what its words stand for."""
    if place.path:
        return place.path
    return (identity(place.words),) if place.words else ()


def may_be_one(one: Path, other: Path) -> bool:
    """Return whether two places do not contradict: one lies in the other, or is not known."""
    shorter = min(len(one), len(other))
    if one[:shorter] == other[:shorter]:
        return True
    if len(one) == len(other) == 1:
        return one[0].endswith(other[0]) or other[0].endswith(one[0])
    return False


class Names:
    """The names that are one organisation's, from what everybody says of it."""

    def __init__(self, told: Iterable[Called]) -> None:
        """Take what is told of organisations; the same may be told many times."""
        self._former: dict[str, dict[tuple[str, Path], None]] = {}
        self._short: dict[str, dict[tuple[str, Path], None]] = {}
        for each in told:
            for table, names in (
                (self._former, each.former_names),
                (self._short, each.short_names),
            ):
                for name in names:
                    if name != each.name:
                        table.setdefault(name, {})[each.name, each.place] = None

    def of_today(self, name: str, place: Path) -> str:
        """Return the name of today of what is called so at a place; itself if nobody knows more."""
        seen = {name}
        while (after := self._next(name, place)) and after not in seen:
            seen.add(after)
            name = after
        return name

    def _next(self, name: str, place: Path) -> str | None:
        found = set(self._owners(name, place))
        return found.pop() if len(found) == 1 else None

    def _owners(self, name: str, place: Path) -> Iterator[str]:
        for owner, home in self._former.get(name, ()):
            if may_be_one(home, place):
                yield owner
        for owner, home in self._short.get(name, ()):
            if home and home == place:
                yield owner
