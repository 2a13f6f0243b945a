"""Reads a Word file from any program: text, looks, tracked changes, comments, pages."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.ooxml.edges import section_properties, sections
from aidreport.ooxml.lengths import TWIPS_A_MILLIMETRE, twips
from aidreport.ooxml.names import WORD, Element
from aidreport.ooxml.package import Package
from aidreport.report_readers.reading import Look, Paragraph, Part, Reading
from aidreport.report_readers.word.charts import charts
from aidreport.report_readers.word.comments import comments
from aidreport.report_readers.word.counting import Counting
from aidreport.report_readers.word.numbering import Numbering
from aidreport.report_readers.word.paragraphs import ParagraphReader
from aidreport.report_readers.word.styles import Styles
from aidreport.report_readers.word.whole_runs import with_whole_runs

_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
_MARGINS = ("top", "right", "bottom", "left")
_EDGES = {"header": Part.HEADER, "footer": Part.FOOTER}


def read(content: bytes, *, numbers: bool = False) -> Reading:
    """Return what a DOCX says: body, notes, what stands at the edges of the pages, charts.

    `numbers` is whether the automatic numbers of the body are counted.

    Raises:
        Unreadable: when it is no DOCX, or a damaged one.
    """
    package = Package(content, with_whole_runs)
    document = package.document
    lists = next(iter(package.parts("numbering")), None)
    numbering = Numbering(lists)
    styles = Styles(next(iter(package.parts("styles")), None), numbering)
    reader = ParagraphReader(styles, Part.BODY, document, Counting(lists) if numbers else None)
    paragraphs = [
        *reader.paragraphs(document),
        *_notes(package, styles),
        *_edges(package, styles),
        *charts(package),
    ]
    pages = tuple(map(_page, section_properties(document)))
    return Reading(tuple(paragraphs), tuple(comments(package, styles, reader)), pages)


def _notes(package: Package, styles: Styles) -> Iterator[Paragraph]:
    for part, tag in _NOTES:
        for root in package.parts(part):
            for note in root.iterchildren(f"{WORD}{tag}"):
                if note.get(f"{WORD}type", "normal") == "normal":
                    yield from ParagraphReader(styles, Part.NOTE, note).paragraphs(note)


def _edges(package: Package, styles: Styles) -> Iterator[Paragraph]:
    """Yield what stands in headers and footers, each once.

    Programs add empty ones, and LibreOffice gives every section its own copy.
    """
    edges = dict.fromkeys(edge for section in sections(package) for edge in section.edges)
    seen: set[str] = set()
    said: set[Paragraph] = set()
    for edge in sorted(edges, key=lambda each: (each.kind == "footer", each.pages)):
        if edge.part in seen:
            continue
        seen.add(edge.part)
        root = package.part(edge.part)
        reader = ParagraphReader(styles, _EDGES[edge.kind], root)
        found = [each for each in reader.paragraphs(root) if each.text.strip()]
        yield from (paragraph for paragraph in found if paragraph not in said)
        said.update(found)


def _page(section: Element) -> Look:
    size, margins = section.find(f"{WORD}pgSz"), section.find(f"{WORD}pgMar")
    found = {name: _millimetres(size, short) for name, short in (("width", "w"), ("height", "h"))}
    found |= {name: _millimetres(margins, name) for name in _MARGINS}
    return tuple(sorted(found.items()))


def _millimetres(element: Element | None, attribute: str) -> str:
    said = element.get(f"{WORD}{attribute}", "0") if element is not None else "0"
    length = twips(said)
    return said if length is None else str(round(length / TWIPS_A_MILLIMETRE))
