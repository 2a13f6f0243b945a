"""An earlier edition of a report, from a file of anybody: what it says, and what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby

from aidreport.comparison.text import Text
from aidreport.document.blocks import Block, Document, Paragraph, Picture, Properties, Run
from aidreport.document.reader import read as read_markdown
from aidreport.document.unsupported import UnsupportedMarkdown
from aidreport.frozen import frozen, replace
from aidreport.ooxml.names import CHART, DRAWING, RELATION, WORD, Element
from aidreport.ooxml.package import Package
from aidreport.redlining.units import BODY, Unit, as_rows
from aidreport.report_readers.reading import OBJECT, Part, text_of
from aidreport.report_readers.reading import Paragraph as ReadParagraph
from aidreport.report_readers.word import read as read_word
from aidreport.report_readers.word.charts import points
from aidreport.writers.word import write as write_word

NotOurs = UnsupportedMarkdown
"""What is raised for Markdown that no report of ours has: `line` is where, `message` what."""

_ANYWHERE = Properties("", "", 1)
_LEVELS = {"0": "Heading1", "1": "Heading2", "2": "Heading3", "3": "Heading4"}


@frozen
class Earlier:
    """What an earlier edition says, and which pictures it shows.

    Attributes:
        units: its paragraphs and tables in order; nothing that is empty.
        pictures: what its pictures and charts are known by: their content, or of Markdown the
            words that stand for them.
    """

    units: tuple[Unit, ...]
    pictures: frozenset[str] = frozenset()


def earlier_word(content: bytes) -> Earlier:
    """Return what a Word file says once its tracked changes are accepted.

    Automatic numbers are told as its reader sees them; headers, footers, notes and text boxes
    are no part of the text.

    Raises:
        Unreadable: when it is no Word file, or a damaged one.
    """
    read = Text(read_word(content, numbers=True)).reading.paragraphs
    package = Package(content)
    shown = (shown_by(package, each) for each in package.document.iter(f"{WORD}drawing"))
    return Earlier(tuple(_units(read)), frozenset(known for one in shown for known in one))


def earlier_markdown(content: bytes) -> Earlier:
    """Return what a Markdown report says.

    Raises:
        Unreadable: when it is no UTF-8.
        NotOurs: for whatever no report of ours has.
    """
    blocks = read_markdown(text_of(content), _ANYWHERE).blocks
    pictures = [each for each in blocks if isinstance(each, Picture)]
    # The words are those that a Word file would have, number by number.
    word = write_word(Document(_ANYWHERE, tuple(_without_pictures(blocks))), "")
    found = earlier_word(word)
    return replace(found, pictures=frozenset(each.alternative for each in pictures))


def shown_by(package: Package, drawing: Element) -> Iterator[str]:
    """Yield what a picture of a Word file is known by, whatever program saved it: its content.

    A chart is known by its figures.
    """
    for picture in drawing.iter(f"{DRAWING}blip"):
        name = package.target(package.main, picture.get(f"{RELATION}embed", ""))
        if name:
            yield sha256(package.content(name)).hexdigest()
    for chart in drawing.iter(f"{CHART}chart"):
        name = package.target(package.main, chart.get(f"{RELATION}id", ""))
        if name:
            yield "\n".join(each.text for each in points(package.part(name), 1))


def _without_pictures(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Picture):
            yield block
        elif block.caption:
            yield Paragraph((Run(block.caption),))


def _units(paragraphs: Sequence[ReadParagraph]) -> Iterator[Unit]:
    told = (each for each in paragraphs if each.place.part in (Part.BODY, Part.TABLE))
    for table, members in groupby(told, key=lambda each: each.place.table):
        if table:
            yield from _table(members)
        else:
            yield from _flow(members)


def _flow(paragraphs: Iterable[ReadParagraph]) -> Iterator[Unit]:
    for each in paragraphs:
        words = each.number + each.text.replace(OBJECT, "")
        if words.strip():
            yield Unit(words, style=_LEVELS.get(dict(each.look).get("level", ""), BODY))


def _table(members: Iterable[ReadParagraph]) -> Iterator[Unit]:
    rows: dict[int, dict[int, list[str]]] = {}
    for each in members:
        cell = rows.setdefault(each.place.row, {}).setdefault(each.place.column, [])
        cell += [said] if (said := each.text.replace(OBJECT, "")) else []
    told = [
        ["\n".join(row.get(column, ())) for column in range(1, max(row) + 1)]
        for row in rows.values()
    ]
    if any(any(row) for row in told):
        yield Unit(rows=as_rows(told))
