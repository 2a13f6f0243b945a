"""A format that another program makes, and cannot make."""

from __future__ import annotations

from aidreport.diagnostics import Message


class CannotConvert(Exception):  # noqa: N818 - says what happened in full
    """A format that another program makes cannot be made; `message` says why and what to do."""

    def __init__(self, explanation: Message) -> None:
        super().__init__(str(explanation))
        self.message = explanation
