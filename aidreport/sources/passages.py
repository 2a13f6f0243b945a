"""Where in its file a passage of a text stands, however the text is wrapped and quoted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from aidreport.diagnostics import Diagnostic, Passage, Position
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.sources.paths import leads_out

_LINE_END = expression(r"\r\n|\r|\n")


class PassageFinder:
    """Finds passages in a file's text, of which there may be thousands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line_starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place_of(self, passage: Passage) -> Position:
        """Return the place of a passage; that of the whole text if it is hidden in the file."""
        return self.span_of(passage)[0]

    def span_of(self, passage: Passage) -> tuple[Position, Position | None]:
        """Return the place of a passage and the place after it, which a hidden one has not.

        Blanks do not count: a text that goes over several lines may be broken in the words.
        """
        hidden = Position(passage.path, passage.line, passage.column)
        if passage.line > len(self._line_starts):
            return hidden, None
        letters = [re.escape(letter) for letter in passage.words if not letter.isspace()]
        words = re.compile(r"\s*".join(letters))
        start = self._line_starts[passage.line - 1] + passage.column - 1
        match = next(islice(words.finditer(self._text, start), passage.occurrence, None), None)
        if match is None:
            return hidden, None
        return self._place(passage, match.start()), self._place(passage, match.end())

    def _place(self, passage: Passage, index: int) -> Position:
        line = bisect_right(self._line_starts, index)
        return Position(passage.path, line, index - self._line_starts[line - 1] + 1)


def with_passages_found(findings: Iterable[Diagnostic], root: Path) -> list[Diagnostic]:
    """Return the findings with the places of their passages, each file read at most once."""
    finders: dict[str, PassageFinder] = {}
    found = []
    for finding in findings:
        place = finding.position
        if isinstance(place, Passage):
            if place.path not in finders:
                finders[place.path] = PassageFinder(_text(root, place.path))
            start, end = finders[place.path].span_of(place)
            finding = replace(finding, position=start, end=end)
        found.append(finding)
    return found


def _text(root: Path, path: str) -> str:
    """Return the file's text, empty if it cannot be read any more."""
    file = root / path
    try:
        return "" if leads_out(root, file) else file.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError):
        return ""
