"""The one voice of the program: results, findings, hints, in the user's language."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path

import click

from aidreport import __version__
from aidreport.cli.failures import refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import language, translation
from aidreport.cli.projects import configured_language
from aidreport.cli.streams import write_error, write_out
from aidreport.diagnostics import Argument, Diagnostic, Message, Translate, message
from aidreport.reporters.cells import visible
from aidreport.reporters.reporter import Reader
from aidreport.reporters.source_lines import SourceLines
from aidreport.reporters.text import one_finding


class Console:
    """Says things to the user as the options of one invocation ask for."""

    def __init__(
        self,
        invocation: Invocation,
        root: Path | None = None,
        hide: Callable[[str], str] | None = None,
    ) -> None:
        """Take the root of the project as the folder of the files that findings are about.

        `hide` takes out of each line about a run what must not be read in its log; the lines of
        the records are then not shown at all.
        """
        self._hide = hide
        self._invocation = invocation
        self._sources = SourceLines(root)

    @cached_property
    def translate(self) -> Translate:
        """What turns an English template into the user's language; found when first needed."""
        return translation(self.language)

    @cached_property
    def language(self) -> str:
        """`zh` or `en`."""
        invocation = self._invocation
        return language(
            invocation.lang, os.environ, lambda: configured_language(invocation.directory)
        )

    def result(self, content: str | bytes, *, colored: bool = False) -> None:
        """Give what was asked for, as it is, on standard output."""
        write_out(content, color=colored)

    def deliver(self, content: bytes, output: str | None, *, as_text: bool = False) -> None:
        """Write a result into a file and tell so, or print it where none is named, or “-”.

        `as_text`: for people, who see it in the encoding of their terminal.

        Raises:
            Refusal: for a name that is meant as that of a folder.
        """
        if output in (None, "-"):
            self.result(content.decode() if as_text else content)
            return
        if str(output).endswith(("/", os.sep)):
            raise refusal(
                "“{path}” names a folder, and what is written is one file. Name that file.",
                path=str(output),
            )
        from aidreport.output import write_whole

        path = self._invocation.path(str(output))
        write_whole(path, content)
        self.inform("Written: {path}", path=path.as_posix())

    def inform(self, template: str, /, **arguments: Argument) -> None:
        """Tell a message; catalogues are extracted from the calls of this."""
        self.tell(Message(template, tuple(arguments.items())))

    def tell(self, said: Message) -> None:
        """Say how things went, on standard error; with -q nothing."""
        if not self._invocation.quiet:
            write_error(self._line(said))

    def ask(self, question: Message) -> bool | None:
        """Return the answer to a question on a terminal; None where nobody can answer."""
        if not sys.stdin or not sys.stdin.isatty():
            return None
        write_error(self._line(question).rstrip("\n") + " ")
        answer = sys.stdin.readline().strip().lower()
        return answer in ("y", "yes", "是", "好")

    def complain(self, said: Message, *hints: Message) -> None:
        """Say why the command cannot go on, and what may help, on standard error."""
        color = self._colored(err=True)
        label = message("error: ").render(self.translate)
        write_error(click.style(label, fg="red") + self._line(said, label), color=color)
        for hint in hints:
            write_error(self._line(hint))

    def trace(self, error: BaseException) -> None:
        """With -v, show where in the program `error` came up."""
        if self._invocation.verbose:
            import traceback

            write_error("".join(traceback.format_exception(error)))

    def findings(self, found: Iterable[Diagnostic]) -> None:
        """Print each finding once, in the order of their places, to the standard error."""
        from aidreport.cli.findings import in_order

        for each in in_order(found):
            self.finding(each, err=True)

    def finding(self, found: Diagnostic, *, err: bool) -> None:
        """Print one finding, to standard error or to standard output."""
        write = write_error if err else write_out
        said = one_finding(found, self.reader(err=err))
        write(self._hide(said) if self._hide else said, color=self._colored(err=err))

    def reader(self, *, err: bool, folder: str = "") -> Reader:
        """Return how findings are to be said on one of the streams.

        A person at a terminal sees the sources too; a program gets one line a finding,
        unless -v wishes more.
        """
        at_terminal = (sys.stderr if err else sys.stdout).isatty()
        wide = (at_terminal or self._invocation.verbose) and self._hide is None
        return Reader(
            self.language,
            self.translate,
            self._sources,
            __version__,
            folder,
            self._colored(err=err),
            _columns() if wide else None,
            _columns() if wide and at_terminal else None,
        )

    @property
    def is_quiet(self) -> bool:
        """Whether only results, findings and errors are to be said."""
        return self._invocation.quiet

    @property
    def is_for_people(self) -> bool:
        """Whether results go to a terminal."""
        return sys.stdout.isatty()

    def _line(self, said: Message, head: str = "") -> str:
        """Return what goes to standard error; at a terminal in lines that fit behind `head`."""
        line = visible(said.render(self.translate))
        if self._hide:
            # A name that is broken over two lines would not be found.
            return self._hide(line) + "\n"
        if not sys.stderr.isatty():
            return line + "\n"
        from aidreport.reporters.wrapping import wrapped_sentence

        lines = wrapped_sentence(head, line, _columns() - 1)
        return "\n".join(lines)[len(head) :] + "\n"

    def _colored(self, *, err: bool) -> bool:
        wish = self._invocation.color
        if wish != "auto":
            return wish == "always"
        stream = sys.stderr if err else sys.stdout
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return not plain and stream.isatty()


def _columns() -> int:
    """Return how wide the terminal is."""
    import shutil  # with archives of all sorts, which nothing else needs

    return shutil.get_terminal_size().columns
