"""An old report as its paragraphs, whatever program wrote it: Word, Markdown, plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.ooxml.refusals import TOO_LARGE
from aidreport.report_readers.reading import OBJECT, Paragraph, Part, Piece
from aidreport.spreadsheets.csv_text import decoded_text
from aidreport.wording.raised import above

LARGEST = 50_000_000
"""Bytes of a report with many pictures; a larger file is refused."""

_ZIP = b"PK\x03\x04"
_NOT_SAID = frozenset({"hidden", "strike"})
_WORD = (".docx", ".doc", ".wps")
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_LONG_CELL = 40
"""Characters of a cell that holds a text and no fact of a table: forms are laid out so."""

_FULL_LINE = 30
"""Characters of a line that a program may have broken where the paper ended."""

_ENDS = "。！？；：”’）》…!?;:)"
_BEGINS = expression(r"\s|[（(]?[一二三四五六七八九十\d]+[、.．）)]|[#*>|①-⑳-]")
_UNSEEN = expression("[\u200b-\u200f\u2060\ufeff\u00ad]")


class Sort(StrEnum):
    """What a line is a part of."""

    TEXT = "text"
    HEADING = "heading"
    TABLE = "table"
    NOTE = "note"


@frozen
class Line:
    """A paragraph or a row of a table.

    Attributes:
        number: in the file, from 1: of the line of a plain text, else of the paragraph.
        text: with its automatic number, without line breaks.
        sort: what it is a part of.
    """

    number: int
    text: str
    sort: Sort = Sort.TEXT


def lines_of(content: bytes, name: str) -> list[Line]:
    """Return the paragraphs of a file, by its content and, for text, by its ending.

    Raises:
        Unreadable: for what is no Word file and no text, with what to do.
    """
    if len(content) > LARGEST:
        raise Unreadable(TOO_LARGE)
    if content.startswith((_ZIP, _COMPOUND)) or name.lower().endswith(_WORD):
        from aidreport.report_readers import word

        return _of_paragraphs(word.read(content, numbers=True).paragraphs)
    text = decoded_text(content)
    if name.lower().endswith((".md", ".markdown")):
        from aidreport.report_readers import markdown

        return _of_paragraphs(markdown.read(text.encode()).paragraphs)
    return _of_text(text)


def is_report(content: bytes, name: str) -> bool:
    """Return whether a file is a report, and not a list: by its content, then by its ending."""
    if content.startswith(_ZIP):
        return b"word/" in content
    if content.startswith(_COMPOUND):
        return "WordDocument".encode("utf-16-le") in content
    if name.lower().endswith((".md", ".markdown", *_WORD)):
        return True
    return name.lower().endswith(".txt") and _is_prose(content)


def _is_prose(content: bytes) -> bool:
    """Return whether most of a text stands in lines that end as sentences do."""
    try:
        text = decoded_text(content)
    except Unreadable:
        return False
    told = [line.strip() for line in text.splitlines() if line.strip()]
    sentences = [line for line in told if "\t" not in line and line.endswith(tuple("。！？；："))]
    return 2 * sum(map(len, sentences)) > sum(map(len, told))


def _of_text(text: str) -> list[Line]:
    """Return the paragraphs of plain text, with those joined that were broken at the margin."""
    found: list[Line] = []
    for number, line in enumerate(text.splitlines(), start=1):
        bare = _clean(line)
        if not bare:
            continue
        before = found[-1] if found else None
        if before and _goes_on(before.text, line, text.splitlines()[number - 2]):
            found[-1] = Line(before.number, before.text + bare, before.sort)
        else:
            found.append(Line(number, bare))
    return found


def _goes_on(before: str, line: str, above: str) -> bool:
    """Return whether a line goes on with the one above: a long one that ends in mid sentence."""
    if not above.strip() or before[-1] in _ENDS or _BEGINS.match(line):
        return False
    return len(_clean(above)) >= _FULL_LINE


def _of_paragraphs(paragraphs: Sequence[Paragraph]) -> list[Line]:
    found: list[Line] = []
    row: list[str] = []
    at = (0, 0)
    for number, each in enumerate(_joined(paragraphs), start=1):
        if each.place.part in (Part.HEADER, Part.FOOTER, Part.CHART) or each.place.merged:
            continue
        is_cell = each.place.part is Part.TABLE
        before, at = at, (each.place.table, each.place.row) if is_cell else (0, 0)
        if row and before != at:
            found.append(Line(number - 1, " | ".join(row), Sort.TABLE))
            row = []
        for text in _shown(each):
            if is_cell and len(text) <= _LONG_CELL:
                row.append(text)
            else:
                found.append(Line(number, text, _sort(each)))
    if row:
        found.append(Line(len(paragraphs), " | ".join(row), Sort.TABLE))
    return found


def _sort(paragraph: Paragraph) -> Sort:
    if paragraph.place.part is Part.NOTE:
        return Sort.NOTE
    return Sort.HEADING if "level" in dict(paragraph.look) else Sort.TEXT


def _joined(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs, one whose end was deleted under tracking together with the next."""
    open_: Paragraph | None = None
    for each in paragraphs:
        if open_ is not None:
            each = Paragraph(
                each.place,
                (*open_.pieces, *each.pieces),
                each.look,
                each.tracked,
                open_.number or each.number,
            )
            open_ = None
        if each.tracked and each.tracked.revision.gone:
            open_ = each
        else:
            yield each
    if open_ is not None:
        yield open_


def _shown(paragraph: Paragraph) -> Iterator[str]:
    """Yield the lines of a paragraph that somebody sees, with its automatic number."""
    text = "".join(_as_seen(piece) for piece in paragraph.pieces if _is_said(piece))
    number = paragraph.number
    for line in text.replace(OBJECT, "").split("\n"):
        if bare := _clean(line):
            yield number + bare
            number = ""


def _is_said(piece: Piece) -> bool:
    """Return whether a piece counts: not deleted, hidden or struck out (3000 beside 700)."""
    gone = piece.tracked and piece.tracked.revision.gone
    return not gone and _NOT_SAID.isdisjoint(dict(piece.look))


def _as_seen(piece: Piece) -> str:
    """Return the text of a piece, small figures above the line as such: 10 and a small 4 -> 10⁴."""
    raised = piece.text.isdecimal() and dict(piece.look).get("position") == "superscript"
    return above(piece.text) if raised else piece.text


def _clean(text: str) -> str:
    """Return a text without the blanks around it and what nobody sees; inner ones are single."""
    return " ".join(_UNSEEN.sub("", text).split())
