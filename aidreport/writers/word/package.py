"""The parts of the file and how they are related, in python-docx's package.

The parts hold their XML as bytes, not as trees: what is written is exactly what was
composed, whatever the version of lxml, and 10,000 paragraphs are never walked again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from aidreport.document.blocks import Document
from aidreport.writers.word.body import body
from aidreport.writers.word.fonts import font_table
from aidreport.writers.word.namespaces import DECLARATION
from aidreport.writers.word.page import (
    EVEN_FOOTER,
    ODD_FOOTER,
    TURNED_EVEN_FOOTER,
    TURNED_ODD_FOOTER,
    footer,
    landscape_footer,
)
from aidreport.writers.word.picture import relations
from aidreport.writers.word.properties import application_properties, core_properties
from aidreport.writers.word.sections import sections
from aidreport.writers.word.settings import settings
from aidreport.writers.word.styles import styles
from aidreport.writers.word.theme import theme


@dataclass(frozen=True, slots=True)
class Member:
    """One part: its place in the file, what it is, how it is related, its XML or its bytes."""

    identifier: str
    name: str
    content_type: str
    relation: str
    content: str | bytes

    def part(self, package: Package) -> Part:
        """Return the part as python-docx has it, not yet related to anything."""
        content = self.content
        if isinstance(content, str):
            content = (DECLARATION + content).encode("utf-8")
        return Part(PackURI(self.name), self.content_type, content, package)


def build(document: Document) -> Package:
    """Return the package of a document: every part, reachable through its relationship."""
    package = Package()
    for member in _outer(document):
        part = member.part(package)
        package.load_rel(member.relation, part, member.identifier)
        if member.relation == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            for inner in (*_inner(document), *_pictures(document)):
                part.load_rel(inner.relation, inner.part(package), inner.identifier)
    return package


def _outer(document: Document) -> tuple[Member, ...]:
    """Return the parts that the package itself points to."""
    properties = document.properties
    return (
        Member(
            "rId1",
            "/word/document.xml",
            CONTENT_TYPE.WML_DOCUMENT_MAIN,
            RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
            body(document),
        ),
        Member(
            "rId2",
            "/docProps/core.xml",
            CONTENT_TYPE.OPC_CORE_PROPERTIES,
            RELATIONSHIP_TYPE.CORE_PROPERTIES,
            core_properties(properties),
        ),
        Member(
            "rId3",
            "/docProps/app.xml",
            CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
            RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
            application_properties(properties),
        ),
    )


def _inner(document: Document) -> tuple[Member, ...]:
    """Return the parts that the document part points to."""
    kinds, relations = CONTENT_TYPE, RELATIONSHIP_TYPE
    styling = (
        ("styles", kinds.WML_STYLES, relations.STYLES, styles(document)),
        ("settings", kinds.WML_SETTINGS, relations.SETTINGS, settings(document)),
        ("fontTable", kinds.WML_FONT_TABLE, relations.FONT_TABLE, font_table()),
        ("theme/theme1", kinds.OFC_THEME, relations.THEME, theme()),
    )
    return (
        *(
            Member(f"rId{number}", f"/word/{name}.xml", kind, relation, xml)
            for number, (name, kind, relation, xml) in enumerate(styling, start=3)
        ),
        *(
            Member(identifier, f"/word/{name}.xml", kinds.WML_FOOTER, relations.FOOTER, xml)
            for identifier, name, xml in _footers(document)
        ),
    )


def _pictures(document: Document) -> Iterator[Member]:
    """Yield the files of the pictures; each is there once, however often it is shown."""
    for number, (source, identifier) in enumerate(relations(document.media).items(), start=1):
        shown = document.media[source]
        name = f"/word/media/picture{number}{shown.suffix}"
        yield Member(identifier, name, shown.media_type, RELATIONSHIP_TYPE.IMAGE, shown.content)


def _footers(document: Document) -> Iterator[tuple[str, str, str]]:
    """Yield the footers: their relationship, name and XML; those of turned sheets if needed."""
    yield ODD_FOOTER, "footer1", footer("Footer")
    yield EVEN_FOOTER, "footer2", footer("EvenFooter")
    if any(each.landscape for each in sections(document.blocks)):
        yield TURNED_ODD_FOOTER, "footer3", landscape_footer("Footer", odd=True)
        yield TURNED_EVEN_FOOTER, "footer4", landscape_footer("EvenFooter", odd=False)
