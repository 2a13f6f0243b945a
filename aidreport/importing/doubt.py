"""What is raised for a cell that may mean several things, or nothing."""

from __future__ import annotations

from aidreport.diagnostics import Argument, Message


class Doubt(Exception):  # noqa: N818 - an error is what a finding reports
    """A cell that is not taken, with the code of its finding and what is said of it."""

    def __init__(self, code: str, message: Message) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


def in_doubt(code: str, template: str, /, **arguments: Argument) -> Doubt:
    """Return the doubt that a message tells; catalogues are extracted from the calls of this."""
    return Doubt(code, Message(template, tuple(arguments.items())))
