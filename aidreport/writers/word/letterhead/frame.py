"""What stands above and below the text: headers and footers with their pictures."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from aidreport.diagnostics.remark import Remark
from aidreport.frozen import frozen
from aidreport.ooxml.edges import Section
from aidreport.ooxml.fields import fields
from aidreport.ooxml.names import VALUE, WORD, Element, local, remove
from aidreport.ooxml.package import Package
from aidreport.ooxml.revisions import accept
from aidreport.writers.word.letterhead.frame_fields import settle_fields
from aidreport.writers.word.letterhead.pictures import LetterheadPicture, take_pictures
from aidreport.writers.word.letterhead.shown import keep_what_is_shown

_STYLES = ("pStyle", "rStyle", "tblStyle")
_FIRST_DRAWING = 900_000


@frozen
class FramePart:
    """A header or a footer: `pages` says which pages show it (`default`, `even`, `first`)."""

    kind: str
    pages: tuple[str, ...]
    xml: str
    pictures: tuple[LetterheadPicture, ...]
    numbered: bool


@frozen
class Frame:
    """All headers and footers that the first section shows, and what is said of them.

    Attributes:
        parts: the headers and footers.
        remarks: what was left out of them.
        first_apart: whether the first page has its own, or none.
        even_apart: whether even pages have their own, or none.
    """

    parts: tuple[FramePart, ...] = ()
    remarks: tuple[Remark, ...] = ()
    first_apart: bool = False
    even_apart: bool = False


def frame(package: Package, section: Section, renamed: Mapping[str, str]) -> Frame:
    """Return the headers and footers that a section shows.

    Args:
        package: the file.
        section: its first section.
        renamed: identifiers of styles that are called otherwise in the report.

    Raises:
        Unreadable: for a damaged part.
        UnusableLetterhead: for a field that fetches something from outside.
    """
    shown: dict[tuple[str, str], list[str]] = {}
    for edge in section.edges:
        shown.setdefault((edge.kind, edge.part), []).append(edge.pages)
    parts: list[FramePart] = []
    remarks: list[Remark] = []
    for number, ((kind, name), pages) in enumerate(shown.items()):
        root = package.part(name)
        accept(root)
        remarks += settle_fields(root)
        keep_what_is_shown(root)
        pictures, said = take_pictures(package, name, root, number)
        remarks += said
        _settle(root, number, renamed)
        numbered = any(field.name == "PAGE" for field in fields(root))
        xml = etree.tostring(root, encoding="unicode")
        parts.append(FramePart(kind, tuple(pages), xml, pictures, numbered))
    once = tuple(dict.fromkeys(remarks))
    return Frame(tuple(parts), once, section.first_apart, section.even_apart)


def _settle(root: Element, number: int, renamed: Mapping[str, str]) -> None:
    """Give styles and drawings the names that they have in the report."""
    for tag in _STYLES:
        for element in root.iter(f"{WORD}{tag}"):
            style = element.get(VALUE, "")
            element.set(VALUE, renamed.get(style, style))
    for element in list(root.iter(f"{WORD}numPr")):
        remove(element)
    drawings = [each for each in root.iter() if local(each.tag) == "docPr"]
    for place, element in enumerate(drawings):
        element.set("id", str(_FIRST_DRAWING + 1000 * number + place))
    if root.find(f".//{WORD}p") is None:
        etree.SubElement(root, f"{WORD}p")
