"""Which paragraphs, tables and rows of an earlier edition are those of the new report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from aidreport.comparison.alignment import ALIKE, aligned
from aidreport.comparison.sentences import split
from aidreport.comparison.words import likeness
from aidreport.redlining.units import Row, Unit

UnitPair: TypeAlias = tuple[Unit | None, Unit | None]
"""What stood in the earlier edition, and what became of it; one of them may be missing."""

RowPair: TypeAlias = tuple[Row | None, Row | None]


def matched(before: Sequence[Unit], now: Sequence[Unit]) -> list[UnitPair]:
    """Return the paragraphs and tables of both in order; a pair is of one sort."""
    found: list[UnitPair] = []
    for old, new in aligned(before, now, _alike):
        # In a long stretch without equal words the pairs are those of the order alone.
        together = not (old and new) or old.text == new.text or _of_one_sort(old, new)
        found += [(old, new)] if together else [(old, None), (None, new)]
    return found


def matched_rows(before: Sequence[Row], now: Sequence[Row]) -> list[RowPair]:
    """Return the rows of two tables in order."""
    return aligned(before, now, lambda old, new: likeness(old.text, new.text))


def _alike(old: Unit, new: Unit) -> float:
    if not _of_one_sort(old, new):
        return 0.0
    if new.rows:
        heads = likeness("\t".join(old.rows[0]), "\t".join(new.rows[0]))
        return heads if heads > ALIKE else 0.0
    return max(likeness(old.text, new.text), _shared(old.text, new.text))


def _of_one_sort(old: Unit, new: Unit) -> bool:
    """Return whether both are paragraphs, or tables that are equally wide."""
    if old.rows and new.rows:
        return len(old.rows[0]) == len(new.rows[0])
    return bool(old.rows) == bool(new.rows)


def _shared(old: str, new: str) -> float:
    """Return how much of the shorter of two paragraphs is sentences that the other has too."""
    before, now = _sentences(old), _sentences(new)
    same = sum(len(each) for each in before & now)
    return same / max(1, min(sum(map(len, before)), sum(map(len, now))))


@lru_cache(maxsize=4096)
def _sentences(text: str) -> frozenset[str]:
    return frozenset(text[start:end].strip() for start, end in split(text))
