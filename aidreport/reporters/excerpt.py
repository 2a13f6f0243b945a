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
_BEFORE_VALUE = expression(r".*(?:[:：,\[{]|(?:^|\s)-)\s*|\s*")
_KEY = expression(r"[^\s:：,\[\]{}]+\s*[:：](?:\s|$)")
_QUOTED = expression(r"'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"")
_IN_BRACKETS = expression(r"(?:[^,\]}]|,(?! |$))*")
_WITHOUT_COMMENT = expression(r".*?(?=\s+#|\s*$)")
_INDICATORS = "&*!#"
"""An anchor, an alias, a tag and a comment are found themselves, not what stands behind them."""


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
    """Return the index after what a finding is about: as it says itself, a value, else a word."""
    end = finding.end
    if end is not None:
        return len(line) if end.line > finding.position.line else min(end.column - 1, len(line))
    value = _value_end(line, start)
    if value is not None:
        return value
    match = _WORD.match(line, start)
    return match.end() if match else start


def _value_end(line: str, start: int) -> int | None:
    """Return the index after the value that begins at `start`; None where none begins there."""
    before = line[:start]
    if not _BEFORE_VALUE.fullmatch(before) or _KEY.match(line, start):
        return None
    first = line[start : start + 1]
    if first in _INDICATORS or not first.isprintable():
        return None
    quoted = _QUOTED.match(line, start)
    if quoted:
        return quoted.end()
    if first in ("[", "{"):
        return _closed(line, start)
    inside = sum(map(before.count, "[{")) > sum(map(before.count, "]}"))
    found = (_IN_BRACKETS if inside else _WITHOUT_COMMENT).match(line, start)
    return start + len(found[0].rstrip()) if found and found[0].strip() else None


def _closed(line: str, start: int) -> int:
    """Return the index after the bracket that closes the one at `start`, or the end of the line."""
    depth = 0
    for index in range(start, len(line)):
        depth += (line[index] in "[{") - (line[index] in "]}")
        if depth == 0:
            return index + 1
    return len(line.rstrip())


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
