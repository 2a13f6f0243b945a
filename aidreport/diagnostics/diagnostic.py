"""One finding: what is wrong, how badly, and where."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from aidreport.diagnostics.message import Message, Translate
from aidreport.frozen import frozen, frozen_in_order


class Severity(StrEnum):
    """How much a finding matters: only errors stop a report."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note."""
        return list(Severity).index(self)


@frozen_in_order
class Position:
    """A place in a file: relative path with `/`, line and column from 1, column in characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@frozen_in_order
class Passage(Position):
    """Words inside a longer text of a record, at the place where that text begins.

    How a text is wrapped and quoted only its file knows: `sources.passages` finds the
    place of the words there.

    Attributes:
        words: the words that the finding is about.
        occurrence: how often they stand in the text before, from 0.
    """

    words: str = ""
    occurrence: int = 0


@frozen
class Diagnostic:
    """One finding about the records, a template or the configuration.

    `end` is the place after the last character that it is about, None where that is not known.
    """

    code: str
    severity: Severity
    position: Position
    message: Message
    end: Position | None = None

    @property
    def order(self) -> tuple[Position, int, str]:
        """The key that sorts findings: place first, then severity, then code."""
        return (self.position, self.severity.rank, self.code)

    def line(self, translate: Translate) -> str:
        """Return `path:line:column: severity: message [code]`, on one line."""
        return f"{self.position}: {self.severity}: {self.sentence(translate)} [{self.code}]"

    def sentence(self, translate: Translate) -> str:
        """Return the message on one line."""
        return " ".join(self.message.render(translate).split())


def errors_in(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return what has to be mended before a report may be made."""
    return [each for each in findings if each.severity is Severity.ERROR]


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Return whether a report must not be made of what was found."""
    return any(each.severity is Severity.ERROR for each in findings)


@frozen
class Ignored:
    """A finding that a comment in the record asks to ignore.

    Attributes:
        finding: what would have been said.
        reason: why it is ignored, in the words of the record.
        position: the place of the comment.
    """

    finding: Diagnostic
    reason: str
    position: Position
