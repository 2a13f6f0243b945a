"""What is said of a letterhead."""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.diagnostics.remark import Remark
from aidreport.diagnostics.unreadable import Unreadable


class UnusableLetterhead(Exception):  # noqa: N818 - it says what was found, like a finding
    """The file cannot be used at all; `remark` says why, and how to mend it."""

    def __init__(self, remark: Remark) -> None:
        super().__init__(str(remark.message))
        self.remark = remark


def broken(error: Unreadable) -> UnusableLetterhead:
    """Return what is said of a file that cannot be read as a Word document."""
    said = message(
        "The file cannot be used for the look of reports: {reason}, and name that file.",
        reason=error.reason,
    )
    return UnusableLetterhead(Remark("broken-reference-doc", Severity.ERROR, said))


def unsafe(said: Message, severity: Severity = Severity.WARNING) -> Remark:
    """Return a remark about what a report does not take along."""
    return Remark("unsafe-reference-doc", severity, said)
