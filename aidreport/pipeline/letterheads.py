"""A Word file of somebody's own, whose look reports take over."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic, Position
from aidreport.frozen import frozen
from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead


@frozen
class Letterhead:
    """A Word file of somebody's own (`--reference-doc`), and what is to be said about it."""

    content: bytes
    findings: tuple[Diagnostic, ...]


def letterhead(content: bytes, path: str) -> Letterhead:
    """Return a letterhead with the findings about it, at `path`; never raises for its content."""
    place = Position(path)
    try:
        remarks = read_letterhead(content).remarks
    except UnusableLetterhead as error:
        remarks = (error.remark,)
    said = tuple(Diagnostic(each.code, each.severity, place, each.message) for each in remarks)
    return Letterhead(content, said)
