"""The lines of a text as offsets: where each begins, and where it ends without its line end."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator

from aidreport.expressions import expression

LINE_END = expression(r"\r\n|\r|\n")


class Rows:
    """The lines of a text, counted from 0; of millions of them each takes 16 bytes."""

    def __init__(self, text: str) -> None:
        self._starts = array("q", [0])
        self._ends = array("q")
        for ended in LINE_END.finditer(text):
            self._ends.append(ended.start())
            self._starts.append(ended.end())
        self._ends.append(len(text))

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, row: int) -> tuple[int, int]:
        return self._starts[row], self._ends[row]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def at(self, index: int) -> int:
        """Return the line on which the character `index` of the text stands."""
        return bisect_right(self._starts, index) - 1
