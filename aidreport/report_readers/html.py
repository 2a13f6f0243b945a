"""Reads our HTML page back, as somebody may have changed it; nothing is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from aidreport.report_readers.reading import (
    OBJECT,
    Look,
    Paragraph,
    Part,
    Piece,
    Place,
    Reading,
    joined,
    text_of,
)

_PARAGRAPHS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "caption", "figcaption", "th", "td"}
_LOOKS = {
    "strong": "bold",
    "b": "bold",
    "em": "italic",
    "i": "italic",
    "u": "underline",
    "s": "strike",
    "del": "strike",
    "strike": "strike",
}
_HIDDEN = {"head", "script", "style", "svg"}
_VOID = {"meta", "br", "img", "hr", "link", "input", "wbr"}


def read(content: bytes) -> Reading:
    """Return what a page says: a paragraph for each block and each cell of a table.

    Raises:
        Unreadable: when it is no UTF-8.
    """
    page = _Page()
    page.feed(text_of(content))
    page.close()
    return Reading(tuple(page.found()))


class _Page(HTMLParser):
    """Collects the paragraphs of a page; text outside of any is one of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._paragraphs: list[Paragraph] = []
        self._pieces: list[Piece] = []
        self._open: list[str] = []
        self._number = ""
        self._table = self._row = self._column = 0

    def found(self) -> Iterator[Paragraph]:
        """Yield the paragraphs that say something."""
        self._end_paragraph("")
        yield from (paragraph for paragraph in self._paragraphs if paragraph.text.strip())

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Begin a paragraph, or note what the text that follows looks like."""
        attributes = dict(attrs)
        if tag == "br":
            self._pieces.append(Piece("\n", self._look()))
        elif tag == "img" or (tag == "svg" and not self._is_hidden()):
            said = attributes.get("alt") or ""
            self._pieces.append(Piece(OBJECT, (("object", said),)))
        if tag in _VOID:
            return
        if tag in _PARAGRAPHS:
            self._end_paragraph("")
        self._follow_table(tag)
        if tag == "li":  # ours has its number; one that somebody added need not
            self._number = f"{value}." if (value := attributes.get("value")) else ""
        self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Take an element that ends at once for one without content."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """End what was begun, with whatever was left open inside it."""
        if tag in _PARAGRAPHS:
            self._end_paragraph(tag)
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Take a text; line ends of the file are none of the report's."""
        if text := "" if self._is_hidden() else " ".join(data.split()):
            if self._number:
                text, self._number = self._number + text, ""
            self._pieces.append(Piece(text, self._look()))

    def _is_hidden(self) -> bool:
        return any(tag in _HIDDEN for tag in self._open)

    def _look(self) -> Look:
        return tuple(sorted({(_LOOKS[tag], "1") for tag in self._open if tag in _LOOKS}))

    def _end_paragraph(self, tag: str) -> None:
        pieces = joined(self._pieces)
        self._pieces = []
        level = (("level", str(int(tag[1:]) - 1)),) if tag[:1] == "h" and tag[1:].isdigit() else ()
        in_cell = tag in ("th", "td")
        place = (
            Place(Part.TABLE, self._table, self._row, self._column) if in_cell else Place(Part.BODY)
        )
        if pieces or in_cell:
            self._paragraphs.append(Paragraph(place, pieces, level))

    def _follow_table(self, tag: str) -> None:
        if tag == "table":
            self._table, self._row = self._table + 1, 0
        elif tag == "tr":
            self._row, self._column = self._row + 1, 0
        elif tag in ("th", "td"):
            self._column += 1
