"""What a paragraph of ours holds, in pieces that can be cut between any two characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree

from aidreport.frozen import frozen, replace
from aidreport.ooxml.names import VALUE, WORD, Element, local
from aidreport.redlining.units import of_a_child

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@frozen
class Piece:
    """A part of a run, or a whole field.

    Attributes:
        text: what it says.
        properties: of its run, None where it has none.
        whole: the runs of a field, which is taken as a whole or as plain text; or the run of
            something that says nothing, such as a picture.
        child: the child of the run that says it, a line break or the like; None for text.
    """

    text: str
    properties: Element | None = None
    whole: tuple[Element, ...] = ()
    child: Element | None = None

    @property
    def style(self) -> str:
        """The name of its character style, empty for none."""
        named = None if self.properties is None else self.properties.find(f"{WORD}rStyle")
        return "" if named is None else named.get(VALUE, "")

    def cut(self, at: int) -> tuple[Piece, Piece]:
        """Return what is before a place of its text, and what is behind."""
        plain = replace(self, whole=())
        return replace(plain, text=self.text[:at]), replace(plain, text=self.text[at:])


class Letters:
    """The pieces of a paragraph, taken one stretch after the other."""

    def __init__(self, paragraph: Element) -> None:
        self._pieces = list(_pieces(paragraph))[::-1]

    @property
    def style(self) -> str:
        """The character style of what comes next."""
        return self._pieces[-1].style if self._pieces else ""

    def taken(self, length: int) -> list[Element]:
        """Return the runs of the next characters."""
        found: list[Piece] = []
        while length > 0:
            piece = self._pieces.pop()
            if len(piece.text) > length:
                piece, rest = piece.cut(length)
                self._pieces.append(rest)
            length -= len(piece.text)
            found.append(piece)
        return list(_runs(found))

    def rest(self) -> list[Element]:
        """Return the runs of all that is left, such as a picture behind the last character."""
        left, self._pieces = self._pieces[::-1], []
        return list(_runs(left))


def _pieces(paragraph: Element) -> Iterator[Piece]:
    field: list[Element] = []
    for run in paragraph.iterchildren(f"{WORD}r"):
        mark = run.find(f"{WORD}fldChar")
        if field or mark is not None:
            field.append(run)
            if mark is not None and mark.get(f"{WORD}fldCharType") == "end":
                yield Piece(
                    "".join(of_a_child(each) for one in field for each in one), None, (*field,)
                )
                field = []
            continue
        yield from _of_a_run(run)


def _of_a_run(run: Element) -> Iterator[Piece]:
    properties = run.find(f"{WORD}rPr")
    for child in run:
        if child is properties:
            continue
        text = of_a_child(child)
        if not text:
            yield Piece("", properties, (run,))
        else:
            yield Piece(text, properties, (), None if local(child.tag) == "t" else child)


def _runs(pieces: Sequence[Piece]) -> Iterator[Element]:
    """Yield the runs of pieces, those of one run together again."""
    run: Element | None = None
    properties: Element | None = None
    for piece in pieces:
        if piece.whole:
            yield from ([run] if run is not None else [])
            run = None
            yield from map(deepcopy, piece.whole)
            continue
        if run is None or piece.properties is not properties:
            yield from ([run] if run is not None else [])
            run, properties = etree.Element(f"{WORD}r"), piece.properties
            if properties is not None:
                run.append(deepcopy(properties))
        run.append(_child(piece))
    yield from ([run] if run is not None else [])


def _child(piece: Piece) -> Element:
    if piece.child is not None:
        return deepcopy(piece.child)
    text = etree.Element(f"{WORD}t")
    text.text = piece.text
    if piece.text != piece.text.strip():
        text.set(_SPACE, "preserve")
    return text
