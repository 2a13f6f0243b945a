"""Which headers and footers the pages of a Word file show: some are stored but switched off."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.frozen import frozen
from aidreport.ooxml.names import RELATION, WORD, Element, is_on, local
from aidreport.ooxml.package import Package

KINDS = ("header", "footer")
DEFAULT, EVEN, FIRST = "default", "even", "first"


@frozen
class Edge:
    """A header or a footer, and which pages of a section show it.

    Attributes:
        kind: `header` or `footer`.
        pages: `default`, `even` or `first`.
        part: the name of its part.
    """

    kind: str
    pages: str
    part: str


@frozen
class Section:
    """The headers and footers in force in a section.

    Attributes:
        edges: those that its pages show; where one is missing, these pages show none.
        first_apart: whether its first page has its own (首页不同).
        even_apart: whether even pages have their own (奇偶页不同).
    """

    edges: tuple[Edge, ...]
    first_apart: bool = False
    even_apart: bool = False


def sections(package: Package) -> Iterator[Section]:
    """Yield what the sections of a file show; one that says nothing goes on with the last one's.

    A header of the first page counts where the section says `w:titlePg`, one of even pages
    where the settings say `w:evenAndOddHeaders` (ISO/IEC 29500-1, 17.10.6 and 17.10.1).
    """
    settings = next(iter(package.parts("settings")), None)
    even_apart = is_on(settings, "evenAndOddHeaders")
    stored: dict[tuple[str, str], str] = {}
    for section in section_properties(package.document):
        stored |= dict(_stored(package, section))
        first_apart = is_on(section, "titlePg")
        shown = {DEFAULT, *([FIRST] if first_apart else []), *([EVEN] if even_apart else [])}
        edges = tuple(Edge(*key, part) for key, part in stored.items() if key[1] in shown)
        yield Section(edges, first_apart, even_apart)


def section_properties(root: Element) -> Iterator[Element]:
    """Yield what is said of the sections; what was said before a tracked change is not."""
    for section in root.iter(f"{WORD}sectPr"):
        parent = section.getparent()
        if parent is None or local(parent.tag) != "sectPrChange":
            yield section


def _stored(package: Package, section: Element) -> Iterator[tuple[tuple[str, str], str]]:
    for reference in section:
        kind = local(reference.tag).removesuffix("Reference")
        part = package.target(package.main, reference.get(f"{RELATION}id", ""))
        if kind in KINDS and part:
            yield (kind, reference.get(f"{WORD}type", DEFAULT)), part
