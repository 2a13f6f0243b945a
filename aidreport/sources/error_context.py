"""The text around a syntax error, as the explanations of it need it."""

from __future__ import annotations

import re
from typing import TypeAlias

from aidreport.diagnostics import Message
from aidreport.expressions import expression
from aidreport.frozen import frozen

Explained: TypeAlias = tuple[int, Message]
"""The offset of the character to look at, and what is wrong there."""

LINE_END = expression("[\r\n]|$")
FIRST_WORD = expression("[^ -]")
COMMENT = expression(r"(?<=[ \t])#[^\r\n]*")
LONGEST_QUOTE = 20


@frozen
class ErrorContext:
    """A text, and the offsets in characters where libyaml gave up and where it had begun.

    Attributes:
        text: the whole file, without a mark of the encoding.
        problem: libyaml's own words for what is wrong.
        stop: the offset at which reading stopped.
        start: the offset of the construct being read, `stop` where libyaml names none.
    """

    text: str
    problem: str
    stop: int
    start: int

    @property
    def character(self) -> str:
        """The character at which reading stopped, empty at the end of the text."""
        return self.text[self.stop : self.stop + 1]

    @property
    def opening(self) -> str:
        """The character with which the construct begins: a quote, a bracket."""
        return self.text[self.start : self.start + 1]

    @property
    def before_on_line(self) -> str:
        """What stands on the line before the place at which reading stopped."""
        line_start = max(self.text.rfind("\n", 0, self.stop), self.text.rfind("\r", 0, self.stop))
        return self.text[line_start + 1 : self.stop]

    @property
    def line_above(self) -> int:
        """The offset of the first word of the nearest line above that is not blank, or -1."""
        end = len(self.text[: self.stop - len(self.before_on_line)].rstrip())
        start = max(self.text.rfind("\n", 0, end), self.text.rfind("\r", 0, end)) + 1
        words = FIRST_WORD.search(self.text, start, end)
        return words.start() if words else -1

    @property
    def started_line(self) -> str:
        """The rest of the line from the place where the construct begins."""
        return self.text[self.start : self._line_end(self.start)]

    @property
    def quotation(self) -> str:
        """The first words from the place where reading stopped, to be shown to the user."""
        return shortened(self.text[self.stop : self._line_end(self.stop)])

    def comment_with(self, closing: str) -> re.Match[str] | None:
        """Return the first comment, from the construct's start on, that holds a closing bracket."""
        at = self.start
        while found := COMMENT.search(self.text, at, self.stop):
            at = found.start() + 1
            line_start = max(self.text.rfind(end, 0, found.start()) for end in "\r\n") + 1
            before = self.text[line_start : found.start()]
            in_quotes = before.count('"') % 2 or before.count("'") % 2
            if closing in found[0] and not in_quotes:
                return found
        return None

    def is_deeper_than(self, index: int) -> bool:
        """Whether the line at which reading stopped begins right of the character `index`."""
        column = index - 1 - max(self.text.rfind("\n", 0, index), self.text.rfind("\r", 0, index))
        here = FIRST_WORD.search(self.before_on_line)
        return here is not None and here.start() > column

    def _line_end(self, index: int) -> int:
        found = LINE_END.search(self.text, index)
        return found.start() if found else len(self.text)


def shortened(text: str) -> str:
    """Return at most 20 characters of `text`, with `…` for what is left out."""
    text = text.strip()
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
