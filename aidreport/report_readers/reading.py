"""What a report on the disk says and how it looks, whatever program wrote it last."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from aidreport.diagnostics.unreadable import NO_TEXT, Unreadable
from aidreport.frozen import frozen

Look: TypeAlias = tuple[tuple[str, str], ...]
"""What is seen of a paragraph's or a text's formatting: names and values, sorted.

What is as everywhere (not bold, black) is left out. The names are those of `LOOKS`.
"""

OBJECT = "\ufffc"
"""What stands in a text for a picture, a chart or another object."""


class Part(StrEnum):
    """Where in a document a paragraph stands."""

    BODY = "body"
    TABLE = "table"
    TEXT_BOX = "text-box"
    CHART = "chart"
    NOTE = "note"
    HEADER = "header"
    FOOTER = "footer"


@frozen
class Place:
    """The part a paragraph stands in; in a table its cell too, all counted from 1.

    In a chart the row is that of a category, the column that of a series, 0 for its title.

    Attributes:
        span: how many columns the cell is wide.
        merged: whether the cell is joined to the one above it.
    """

    part: Part
    table: int = 0
    row: int = 0
    column: int = 0
    span: int = 1
    merged: bool = False


class Revision(StrEnum):
    """What a tracked change (修订) did to a piece of text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved-here"
    MOVED_AWAY = "moved-away"

    @property
    def gone(self) -> bool:
        """Whether the text is no longer there once all changes are accepted."""
        return self in (Revision.DELETED, Revision.MOVED_AWAY)


@frozen
class Tracked:
    """A tracked change and who made it; the author is empty where the file does not say."""

    revision: Revision
    author: str = ""


@frozen
class Piece:
    """Text of one look; line breaks are line feeds, tabs are tabs."""

    text: str
    look: Look = ()
    tracked: Tracked | None = None


@frozen
class Paragraph:
    """A paragraph: where it stands, its own look, its text piece by piece.

    `tracked` says that the end of the paragraph was inserted or deleted under tracking. `number`
    is the automatic number before it, 一、 or （一）, where these were counted.
    """

    place: Place
    pieces: tuple[Piece, ...]
    look: Look = ()
    tracked: Tracked | None = None
    number: str = ""

    @property
    def text(self) -> str:
        """The text once all tracked changes are accepted."""
        return "".join(
            piece.text
            for piece in self.pieces
            if not (piece.tracked and piece.tracked.revision.gone)
        )


@frozen
class Comment:
    """A comment (批注): who wrote it, what, about which words of which paragraph, from 0.

    Attributes:
        answers: the text of the comment that it is a reply to; empty for one that is none.
        settled: whether somebody marked it as settled (已解决), or what it answers.
    """

    author: str
    text: str
    about: str
    paragraph: int
    answers: str = ""
    settled: bool = False


@frozen
class Reading:
    """A whole report: its paragraphs in reading order, comments by their places, its pages.

    `pages` holds for each section its size and margins in whole millimetres.
    """

    paragraphs: tuple[Paragraph, ...]
    comments: tuple[Comment, ...] = ()
    pages: tuple[Look, ...] = ()


def joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without empty ones, neighbours of one look and change as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and (found[-1].look, found[-1].tracked) == (piece.look, piece.tracked):
            found[-1] = Piece(found[-1].text + piece.text, piece.look, piece.tracked)
        else:
            found.append(piece)
    return tuple(found)


def text_of(content: bytes) -> str:
    """Return a file's text, without a mark of the encoding.

    Raises:
        Unreadable: when it is no UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(NO_TEXT) from error
