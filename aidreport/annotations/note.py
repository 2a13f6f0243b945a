"""A note beside a stretch of the report, before it has its number."""

from __future__ import annotations

from aidreport.diagnostics import Message
from aidreport.frozen import frozen


@frozen
class Part:
    """A part of a figure: what was recorded, where, and in which field."""

    value: str
    place: str
    field: str


@frozen
class Note:
    """A note on `text[start:end]` of the Markdown.

    Attributes:
        start, end: the stretch, which begins and ends inside the words of a block.
        about: the words that it is about.
        lines: what it says first, a paragraph each.
        parts: what the figure is made of; told in a table where they are many.
        more: what it says after its parts.
    """

    start: int
    end: int
    about: str
    lines: tuple[Message, ...]
    parts: tuple[Part, ...] = ()
    more: tuple[Message, ...] = ()
