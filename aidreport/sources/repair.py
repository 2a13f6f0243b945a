"""A file as its writer meant it: its slips found and mended, all places those of the file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from aidreport.diagnostics import Diagnostic, Position, Severity
from aidreport.diagnostics.capped import MOST_SHOWN
from aidreport.frozen import field, frozen, replace
from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Role
from aidreport.sources.lines.rows import Rows
from aidreport.sources.lines.scan import points_of
from aidreport.sources.slips import SLIPS
from aidreport.sources.slips.slip import Slip, SlipKind

MOST_MENDED = MOST_SHOWN + 1
"""How many slips of one file are looked for: more are no slips, but another kind of file."""

LONGEST_LINE = 60
"""Characters of a mended line that are shown."""


@frozen
class Repaired:
    """The mended text, with the findings about what was mended.

    Attributes:
        text: has the same lines as the file; only columns differ.
        findings: one for each slip, at its place in the file.
    """

    text: str
    findings: tuple[Diagnostic, ...]
    _edits: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)

    @property
    def changed_lines(self) -> frozenset[int]:
        """The numbers of the lines that were mended, from 1."""
        return frozenset(self._edits)

    def column_in_file(self, line: int, column: int) -> int:
        """Return the column that a place in the mended text has in the file, both from 1."""
        at, shift = column - 1, 0
        for start, end, length in self._edits.get(line, ()):
            begin = start + shift
            if at < begin:
                break
            if at < begin + length:
                return min(start + at - begin, max(end - 1, start)) + 1
            shift += length - (end - start)
        return at - shift + 1


def repair(text: str, path: str, *, unreadable: bool, removed: Sequence[Edit] = ()) -> Repaired:
    """Return a text with its slips mended.

    Args:
        text: the file.
        path: relative to the project's root.
        unreadable: whether YAML cannot make sense of it.
        removed: further edits, of which nothing is said here.
    """
    found = list(islice(_slips(text, unreadable), MOST_MENDED))
    rows = Rows(text)
    by_row: dict[int, list[Edit]] = defaultdict(list)
    mending = (
        edit for kind, slip in found if kind.severity is Severity.ERROR for edit in slip.edits
    )
    for edit in _apart([*removed, *mending]):
        by_row[rows.at(edit.start)].append(edit)
    findings = []
    for kind, slip in found:
        if slip.said is None:
            continue
        first = slip.edits[0].start if slip.edits else slip.at
        row, here = rows.at(first), rows.at(slip.at)
        place = Position(path, here + 1, slip.at - rows[here][0] + 1)
        shown = list(_apart({*slip.edits, *by_row[row]}))
        line = _shown(text, rows[row], shown, first)
        said = replace(slip.said, arguments=(*slip.said.arguments, ("line", line)))
        findings.append(Diagnostic(kind.code, kind.severity, place, said))
    columns = {
        row + 1: [
            (edit.start - rows[row][0], edit.end - rows[row][0], len(edit.text)) for edit in edits
        ]
        for row, edits in by_row.items()
    }
    every = [edit for row in sorted(by_row) for edit in by_row[row]]
    return Repaired(_edited(text, 0, len(text), every), tuple(findings), columns)


def _slips(text: str, unreadable: bool) -> Iterator[tuple[SlipKind, Slip]]:
    kinds = _by_role(unreadable)
    for point in points_of(text):
        for kind in kinds[point.role]:
            if slip := kind.find(text, point):
                yield kind, slip


def _by_role(unreadable: bool) -> dict[Role, list[SlipKind]]:
    return {
        role: [
            kind
            for kind in SLIPS
            if role in kind.roles and (unreadable or not kind.only_if_unreadable)
        ]
        for role in Role
    }


def _apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield edits in the order of the text, without those that reach into one before."""
    stop = -1
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start >= stop:
            stop = max(edit.end, edit.start + 1) if edit.start < edit.end else edit.end
            yield edit


def _edited(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """Return a stretch of a text with edits made in it."""
    parts = []
    for edit in edits:
        parts += [text[start : edit.start], edit.text]
        start = edit.end
    return "".join([*parts, text[start:end]])


def _shown(text: str, row: tuple[int, int], edits: list[Edit], at: int) -> str:
    """Return the mended line, the part around an edit if it is long."""
    start, end = row
    line = _edited(text, start, end, edits)
    place = len(_edited(text, start, at, [edit for edit in edits if edit.end <= at]))
    shown = line.strip()
    if len(shown) <= LONGEST_LINE:
        return shown
    first = max(0, place - LONGEST_LINE // 3 - (len(line) - len(line.lstrip())))
    first = min(first, len(shown) - LONGEST_LINE)
    last = first + LONGEST_LINE
    return ("…" if first else "") + shown[first:last] + ("…" if last < len(shown) else "")
