"""What a slip is: a place, what is said there, and the edits that mend it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from aidreport.diagnostics import Argument, Message, Severity
from aidreport.frozen import frozen
from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role


@frozen
class Slip:
    """A character that was meant as a mark of YAML and is none, or a mark that is missing.

    Attributes:
        at: the offset of the character to look at.
        edits: what mends it, so that reading can go on as its writer meant it; the edits of
            what is no error are only shown, and the text is read as it stands.
        said: the message, whose slot “line” is filled with the whole line as it should be;
            None where it was said of the line above already.
    """

    at: int
    edits: tuple[Edit, ...]
    said: Message | None = None


def slip(at: int, edits: tuple[Edit, ...], template: str, /, **arguments: Argument) -> Slip:
    """Return the slip at an offset, and what is said of it; its line is filled in later."""
    return Slip(at, edits, Message(template, tuple(arguments.items())))


def instead(point: Point, text: str, template: str, /, **arguments: Argument) -> Slip:
    """Return the slip that another text should stand at a point, which is where it is told."""
    mended = (Edit(point.start, point.end, text),)
    return Slip(point.start, mended, Message(template, tuple(arguments.items())))


Find: TypeAlias = Callable[[str, Point], Slip | None]
"""Takes a file's text and one of its points, and returns the slip there, if it is one."""


@frozen
class SlipKind:
    """One kind of slip: its code, the points it can stand at, and how it is found.

    `only_if_unreadable` are slips that are no fault in a file that YAML understands.
    What might be meant as it is written is a note.
    """

    code: str
    roles: frozenset[Role]
    find: Find
    only_if_unreadable: bool = False
    severity: Severity = Severity.ERROR
