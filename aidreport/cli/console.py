"""The one voice of the program: results, findings, hints, in the user's language."""

from __future__ import annotations

import os
import re
import sys
from functools import cached_property

import click

from aidreport.cli.invocation import Invocation
from aidreport.cli.language import language, translation
from aidreport.cli.projects import configured_language
from aidreport.cli.streams import write_error, write_out
from aidreport.diagnostics import Diagnostic, Message, Severity, Translate, message

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class Console:
    """Says things to the user as the options of one invocation ask for."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation = invocation

    @cached_property
    def translate(self) -> Translate:
        """What turns an English template into the user's language; found when first needed."""
        invocation = self._invocation
        return translation(
            language(invocation.lang, os.environ, lambda: configured_language(invocation.directory))
        )

    def result(self, content: str | bytes) -> None:
        """Give what was asked for, as it is, on standard output."""
        write_out(content)

    def tell(self, said: Message) -> None:
        """Say how things went, on standard error; with -q nothing."""
        if not self._invocation.quiet:
            write_error(self._line(said))

    def complain(self, said: Message, *hints: Message) -> None:
        """Say why the command cannot go on, and what may help, on standard error."""
        color = self._colored(err=True)
        label = click.style(message("error: ").render(self.translate), fg="red")
        write_error(f"{label}{self._line(said)}", color=color)
        for hint in hints:
            write_error(self._line(hint))

    def trace(self, error: BaseException) -> None:
        """With -v, show where in the program `error` came up."""
        if self._invocation.verbose:
            import traceback

            write_error("".join(traceback.format_exception(error)))

    def finding(self, found: Diagnostic, *, err: bool) -> None:
        """Print one finding on one line, to standard error or to standard output."""
        line = _CONTROL.sub(_escaped, found.line(self.translate))
        start = len(_CONTROL.sub(_escaped, f"{found.position}: "))
        end = start + len(found.severity)
        severity = click.style(line[start:end], fg=COLOURS[found.severity])
        write = write_error if err else write_out
        write(line[:start] + severity + line[end:] + "\n", color=self._colored(err=err))

    def _line(self, said: Message) -> str:
        return _CONTROL.sub(_escaped, said.render(self.translate)) + "\n"

    def _colored(self, *, err: bool) -> bool:
        wish = self._invocation.color
        if wish != "auto":
            return wish == "always"
        stream = sys.stderr if err else sys.stdout
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return not plain and stream.isatty()


def _escaped(control: re.Match[str]) -> str:
    """Return a control character as it can be seen: no record may steer the terminal."""
    return control.group().encode("unicode_escape").decode("ascii")
