"""Findings that a comment asks to ignore are taken out of the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from aidreport.diagnostics import Diagnostic, Ignored, Position
from aidreport.frozen import frozen
from aidreport.ignores.codes import is_ignorable
from aidreport.sources.ignores import Ignore


@frozen
class Separated:
    """What is left, what is ignored, and the places of the codes in comments that were needed."""

    kept: list[Diagnostic]
    ignored: list[Ignored]
    needed: frozenset[Position]


def separate_ignored(
    findings: Iterable[tuple[Diagnostic, Position]], ignores: Mapping[str, Sequence[Ignore]]
) -> Separated:
    """Return findings apart from those that a comment with a reason ignores.

    Args:
        findings: each with the place where the text that it is in begins, or its own.
        ignores: the comments of each file, by path.
    """
    kept, ignored, needed = [], [], set()
    for finding, begin in findings:
        match = _match(finding, begin, ignores.get(finding.position.path, ()))
        if match is None:
            kept.append(finding)
        else:
            comment, place = match
            ignored.append(Ignored(finding, comment.reason, comment.position))
            needed.add(place)
    return Separated(kept, ignored, frozenset(needed))


def _match(
    finding: Diagnostic, begin: Position, comments: Iterable[Ignore]
) -> tuple[Ignore, Position] | None:
    for comment in comments:
        if comment.reason and not comment.lines.isdisjoint({finding.position.line, begin.line}):
            for code, place in comment.codes:
                if code == finding.code and is_ignorable(code):
                    return comment, place
    return None
