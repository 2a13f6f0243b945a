"""Which sentence of one report is which of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Protocol, TypeAlias, TypeVar

from aidreport.comparison.sentences import Sentence
from aidreport.comparison.words import likeness
from aidreport.report_readers.reading import Part

Pair: TypeAlias = tuple[Sentence | None, Sentence | None]
"""A sentence of the fresh report and the one that became of it; one of them may be missing."""


class Said(Protocol):
    """What can be compared by its words."""

    @property
    def text(self) -> str:
        """The words."""


AnySaid = TypeVar("AnySaid", bound=Said)

ALIKE = 0.4
"""From here on two sentences at one place are the same sentence, changed."""

MOVED = 0.9
"""From here on two sentences at different places are the same sentence, moved."""

SHORTEST_MOVE = 6
"""Characters that a sentence has at least to be told as moved: 特此报告。 may stand anywhere."""

_LARGEST = 4_000
"""Comparisons of sentences with one another in one stretch; beyond, they pair off in order."""


def paired(fresh: Sequence[Sentence], found: Sequence[Sentence]) -> list[Pair]:
    """Return the sentences of both reports in reading order, those that belong together as one."""
    return aligned(fresh, found, _alike)


def aligned(
    fresh: Sequence[AnySaid],
    found: Sequence[AnySaid],
    alike: Callable[[AnySaid, AnySaid], float],
) -> list[tuple[AnySaid | None, AnySaid | None]]:
    """Return what stands in two rows in its order, what belongs together as one.

    What has equal words belongs together, between such what is alike, from 0 to 1, from `ALIKE`
    on; in a long stretch without equal words the first with the first, and so on.
    """
    matcher = SequenceMatcher(
        None, [each.text for each in fresh], [each.text for each in found], autojunk=False
    )
    pairs: list[tuple[AnySaid | None, AnySaid | None]] = []
    for _, i1, i2, j1, j2 in _opcodes(matcher, fresh, found):
        pairs += _stretch(fresh[i1:i2], found[j1:j2], alike)
    return pairs


def moved(pairs: Sequence[Pair]) -> dict[int, int]:
    """Return for the index of each deleted pair the index of the pair it was moved to."""
    gone = [index for index, (_, found) in enumerate(pairs) if found is None]
    come = [index for index, (fresh, _) in enumerate(pairs) if fresh is None]
    moves: dict[int, int] = {}
    for index in gone if len(gone) * len(come) <= _LARGEST else ():
        before = pairs[index][0]
        best = max(
            (
                (likeness(before.text, after.text), -other)
                for other in come
                if before and (after := pairs[other][1])
            ),
            default=(0.0, 0),
        )
        if before and best[0] >= MOVED and len(before.text) >= SHORTEST_MOVE:
            moves[index] = -best[1]
            come.remove(-best[1])
    return moves


def _opcodes(
    matcher: SequenceMatcher[str], fresh: Sequence[Said], found: Sequence[Said]
) -> list[tuple[str, int, int, int, int]]:
    """Return difflib's stretches, but with the equal ends of both reports cut off first.

    Sentences that stand in a report a thousand times over make difflib quadratic.
    """
    start = 0
    shorter = min(len(fresh), len(found))
    while start < shorter and fresh[start].text == found[start].text:
        start += 1
    end = 0
    while end < shorter - start and fresh[-1 - end].text == found[-1 - end].text:
        end += 1
    inner_fresh, inner_found = fresh[start : len(fresh) - end], found[start : len(found) - end]
    matcher.set_seqs([each.text for each in inner_fresh], [each.text for each in inner_found])
    inner = [
        (tag, i1 + start, i2 + start, j1 + start, j2 + start)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]
    last = ("equal", len(fresh) - end, len(fresh), len(found) - end, len(found))
    return [("equal", 0, start, 0, start), *inner, last]


def _stretch(
    fresh: Sequence[AnySaid],
    found: Sequence[AnySaid],
    alike: Callable[[AnySaid, AnySaid], float],
) -> Iterator[tuple[AnySaid | None, AnySaid | None]]:
    """Yield the pairs of one stretch between what is the same in both."""
    if [each.text for each in fresh] == [each.text for each in found]:
        yield from zip(fresh, found, strict=True)
        return
    i = j = 0
    for left, right in _best(fresh, found, alike):
        yield from ((each, None) for each in fresh[i:left])
        yield from ((None, each) for each in found[j:right])
        yield fresh[left], found[right]
        i, j = left + 1, right + 1
    yield from ((each, None) for each in fresh[i:])
    yield from ((None, each) for each in found[j:])


def _alike(fresh: Sentence, found: Sentence) -> float:
    """Return how alike two sentences are; what is one cell, or one bar, is one thing."""
    same_cell = fresh.place == found.place and fresh.place.part in (Part.TABLE, Part.CHART)
    return max(likeness(fresh.text, found.text), ALIKE if same_cell else 0.0)


def _best(
    fresh: Sequence[AnySaid],
    found: Sequence[AnySaid],
    how_alike: Callable[[AnySaid, AnySaid], float],
) -> list[tuple[int, int]]:
    """Return which are the same, changed: the order kept, the likeness greatest."""
    if len(fresh) * len(found) > _LARGEST:
        return [(index, index) for index in range(min(len(fresh), len(found)))]
    rows, columns = len(fresh), len(found)
    alike = [[how_alike(a, b) for b in found] for a in fresh]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            both = best[i + 1][j + 1] + alike[i][j] if alike[i][j] >= ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs.append((i, j))
            i, j = i + 1, j + 1
    return pairs
