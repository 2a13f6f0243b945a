"""One run of the program, from its arguments to its exit code.

Imports stand where they are needed: `--version` costs little more than click.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from aidreport import __version__
from aidreport.cli.failures import ExitCode, Failure
from aidreport.cli.names import NAME
from aidreport.cli.streams import speak_as_wished, write_out
from aidreport.diagnostics import message

if TYPE_CHECKING:
    from aidreport.cli.console import Console
    from aidreport.cli.invocation import Invocation

COMPLETION = "_AIDREPORT_COMPLETE"
"""The variable by which a shell asks click for completions."""


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` ask for and return the exit code; never raises."""
    speak_as_wished()
    contexts: list[click.Context] = []
    try:
        if list(arguments) == ["--version"]:
            write_out(f"{NAME} {__version__}\n")
            return ExitCode.GOOD
        return _run_command(arguments, contexts)
    except click.exceptions.Exit as wanted:
        return wanted.exit_code
    except (Exception, KeyboardInterrupt) as error:
        from aidreport.cli.console import Console

        return _explain(error, Console(_invocation(error, contexts)))


def _run_command(arguments: Sequence[str], contexts: list[click.Context]) -> int:
    """Return the exit code of the command; its context is left in `contexts` at once."""
    from aidreport.cli.program import program

    if asked := os.environ.get(COMPLETION):
        from click.shell_completion import add_completion_class, shell_complete

        from aidreport.cli.powershell import PowerShell

        add_completion_class(PowerShell)
        return shell_complete(program, {}, NAME, COMPLETION, asked)
    contexts.append(program.make_context(NAME, list(arguments)))
    with contexts[0] as ctx:
        return int(program.invoke(ctx))


def _invocation(error: BaseException, contexts: Sequence[click.Context]) -> Invocation:
    """Return what is known of the wishes of the command line when `error` came up."""
    from aidreport.cli.invocation import Invocation

    origin = getattr(error, "ctx", None) or next(iter(contexts), None)
    invocation: Invocation = origin.obj if origin else Invocation()
    return invocation


def _explain(error: BaseException, console: Console) -> int:
    """Tell the user what happened and return the exit code that says so."""
    from aidreport.cli.usage import explanation, hint
    from aidreport.output import CannotWrite
    from aidreport.writers.cannot_convert import CannotConvert

    if isinstance(error, KeyboardInterrupt | click.Abort):
        console.complain(message("Interrupted."))
        return ExitCode.INTERRUPTED
    if isinstance(error, click.ClickException):
        console.complain(explanation(error), *hint(error))
        return ExitCode.USAGE
    if isinstance(error, Failure):
        for finding in error.findings:
            console.finding(finding, err=True)
        console.complain(error.message)
        return error.exit_code
    if isinstance(error, CannotWrite | CannotConvert):
        console.complain(error.message)
        return ExitCode.ENVIRONMENT
    _explain_unexpected(error, console)
    return ExitCode.ENVIRONMENT


def _explain_unexpected(error: BaseException, console: Console) -> None:
    if isinstance(error, OSError) and error.filename is not None:
        console.complain(
            message(
                "The system refused “{path}”: {cause}. Check that it can be read and written.",
                path=os.fsdecode(error.filename),
                cause=error.strerror or type(error).__name__,
            )
        )
    else:
        console.complain(
            message(
                "This is a mistake in aidreport itself, not in your records. "
                "Report it with the command you typed and this line: {kind}: {text}",
                kind=type(error).__name__,
                text=str(error),
            )
        )
    console.trace(error)
