"""How a later run knows a finding again: by what it is about, never by the number of its line."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from aidreport.diagnostics import Diagnostic
from aidreport.expressions import expression
from aidreport.reporters.source_lines import SourceLines

_NAMING = expression(r"(?:- +)?(?:date|name|award|title|日期|名称|称号|题目|标题|全称|姓名) *:")
"""A line of a record that tells it from its neighbours."""

_ITEM = "-"
_COMMENT = "#"
_LENGTH = 32


class ByLine:
    """Fingerprints of the code, the file and the words of the line.

    Lines that are added above, another language or another version of a message do not make a
    new finding.
    """

    def __init__(self, sources: SourceLines) -> None:
        self._sources = sources
        self._seen = Counter[tuple[str, ...]]()

    def of(self, finding: Diagnostic) -> str:
        """Return the fingerprint; findings that are alike get others in the order of the calls."""
        known = (finding.code, finding.position.path, *self._about(finding))
        number = self._seen[known]
        self._seen[known] += 1
        return hashlib.sha256("\0".join([*known, str(number)]).encode()).hexdigest()[:_LENGTH]

    def _about(self, finding: Diagnostic) -> Sequence[str]:
        place = finding.position
        return [_words(self._sources.line(place.path, place.line) or "")]


class ByRecord(ByLine):
    """Fingerprints of the code, the file, the record that the line is in, and the line's words.

    `count: 20` may stand in each of forty activities: the record's first line, its date and its
    names say in which.
    """

    def __init__(self, sources: SourceLines) -> None:
        super().__init__(sources)
        self._records: dict[str, list[str]] = {}

    def _about(self, finding: Diagnostic) -> Sequence[str]:
        path, line = finding.position.path, finding.position.line
        if path not in self._records:
            self._records[path] = _records(self._sources.lines(path))
        records = self._records[path]
        return [records[line - 1] if line <= len(records) else "", *super()._about(finding)]


def _records(lines: Sequence[str]) -> list[str]:
    """Return for each line what names the record that it is in.

    A record is an entry of a field that stands at the margin: `  - kind: …`, `  张三:`.
    """
    starts = list(_starts(lines))
    naming: dict[int, list[str]] = {}
    for line, start in zip(lines, starts, strict=True):
        named = naming.setdefault(start, [])
        if not named or _NAMING.match(line.strip()):
            named.append(_words(line))
    names = {start: "\n".join(named) for start, named in naming.items()}
    return [names[start] for start in starts]


def _starts(lines: Sequence[str]) -> list[int]:
    """Return for each line the index of the one that its record begins with."""
    starts: list[int] = []
    start, depth = 0, -1
    for index, line in enumerate(lines):
        words = line.lstrip(" ")
        indentation = len(line) - len(words)
        if words and not words.startswith(_COMMENT):
            if indentation == 0 and not words.startswith(_ITEM):
                start, depth = index, -1
            elif depth < 0 or indentation <= depth:
                start, depth = index, indentation
        starts.append(start)
    return starts


def _words(line: str) -> str:
    return " ".join(line.split())
