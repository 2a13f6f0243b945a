"""Reading on after an error of syntax: the smallest entry around it is left out."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.frozen import field, frozen, slotted
from aidreport.sources.lines.characters import after_blanks, before_blanks
from aidreport.sources.lines.keys import PROPER_COLON, key_at
from aidreport.sources.lines.rows import Rows
from aidreport.sources.slips.quoting import quoted


@frozen
class _Entry:
    """An item or a field: its first line, its column, and what stands before its value."""

    row: int
    column: int
    head: str
    is_key: bool


@slotted
class Recovery:
    """A text from which entries are taken out, one after the other, until it can be read.

    Attributes:
        text: as it is now; the lines keep their numbers.
        mark: stands for the value of an entry that was taken out.
    """

    text: str
    mark: str = "unreadable-entry"
    _tried: set[tuple[int, int]] = field(default_factory=set)
    _last: range = range(0)

    def __post_init__(self) -> None:
        while self.mark in self.text:
            self.mark += "-"

    def leave_out(self, row: int) -> bool:
        """Take out the smallest entry around a line, from 0; False if there is none left."""
        rows = Rows(self.text)
        for entry in self._around(rows, row):
            place = (entry.row, entry.column)
            if place not in self._tried:
                self._tried.add(place)
                self._take_out(rows, entry)
                return True
        return False

    def is_known(self, row: int) -> bool:
        """Return whether an error at a line is that of the entry taken out last."""
        return row in self._last

    def _around(self, rows: Rows, row: int) -> Iterator[_Entry]:
        """Yield the entries that a line belongs to, the smallest first."""
        column: int | None = None
        for above in range(min(row, len(rows) - 1), -1, -1):
            for entry in reversed(list(self._entries(rows, above, stray=above == row))):
                if column is None or entry.column < column:
                    column = entry.column
                    yield entry
            if column == 0:
                return

    def _entries(self, rows: Rows, row: int, *, stray: bool) -> Iterator[_Entry]:
        """Yield the items and the field that begin on a line, the outermost first."""
        start, end = rows[row]
        at = after_blanks(self.text, start, end)
        while at < end and self.text[at] == "-" and self.text[at + 1 : at + 2] in ("", *" \r\n"):
            yield _Entry(row, at - start, self.text[start:at] + "- ", is_key=False)
            at = after_blanks(self.text, at + 1, end)
        if at == end or self.text[at] == "#":
            return
        key = key_at(self.text, at, end)
        if key and PROPER_COLON.match(self.text, key.colon, end):
            yield _Entry(row, at - start, self.text[start : key.colon] + ": ", is_key=True)
        elif stray and not self.text[start:at].strip():
            name = self.text[at : key.end if key else before_blanks(self.text, at, end)]
            head = f"{self.text[start:at]}{quoted(name[:200])}: "
            yield _Entry(row, at - start, head, is_key=True)

    def _take_out(self, rows: Rows, entry: _Entry) -> None:
        last = entry.row
        for row in range(entry.row + 1, len(rows)):
            start, end = rows[row]
            first = after_blanks(self.text, start, end)
            if first < end and self.text[first] != "#":
                column = first - start
                goes_on = entry.is_key and column == entry.column and self.text[first] == "-"
                if column <= entry.column and not goes_on:
                    break
                last = row
        parts = [self.text[: rows[entry.row][0]], entry.head, quoted(self.mark)]
        before = rows[entry.row][1]
        for row in range(entry.row + 1, last + 1):
            parts.append(self.text[before : rows[row][0]])
            before = rows[row][1]
        self._last = range(entry.row, last + 2)
        self.text = "".join([*parts, self.text[before:]])
