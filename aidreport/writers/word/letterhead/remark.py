"""What is said of a letterhead."""

from __future__ import annotations

from dataclasses import dataclass

from aidreport.diagnostics import Message, Severity


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said about the file; an error says that it cannot be used."""

    code: str
    severity: Severity
    message: Message


class UnusableLetterhead(Exception):  # noqa: N818 - it says what was found, like a finding
    """The file cannot be used at all; `remark` says why, and how to mend it."""

    def __init__(self, remark: Remark) -> None:
        super().__init__(str(remark.message))
        self.remark = remark
