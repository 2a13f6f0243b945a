"""The parts of the file and how they are related, in python-docx's package.

The parts hold their XML as bytes, not as trees: what is written is exactly what was
composed, whatever the version of lxml, and 10,000 paragraphs are never walked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage

from aidreport.document.blocks import Document
from aidreport.writers.word.body import body
from aidreport.writers.word.fonts import font_table, typefaces
from aidreport.writers.word.frame_parts import add_frame
from aidreport.writers.word.media import media_parts
from aidreport.writers.word.member import Member
from aidreport.writers.word.page import (
    EVEN_FOOTER,
    ODD_FOOTER,
    OWN_FOOTERS,
    STANDARD_PAGES,
    TURNED_EVEN_FOOTER,
    TURNED_ODD_FOOTER,
    Pages,
    footer,
    landscape_footer,
)
from aidreport.writers.word.properties import application_properties, core_properties
from aidreport.writers.word.sections import sections
from aidreport.writers.word.settings import settings
from aidreport.writers.word.styles import EVEN_PAGE_NUMBER, PAGE_NUMBER, styles
from aidreport.writers.word.theme import theme

if TYPE_CHECKING:
    from aidreport.writers.word.letterhead import Letterhead


def build(document: Document) -> OpcPackage:
    """Return the package of a document: every part, reachable through its relationship."""
    package = OpcPackage()
    letterhead = _letterhead(document)
    pages = letterhead.pages() if letterhead else STANDARD_PAGES
    for member in _outer(document, pages):
        part = member.part()
        package.load_rel(member.relation, part, member.identifier)
        if member.relation == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            shown = media_parts(document.media, typefaces(document.fonts))
            others = (*_footers(document, pages), *shown, *_comments(document))
            for inner in (*_styling(document, letterhead), *others):
                part.load_rel(inner.relation, inner.part(), inner.identifier)
            if letterhead:
                add_frame(part, letterhead)
    return package


def _letterhead(document: Document) -> Letterhead | None:
    if document.letterhead is None:
        return None
    # A report without a letterhead does not pay for this import.
    from aidreport.writers.word.letterhead import read_letterhead

    return read_letterhead(document.letterhead)


def _outer(document: Document, pages: Pages) -> Iterator[Member]:
    """Yield the parts that the package itself points to."""
    kinds, relations, said = CONTENT_TYPE, RELATIONSHIP_TYPE, document.properties
    main, core, more = _body(document, pages), core_properties(said), application_properties(said)
    outer = (
        ("word/document", kinds.WML_DOCUMENT_MAIN, relations.OFFICE_DOCUMENT, main),
        ("docProps/core", kinds.OPC_CORE_PROPERTIES, relations.CORE_PROPERTIES, core),
        ("docProps/app", kinds.OFC_EXTENDED_PROPERTIES, relations.EXTENDED_PROPERTIES, more),
    )
    yield from _numbered(outer, 1)


def _numbered(parts: Iterable[tuple[str, str, str, str]], first: int) -> Iterator[Member]:
    for number, (name, kind, relation, xml) in enumerate(parts, start=first):
        yield Member(f"rId{number}", f"/{name}.xml", kind, relation, xml)


def _body(document: Document, pages: Pages) -> str:
    """Return the document part; the comments of a review copy are among its text."""
    written = body(document, pages)
    if not document.comments:
        return written
    from aidreport.writers.word.comments import commented

    return commented(written, document.comments)


def _comments(document: Document) -> Iterator[Member]:
    """Yield what the comments of a review copy say; most reports have none."""
    if document.comments:
        from aidreport.writers.word.comments import comments_part

        yield comments_part(document.comments, document.properties.year)


def _styling(document: Document, letterhead: Letterhead | None) -> Iterator[Member]:
    """Yield the parts that say how everything looks."""
    kinds, relations = CONTENT_TYPE, RELATIONSHIP_TYPE
    faces = typefaces(document.fonts)
    own_theme = letterhead.theme if letterhead else None
    named = letterhead.styles_xml(document) if letterhead else styles(document)
    styling = (
        ("word/styles", kinds.WML_STYLES, relations.STYLES, named),
        ("word/settings", kinds.WML_SETTINGS, relations.SETTINGS, settings()),
        ("word/fontTable", kinds.WML_FONT_TABLE, relations.FONT_TABLE, font_table(faces)),
        ("word/theme/theme1", kinds.OFC_THEME, relations.THEME, own_theme or theme(faces)),
    )
    yield from _numbered(styling, 3)


def _footers(document: Document, pages: Pages) -> Iterator[Member]:
    """Yield our footers where the pages have them; those of turned sheets if there are any."""
    if not set(OWN_FOOTERS) <= set(pages.references):
        return
    plain = document.letterhead is None
    odd, even = ("Footer", "EvenFooter") if plain else (PAGE_NUMBER, EVEN_PAGE_NUMBER)
    footers = [(ODD_FOOTER, "footer1", footer(odd)), (EVEN_FOOTER, "footer2", footer(even))]
    if any(each.landscape for each in sections(document.blocks, pages.sheet)):
        turned = (landscape_footer(odd, odd=True), landscape_footer(even, odd=False))
        footers += [
            (TURNED_ODD_FOOTER, "footer3", turned[0]),
            (TURNED_EVEN_FOOTER, "footer4", turned[1]),
        ]
    for identifier, name, xml in footers:
        yield Member(
            identifier, f"/word/{name}.xml", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER, xml
        )
