"""The text of a Word file: paragraphs and tables of its body, a note, a header or a footer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.frozen import replace
from aidreport.ooxml.names import VALUE, WORD, Element, local
from aidreport.report_readers.reading import (
    OBJECT,
    Look,
    Paragraph,
    Part,
    Piece,
    Place,
    Revision,
    Tracked,
    joined,
)
from aidreport.report_readers.word.changing import Changing
from aidreport.report_readers.word.counting import Counting
from aidreport.report_readers.word.equations import is_composed, on_one_line
from aidreport.report_readers.word.styles import Styles

_REVISIONS = {
    "ins": Revision.INSERTED,
    "del": Revision.DELETED,
    "moveTo": Revision.MOVED_HERE,
    "moveFrom": Revision.MOVED_AWAY,
}
_TEXT, _RUN_PROPERTIES, _PARAGRAPH_PROPERTIES = f"{WORD}t", f"{WORD}rPr", f"{WORD}pPr"
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_OBJECTS = {"drawing", "pict", "object"}
_FORMATTING = {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr"}
_FALLBACK = "Fallback"
"""What programs before 2010 are shown in the place of a newer element: the same thing again."""


class ParagraphReader:
    """Reads the paragraphs of one part of a file, and which words its comments are about."""

    def __init__(
        self, styles: Styles, part: Part, root: Element, counting: Counting | None = None
    ) -> None:
        """Take the root of a part, and what counts its automatic numbers if these are wanted."""
        self._styles = styles
        self._part = part
        self._counting = counting
        self._changing = Changing(root)
        self._tables = 0
        self._boxes: list[Element] = []
        self._open: dict[str, None] = {}
        self._read = 0
        self.about: dict[str, tuple[int, str]] = {}
        """By a comment's identifier: the paragraph from 0, and the words it is about."""

    def paragraphs(self, parent: Element) -> list[Paragraph]:
        """Return the paragraphs under an element, those of text boxes behind their own."""
        return list(self._blocks(parent, Place(self._part), None))

    def _blocks(
        self, parent: Element, place: Place, tracked: Tracked | None
    ) -> Iterator[Paragraph]:
        for child in parent:
            name = local(child.tag)
            if name == "p":
                yield self._paragraph(child, place, tracked)
                self._read += 1
                yield from self._boxed(place)
            elif name == "tbl":
                yield from self._table(child, tracked)
            elif name not in _FORMATTING and name != _FALLBACK:
                yield from self._blocks(child, place, _tracked(child) or tracked)

    def _boxed(self, place: Place) -> Iterator[Paragraph]:
        """Yield the paragraphs of the text boxes that stand in the paragraph before."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self._blocks(box, replace(place, part=Part.TEXT_BOX), None)

    def _table(self, table: Element, tracked: Tracked | None) -> Iterator[Paragraph]:
        self._tables += 1
        number = self._tables
        for index, row in enumerate(table.iterchildren(f"{WORD}tr", f"{WORD}sdt"), start=1):
            mark = _mark(row.find(f"{WORD}trPr")) or tracked
            column = 1
            for cell in row.iter(f"{WORD}tc"):
                if next(cell.iterancestors(f"{WORD}tbl")) is not table:
                    continue  # a cell of a table inside a cell is read with that table
                properties = cell.find(f"{WORD}tcPr")
                span, merged = _joints(properties)
                place = Place(Part.TABLE, number, index, column, span, merged)
                column += span
                yield from self._blocks(cell, place, mark)

    def _paragraph(self, element: Element, place: Place, tracked: Tracked | None) -> Paragraph:
        properties = _first(element, _PARAGRAPH_PROPERTIES)
        style, look = self._styles.paragraph(properties)
        pieces = joined(list(self._pieces(element, style, tracked)))
        ending = properties.find(f"{WORD}rPr") if properties is not None else None
        ended = _mark(ending) or tracked
        return Paragraph(place, pieces, look, ended, self._number(properties, style, ended))

    def _number(self, properties: Element | None, style: str, ended: Tracked | None) -> str:
        """Return the automatic number of a paragraph; one that was deleted is not counted."""
        if self._counting is None or (ended and ended.revision.gone):
            return ""
        identifier, level = self._styles.list_of(properties)
        return self._counting.number(identifier, level, style) if identifier != "0" else ""

    def _pieces(self, parent: Element, style: str, tracked: Tracked | None) -> Iterator[Piece]:
        for child in parent:
            name = local(child.tag)
            if name == "r":
                yield from self._run(child, style, tracked)
            elif name == "commentRangeStart":
                self._open[child.get(f"{WORD}id", "")] = None
            elif name == "commentRangeEnd":
                self._open.pop(child.get(f"{WORD}id", ""), None)
            elif shown := self._changing.instead_of(child):
                yield Piece(shown, self._look(style, child), tracked)
            elif name == "oMath" and is_composed(child):
                yield Piece(on_one_line(child), self._look(style, child), tracked)
            elif name not in _FORMATTING and name != _FALLBACK:
                yield from self._pieces(child, style, _tracked(child) or tracked)

    def _look(self, style: str, field: Element) -> Look:
        return self._styles.run(style, field.find(f"{WORD}r/{WORD}rPr"))

    def _run(self, run: Element, style: str, tracked: Tracked | None) -> Iterator[Piece]:
        children = list(run)
        look = self._styles.run(style, _first(children, _RUN_PROPERTIES))
        for child in children:
            if child.tag == _TEXT and not self._open and not self._changing.hides(child):
                # As nearly all that stands in runs: words alone.
                if child.text:
                    yield Piece(child.text, look, tracked)
                continue
            if local(child.tag) == "ruby" and not self._changing.hides(child):
                yield from self._ruby(child, style, tracked)
            if local(child.tag) == "commentReference":
                # A comment on a mere place, without words.
                self.about.setdefault(child.get(f"{WORD}id", ""), (self._read, ""))
            text = self._text(child)
            if not text:
                continue
            self._note_comments(text)
            described = _description(child) if text == OBJECT else ""
            yield Piece(text, (*look, ("object", described)) if described else look, tracked)

    def _ruby(self, ruby: Element, style: str, tracked: Tracked | None) -> Iterator[Piece]:
        """Yield the text below a phonetic guide (拼音指南), which is how the text looks."""
        guide = "".join(each.text or "" for each in ruby.iterfind(f"{WORD}rt//{WORD}t"))
        for base in ruby.iterchildren(f"{WORD}rubyBase"):
            for piece in self._pieces(base, style, tracked):
                yield replace(piece, look=(*piece.look, ("ruby", guide)))

    def _text(self, child: Element) -> str:
        """Return what one child of a run adds to the text."""
        name = local(child.tag)
        if self._changing.hides(child):
            return self._changing.instead_of(child)
        if name in ("t", "delText"):
            return child.text or ""
        if name == "sym":
            return f"{{{child.get(f'{WORD}font', '')} {child.get(f'{WORD}char', '')}}}"
        if name in _OBJECTS or name == "AlternateContent":
            return self._object(child)
        return _CHARACTERS.get(name, "")

    def _object(self, child: Element) -> str:
        boxes = [
            box
            for box in child.iter(f"{WORD}txbxContent")
            if not any(local(above.tag) == _FALLBACK for above in box.iterancestors())
        ]
        self._boxes += boxes
        return "" if boxes else OBJECT

    def _note_comments(self, text: str) -> None:
        for identifier in self._open:
            first, words = self.about.get(identifier, (self._read, ""))
            self.about[identifier] = first, words + text


def _first(children: Iterable[Element], tag: str) -> Element | None:
    """Return the first child with a tag: of properties, which stand first, sooner than `find`."""
    for child in children:
        if child.tag == tag:
            return child
    return None


def _tracked(element: Element) -> Tracked | None:
    """Return the tracked change that an element stands for, none for any other element."""
    revision = _REVISIONS.get(local(element.tag))
    return Tracked(revision, element.get(f"{WORD}author", "")) if revision else None


def _mark(properties: Element | None) -> Tracked | None:
    """Return the tracked change that a row's or a paragraph mark's properties hold."""
    if properties is None:
        return None
    found = (_tracked(child) for child in properties)
    return next((tracked for tracked in found if tracked), None)


def _joints(properties: Element | None) -> tuple[int, bool]:
    """Return how many columns a cell is wide, and whether it goes on from the one above."""
    if properties is None:
        return 1, False
    span = properties.find(f"{WORD}gridSpan")
    upright = properties.find(f"{WORD}vMerge")
    digits = span.get(VALUE, "1") if span is not None else "1"
    merged = upright is not None and upright.get(VALUE, "continue") == "continue"
    return int(digits) if digits.isdecimal() else 1, merged


def _description(drawing: Element) -> str:
    """Return the words that stand for a picture where it cannot be seen.

    Those of a chart are left out: LibreOffice drops them when it saves, and its words are
    in the text below it.
    """
    if any(local(each.tag) == "chart" for each in drawing.iter()):
        return ""
    return next(
        (
            described
            for each in drawing.iter()
            if local(each.tag) == "docPr" and (described := each.get("descr", ""))
        ),
        "",
    )
