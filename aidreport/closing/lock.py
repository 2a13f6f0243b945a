"""A lock (`records/2009.lock`): what it says, and how its text is put together.

It is YAML that reads well where git shows a change of it, and is written by the program alone. Its
last line is a seal over all before it, so that a lock that was edited, cut off or joined from two
is noticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from aidreport.closing.content import Content
from aidreport.diagnostics import Message, Position
from aidreport.frozen import frozen
from aidreport.model.closing import FigureName, SignedFigure

FORM = "1"
"""Which form of lock this program writes; a later program may write another."""

ENTRIES = ("organisations", "people", "activities")
GATHERED, HOUSES = "gathered", "houses"
SEAL = "seal"
"""The keys of its parts."""


class BrokenLock(Exception):  # noqa: N818 - the file is at fault, not the program
    """A lock that cannot be used, and where that shows."""

    def __init__(self, place: Position, explanation: Message) -> None:
        super().__init__(str(explanation))
        self.place = place
        self.message = explanation


@frozen
class Earlier:
    """A closing before the last one, with the figures that the next closing changed."""

    signed: str
    by: str
    figures: Mapping[FigureName, SignedFigure]


@frozen
class Lock:
    """What a lock says.

    Attributes:
        year: whose it is.
        signed: the day of signing.
        by: which program closed it: aidreport 0.1.0.
        figures: the figures of the catalogue.
        reports: a fingerprint of the bytes and one of the meaning of each report, by its path.
        content: the record.
        earlier: the closings before, the first one first.
        place: where the day of signing stands.
    """

    year: str
    signed: str
    by: str
    figures: Mapping[FigureName, SignedFigure]
    reports: Mapping[str, str]
    content: Content
    earlier: tuple[Earlier, ...]
    place: Position

    @property
    def first(self) -> Mapping[FigureName, SignedFigure]:
        """The figures that a later closing changed, as they were signed first."""
        found: dict[FigureName, SignedFigure] = {}
        for each in reversed(self.earlier):
            found |= each.figures
        return {name: each for name, each in found.items() if each != self.figures.get(name)}


def seal(lines: Iterable[str]) -> str:
    """Return the seal over some lines, however they end: git may change that."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]
