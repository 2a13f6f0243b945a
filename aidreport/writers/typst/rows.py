"""The rows of all tables, read back from the PDF and compared with those that were written.

typst has no warning for what finds no room: a table in a figure, a row higher than a page or a
column beside it is set over the edge, or in a heap at the foot, and is gone on paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from aidreport.document.blocks import Block, Table
from aidreport.pdf.text import Text
from aidreport.writers.typst.compiler import refused
from aidreport.writers.word.sheet import Sheet

_APART = 8.0
"""Points between the first lines of two rows, at least."""


def compare_rows(blocks: Iterable[Block], read: Iterable[Text], sheet: Sheet) -> None:
    """Compare the rows of a report with the texts of its PDF: each whole, below the one before.

    Raises:
        CannotConvert: where a row is missing, or printed over the edge or over another.
    """
    tables = [block for block in blocks if isinstance(block, Table)]
    if not tables:
        return
    lowest = min(sheet.bottom, sheet.right) / 20
    found = _Found([each for each in read if each.tagged])
    for table in tables:
        rows = list(found.rows(table))
        if any(each.bottom < lowest for row in rows for each in row):
            raise refused("a row below the edge of its page")
        for above, below in pairwise(rows):
            if above and below and _on_one_place(above, below):
                raise refused("two rows on one place")


def _on_one_place(above: list[Text], below: list[Text]) -> bool:
    first = max(each.top for each in above if each.page == above[-1].page)
    second = max(each.top for each in below if each.page == below[0].page)
    return above[-1].page == below[0].page and second > first - _APART


class _Found:
    """The words of a PDF in their order, without spaces, and the texts that they are of."""

    def __init__(self, found: list[Text]) -> None:
        self._texts = [each for each in found if _bare(each.words)]
        self._words = "".join(_bare(each.words) for each in self._texts)
        self._at = 0
        self._text = 0
        self._begin = 0

    def rows(self, table: Table) -> Iterator[list[Text]]:
        """Yield the texts of each row of a table, which has to be the next one."""
        self._at = self._behind_heads(table)
        for number, row in enumerate(table.rows, start=1):
            if not self._stands(row):
                raise refused(f"row {number} of a table is missing")
            start = self._at
            self._at += len(_bare("".join(row)))
            yield self._read(start, self._at)

    def _behind_heads(self, table: Table) -> int:
        """Return where the rows of a table begin; text before it may have its heads' words."""
        heads = _bare("".join(column.head for column in table.columns))
        first = next((row for row in table.rows if _bare("".join(row))), ())
        found = self._at
        while (start := self._words.find(heads, found)) >= 0:
            self._at = start + len(heads)
            if self._stands(first):
                return self._at
            found = start + 1
        raise refused("the heads of a table, or its first row, are missing")

    def _stands(self, row: Sequence[str]) -> bool:
        """Return whether a row comes next; cells of one that is broken over pages, in parts."""
        words = _bare("".join(row))
        read = self._words[self._at : self._at + len(words)]
        return read == words or sorted(read) == sorted(words)

    def _read(self, start: int, end: int) -> list[Text]:
        """Return the texts between two places of the words, later than those asked for before."""
        found = []
        while self._text < len(self._texts) and self._begin < end:
            each = self._texts[self._text]
            if self._begin >= start:
                found.append(each)
            self._begin += len(_bare(each.words))
            self._text += 1
        return found


def _bare(words: str) -> str:
    return "".join(words.split())
