"""The paragraphs and tables of a report, as they are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.ooxml.names import VALUE, WORD, Element, local

_NUMBER = expression(
    r"\A(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+\.(?!\d) ?|（\d+）)"
)
"""Numbering is made by the program: what stands behind a new entry is the same as before."""
_ORDINAL = expression(r"\A\d+\t")
"""The number of a row of a table."""
_CHARACTERS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
BODY = "BodyText"
"""The style of a paragraph of which nothing else is known."""


@frozen
class Unit:
    """A paragraph, a table or a picture, of the new report or of the earlier edition.

    Attributes:
        said: what a paragraph says, lines with a line feed between them.
        rows: the cells of a table, row by row, all rows equally long; none for a paragraph.
        style: the name of a paragraph's style.
        element: where it stands in the new report; None for what is of the earlier edition.
    """

    said: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    style: str = BODY
    element: Element | None = None

    @property
    def speaks(self) -> bool:
        """Whether it says anything; a picture does not, nor what stands behind a table."""
        return bool(self.rows or self.said.strip())

    @property
    def text(self) -> str:
        """What it is known by: a paragraph without its number, a table by all that it says."""
        if self.rows:
            return "\f" + "\n".join("\t".join(row) for row in self.rows)
        return _NUMBER.sub("", self.said, count=1)


@frozen
class Row:
    """A row of a table, of the new report or of the earlier edition."""

    cells: tuple[str, ...]
    element: Element | None = None

    @property
    def text(self) -> str:
        """What it is known by: its cells without the number of the row."""
        return _ORDINAL.sub("", "\t".join(self.cells), count=1)


def units(body: Element) -> Iterator[Unit]:
    """Yield the paragraphs and tables of the body of a report of ours, in order."""
    for child in body:
        name = local(child.tag)
        if name == "p":
            style = child.find(f"{WORD}pPr/{WORD}pStyle")
            named = BODY if style is None else style.get(VALUE, BODY)
            yield Unit(said(child), style=named, element=child)
        elif name == "tbl":
            rows = tuple(tuple(map(said, cells(row))) for row in child.iterchildren(f"{WORD}tr"))
            yield Unit(rows=rows, element=child)


def cells(row: Element) -> list[Element]:
    """Return the paragraphs of a row of ours, one a cell."""
    return list(row.iterfind(f"{WORD}tc/{WORD}p"))


def said(paragraph: Element) -> str:
    """Return what a paragraph of ours says."""
    return "".join(map(of_a_child, paragraph.iterfind(f"{WORD}r/*")))


def of_a_child(child: Element) -> str:
    """Return what one child of a run says."""
    if local(child.tag) == "t":
        return child.text or ""
    return _CHARACTERS.get(local(child.tag), "")


def is_picture(paragraph: Element) -> bool:
    """Return whether a paragraph holds a picture or a chart."""
    return paragraph.find(f"{WORD}r/{WORD}drawing") is not None


def as_rows(table: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table, its shorter rows filled up with empty ones."""
    longest = max(map(len, table), default=0)
    return tuple((*row, *[""] * (longest - len(row))) for row in table)
