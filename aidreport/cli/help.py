"""The help of a command as a page of text, in the user's language."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import click

from aidreport.cli.layout import definitions, display_width, indented, wrap
from aidreport.cli.parameters import Argument, Option
from aidreport.diagnostics import Message, Translate, message

Example: TypeAlias = tuple[Message, str]
"""What is wanted, and the line to type."""

Rows: TypeAlias = Iterable[tuple[str, Message]]


def page_width() -> int:
    """Return how wide a help page may be: 79 columns, or less in a narrow terminal.

    Longer lines are hard to read, and a line that fills the last column of a
    Windows console is followed by an empty one.
    """
    return max(40, min(80, shutil.get_terminal_size().columns) - 1)


class HelpPage:
    """Sets the parts of a help page, one below the other."""

    def __init__(self, translate: Translate, width: int) -> None:
        self._translate = translate
        self._width = width
        self._parts: list[str] = []

    def usage(self, path: str, parameters: Sequence[click.Parameter], more: Message | None) -> None:
        """Add the line that shows how the command is called."""
        words = [self._say(message("[OPTIONS]"))]
        words += [each.term(self._translate) for each in parameters if isinstance(each, Argument)]
        words += [self._say(more)] if more else []
        head = self._say(message("Usage: {command} ", command=path))
        lines = wrap(" ".join(words), self._width - display_width(head))
        self._parts.append(head + indented(lines, display_width(head)).lstrip())

    def text(self, said: Message) -> None:
        """Add a paragraph."""
        self._parts.append(indented(wrap(self._say(said), self._width - 2), 2))

    def parameters(self, parameters: Sequence[click.Parameter]) -> None:
        """Add what the arguments and the options mean."""
        arguments = [each for each in parameters if isinstance(each, Argument)]
        options = [each for each in parameters if isinstance(each, Option)]
        for heading, group in (
            (message("Arguments:"), arguments),
            (message("Options:"), options),
        ):
            self.definitions(
                heading, [(each.term(self._translate), each.explanation) for each in group]
            )

    def definitions(self, heading: Message, rows: Rows) -> None:
        """Add a list of terms and what they mean, unless it is empty."""
        said = [(term, self._say(meaning)) for term, meaning in rows]
        if said:
            self._parts.append(f"{self._say(heading)}\n{definitions(said, self._width)}")

    def examples(self, examples: Sequence[Example]) -> None:
        """Add lines to type, each under what it is good for."""
        lines = [self._say(message("Examples:"))]
        for wanted, line in examples:
            lines += [indented(wrap(self._say(wanted), self._width - 2), 2), f"    {line}"]
        self._parts.append("\n".join(lines))

    def __str__(self) -> str:
        return "\n\n".join(self._parts)

    def _say(self, said: Message) -> str:
        return said.render(self._translate)
