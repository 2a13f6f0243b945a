"""Reads a Word file from any program: text, looks, tracked changes, comments, pages."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.readback.reading import Comment, Look, Paragraph, Part, Reading, Unreadable
from aidreport.readback.word.names import RELATION, WORD, local
from aidreport.readback.word.package import Element, Package
from aidreport.readback.word.story import Story
from aidreport.readback.word.styles import Styles

_TWIPS_A_MILLIMETRE = 1440 / 25.4
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
_MARGINS = ("top", "right", "bottom", "left")


def read(content: bytes) -> Reading:
    """Return what a DOCX says: body, then notes, then what stands at the edges of the pages.

    Raises:
        Unreadable: when it is no DOCX, or a damaged one.
    """
    package = Package(content)
    document = package.part(package.document)
    body = document.find(f"{WORD}body")
    if body is None:
        raise Unreadable("no text in it")
    styles = Styles(next(iter(package.parts("styles")), None))
    story = Story(styles, Part.BODY)
    paragraphs = [
        *story.paragraphs(body),
        *_notes(package, styles),
        *_edges(package, styles, body),
    ]
    pages = tuple(_page(section) for section in body.iter(f"{WORD}sectPr"))
    return Reading(tuple(paragraphs), tuple(_comments(package, styles, story)), pages)


def _notes(package: Package, styles: Styles) -> Iterator[Paragraph]:
    for part, tag in _NOTES:
        for root in package.parts(part):
            for note in root.iterchildren(f"{WORD}{tag}"):
                if note.get(f"{WORD}type", "normal") == "normal":
                    yield from Story(styles, Part.NOTE).paragraphs(note)


def _edges(package: Package, styles: Styles, body: Element) -> Iterator[Paragraph]:
    """Yield what stands in headers and footers, each once.

    Programs add empty ones, and LibreOffice gives every section its own copy.
    """
    seen: set[str] = set()
    said: set[Paragraph] = set()
    for reference in sorted(_references(body), key=_edge):
        identifier = reference.get(f"{RELATION}id", "")
        part = package.target(identifier)
        if identifier in seen or part is None:
            continue
        seen.add(identifier)
        where = Part.HEADER if local(part.tag) == "hdr" else Part.FOOTER
        found = [each for each in Story(styles, where).paragraphs(part) if each.text.strip()]
        yield from (paragraph for paragraph in found if paragraph not in said)
        said.update(found)


def _references(body: Element) -> list[Element]:
    return [
        reference
        for section in body.iter(f"{WORD}sectPr")
        for reference in section
        if local(reference.tag) in ("headerReference", "footerReference")
    ]


def _edge(reference: Element) -> tuple[str, str]:
    return local(reference.tag), reference.get(f"{WORD}type", "default")


def _page(section: Element) -> Look:
    size, margins = section.find(f"{WORD}pgSz"), section.find(f"{WORD}pgMar")
    found = {name: _millimetres(size, short) for name, short in (("width", "w"), ("height", "h"))}
    found |= {name: _millimetres(margins, name) for name in _MARGINS}
    return tuple(sorted(found.items()))


def _millimetres(element: Element | None, attribute: str) -> str:
    twips = element.get(f"{WORD}{attribute}", "0") if element is not None else "0"
    try:
        return str(round(float(twips) / _TWIPS_A_MILLIMETRE))
    except (ValueError, OverflowError):
        return twips


def _comments(package: Package, styles: Styles, story: Story) -> Iterator[Comment]:
    for root in package.parts("comments"):
        for comment in root.iterchildren(f"{WORD}comment"):
            paragraph, about = story.about.get(comment.get(f"{WORD}id", ""), (0, ""))
            lines = Story(styles, Part.NOTE).paragraphs(comment)
            text = "\n".join(line.text for line in lines)
            yield Comment(comment.get(f"{WORD}author", ""), text, about, paragraph)
