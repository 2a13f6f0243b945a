"""The line of a source that a finding is about, with a mark under its exact place."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Diagnostic
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.reporters.cells import columns, shown
from aidreport.reporters.source_lines import SourceLines

MORE = "…"
BEFORE_MARK = 3
"""A line that is too long is cut so that a third of what is shown stands before the mark."""

_WORD = expression(r"'[^']*'|\"[^\"]*\"|#.*|[\w.-]+|.")


@frozen
class Excerpt:
    """A line in three parts, of which the middle one is marked.

    Attributes:
        number: the number of the line.
        before: what is shown before the marked part.
        marked: the marked part; empty at the end of a line.
        after: what is shown after it.
    """

    number: int
    before: str
    marked: str
    after: str

    @property
    def mark(self) -> str:
        """The line of the mark, as wide on a terminal as what it stands under."""
        return " " * columns(self.before) + "^" * max(1, columns(self.marked))


def excerpt(finding: Diagnostic, sources: SourceLines, width: int) -> Excerpt | None:
    """Return the excerpt for a finding in `width` columns; None where its line cannot be shown."""
    place = finding.position
    line = sources.line(place.path, place.line)
    if line is None or not line.strip():
        return None
    start = min(place.column - 1, len(line))
    return _cut(place.line, shown(line), start, _end(finding, line, start), width)


def _end(finding: Diagnostic, line: str, start: int) -> int:
    """Return the index after what a finding is about: as it says itself, else a word."""
    end = finding.end
    if end is not None:
        return len(line) if end.line > finding.position.line else min(end.column - 1, len(line))
    match = _WORD.match(line, start)
    return match.end() if match else start


def _cut(number: int, cells: Sequence[str], start: int, end: int, width: int) -> Excerpt:
    """Return the part of a line around the mark that has room in `width` columns."""
    widths = [columns(cell) for cell in cells]
    if sum(widths) <= width:
        return _excerpt(number, cells, 0, len(cells), start, end)
    room = max(width - 2 * columns(MORE), 1)
    first = start
    taken = 0
    while first > 0 and taken + widths[first - 1] <= room // BEFORE_MARK:
        first -= 1
        taken += widths[first]
    last = first
    taken = 0
    while last < len(cells) and taken + widths[last] <= room:
        taken += widths[last]
        last += 1
    while first > 0 and last == len(cells) and taken + widths[first - 1] <= room:
        first -= 1
        taken += widths[first]
    return _excerpt(number, cells, first, max(last, start), start, end)


def _excerpt(
    number: int, cells: Sequence[str], first: int, last: int, start: int, end: int
) -> Excerpt:
    end = min(end, last)
    before, after = "".join(cells[first:start]), "".join(cells[end:last])
    return Excerpt(
        number,
        (MORE if first > 0 else "") + before,
        "".join(cells[start:end]),
        after.rstrip() + (MORE if last < len(cells) else ""),
    )
