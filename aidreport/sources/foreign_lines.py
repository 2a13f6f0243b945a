"""Lines that other programs put into a record: git's marks, rows of a table, YAML's own “...”.

Each is told once and read as if it were blank, so that it hides nothing else that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.places import place_at

_LINE = r"[^\r\n]*(?:\r\n|\r|\n|$)"
_CONFLICT = expression(
    rf"(?P<begin>^<{{7}}(?=[ \r\n]){_LINE})(?:(?!<{{7}}|={{7}}|\|{{7}}|>{{7}}){_LINE})*?"
    rf"(?P<other>^(?:\|{{7}}|={{7}})(?=[ \r\n])(?:(?!<{{7}}|>{{7}}){_LINE})*?^>{{7}}{_LINE})",
    re.MULTILINE,
)
_MARK = expression(r"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*", re.MULTILINE)
_END = expression(r"^\.\.\.[ \t]*$(?=\s*[^\s#])", re.MULTILINE)
_ROWS = expression(
    r"(?:^[^\t\r\n#: \-][^\t\r\n:]*(?:\t[^\t\r\n]*)+(?:\r\n|\r|\n|$))+", re.MULTILINE
)


@frozen
class _Foreign:
    """What is found, where it begins, and the stretches that are read as blank."""

    code: str
    start: int
    blank: tuple[tuple[int, int], ...]
    said: Message


def without_foreign_lines(text: str, path: str) -> tuple[str, list[Diagnostic]]:
    """Return a text with such lines blank, as long as it was, and a finding for each."""
    findings = []
    for find in _FINDERS:
        for found in list(find(text)):
            place = Position(path, *place_at(text, found.start))
            findings.append(Diagnostic(found.code, Severity.ERROR, place, found.said))
            for start, end in found.blank:
                blank = re.sub(r"[^\r\n]", " ", text[start:end])
                text = text[:start] + blank + text[end:]
    return text, findings


def _conflicts(text: str) -> Iterator[_Foreign]:
    for found in _CONFLICT.finditer(text):
        first, _ = place_at(text, found.start())
        last = first + text[found.start() : found.end()].rstrip().count("\n")
        said = message(
            "Git left two versions here, in lines {first} to {last}: keep one of them, and delete"
            " the other with the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”.",
            first=first,
            last=last,
        )
        blank = (found.span("begin"), found.span("other"))
        yield _Foreign("git-conflict", found.start(), blank, said)


def _single_marks(text: str) -> Iterator[_Foreign]:
    for found in _MARK.finditer(text):
        said = message(
            "“{mark}” is a mark that git left where it could not join two versions: look which"
            " lines around it are right, and delete this line.",
            mark=found[0][:7],
        )
        yield _Foreign("git-conflict", found.start(), (found.span(),), said)


def _ends(text: str) -> Iterator[_Foreign]:
    for found in _END.finditer(text):
        said = message(
            "“...” on a line of its own ends the file for YAML, and more follows: delete this line."
        )
        yield _Foreign("several-documents", found.start(), (found.span(),), said)


def _tables(text: str) -> Iterator[_Foreign]:
    if "\t" not in text:
        return
    for found in _ROWS.finditer(text):
        rows = found[0].rstrip().splitlines()
        if len(rows) == 1 and rows[0].rstrip().count("\t") < 2:
            continue
        said = message(
            "Rows of a table stand here, {rows} of them, as they are copied from Excel or WPS, and"
            " a record has fields: write each value after the name of its field and a colon, like"
            " “{example}”.",
            rows=len(rows),
            example="date: 2024-03-05",
        )
        yield _Foreign("pasted-table", found.start(), (found.span(),), said)


_FINDERS: tuple[Callable[[str], Iterator[_Foreign]], ...] = (
    _conflicts,
    _single_marks,
    _ends,
    _tables,
)
