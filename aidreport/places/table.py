"""The table of divisions in force at any time since 2000.

Its lines, which stand in the order of their codes, are sorted by name when a place is first looked
at (about a millisecond); a division is made of a line when it is asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import islice, takewhile
from pathlib import Path

from aidreport.places.division import EVER, Division, Month, month_of

_FILE = Path(__file__).with_name("divisions.tsv")

LONGEST_NAME = 15
"""积石山保安族东乡族撒拉族自治县."""


class Table:
    """Divisions by name and by code."""

    def __init__(self, text: str) -> None:
        """Take the lines of `divisions.tsv`."""
        self._lines = text.splitlines()
        self._by_name: dict[str, list[str]] = {}
        for line in self._lines:
            self._by_name.setdefault(line[7 : line.index("\t", 7)], []).append(line)

    def named(self, name: str) -> tuple[Division, ...]:
        """Return all divisions that bear or bore a full name."""
        return tuple(map(_division, self._by_name.get(name, ())))

    def of(self, code: str) -> tuple[Division, ...]:
        """Return what a code has been, the oldest first."""
        first = bisect_left(self._lines, code)
        following = islice(self._lines, first, None)
        return tuple(map(_division, takewhile(lambda line: line[:6] == code, following)))

    def above(self, division: Division, month: Month) -> tuple[Division, ...]:
        """Return province and prefecture of a division, by their names in a month.

        A county that a province rules itself has no prefecture; a month before the first or
        after the last name takes that one.
        """
        codes = dict.fromkeys((f"{division.code[:2]}0000", f"{division.code[:4]}00"))
        found = (self._then(self.of(code), month) for code in codes if code != division.code)
        return tuple(each for each in found if each)

    def successors(self, division: Division, month: Month) -> tuple[Division, ...]:
        """Return what a division is in a month after its end, in all its parts; itself before."""
        if month < division.last:
            return (division,)
        found: dict[Division, None] = {}
        for code in division.successors or (division.code,):
            for each in self.of(code):
                if each.first <= division.last < each.last:
                    found |= dict.fromkeys(self.successors(each, month))
        return tuple(found)

    def predecessors(self, division: Division) -> tuple[Division, ...]:
        """Return what became a division in the month in which it was first decided."""
        ended = self._ended.get(division.first, ())
        return tuple(each for each in ended if division.code in (each.successors or (each.code,)))

    def every(self) -> Iterator[Division]:
        """Yield all divisions, in the order of their codes."""
        yield from map(_division, self._lines)

    @cached_property
    def _ended(self) -> dict[Month, list[Division]]:
        """All divisions by the month of their end, in the order of their codes."""
        found: dict[Month, list[Division]] = {}
        for each in self.every():
            found.setdefault(each.last, []).append(each)
        return found

    @staticmethod
    def _then(spans: tuple[Division, ...], month: Month) -> Division | None:
        """Return the one of a code's spans that was in force in a month, or the nearest."""
        return min(
            spans,
            key=lambda each: max(each.first - month, month - each.last + 1, 0),
            default=None,
        )


@cache
def _division(line: str) -> Division:
    code, name, first, last, successors, decision = line.split("\t")
    return Division(
        code,
        name,
        month_of(first) if first else 0,
        month_of(last) if last else EVER,
        tuple(successors.split()),
        decision,
    )


@cache
def table() -> Table:
    """Return the table of the program; it is read once, when a place is first looked at."""
    # Read as text, a third of the time would go into looking for other ends of lines.
    return Table(_FILE.read_bytes().decode("utf-8"))
