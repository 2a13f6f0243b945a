"""Why a command cannot go on, and the exit codes that automation depends on."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import click

from aidreport.diagnostics import Argument, Diagnostic, Message


class ExitCode(IntEnum):
    """What the exit code of the program means."""

    GOOD = 0
    FINDINGS = 1
    USAGE = 2
    ENVIRONMENT = 3
    INTERRUPTED = 130


class Failure(Exception):  # noqa: N818 - the records may be at fault, not the program
    """Something outside the command line is not as the command needs it.

    Attributes:
        message: what is wrong and what to do about it.
        exit_code: what the program exits with.
        findings: what is wrong at which places, said before the message.
    """

    def __init__(
        self,
        explanation: Message,
        exit_code: ExitCode = ExitCode.USAGE,
        findings: Sequence[Diagnostic] = (),
    ) -> None:
        super().__init__(str(explanation))
        self.message = explanation
        self.exit_code = exit_code
        self.findings = findings


class Refusal(click.UsageError):
    """A command line that cannot be meant; click adds the command it happened in."""

    def __init__(self, explanation: Message, ctx: click.Context | None = None) -> None:
        super().__init__(str(explanation), ctx)
        self.explanation = explanation


def failure(
    template: str,
    /,
    exit_code: ExitCode = ExitCode.USAGE,
    findings: Sequence[Diagnostic] = (),
    **arguments: Argument,
) -> Failure:
    """Return the failure that a message tells; catalogues are extracted from the calls of this."""
    return Failure(Message(template, tuple(arguments.items())), exit_code, findings)


def refusal(template: str, /, ctx: click.Context | None = None, **arguments: Argument) -> Refusal:
    """Return the refusal that a message tells; catalogues are extracted from the calls of this."""
    return Refusal(Message(template, tuple(arguments.items())), ctx)
