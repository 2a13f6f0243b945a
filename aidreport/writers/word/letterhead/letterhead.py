"""What a report takes from a Word file of somebody's own."""

from __future__ import annotations

import copy

from lxml import etree

from aidreport.diagnostics import Severity, message
from aidreport.diagnostics.remark import Remark
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.document.blocks import Document
from aidreport.frozen import frozen, replace
from aidreport.ooxml.edges import Section, section_properties, sections
from aidreport.ooxml.names import DRAWING, RELATION, WORD, attributes
from aidreport.ooxml.package import Package
from aidreport.ooxml.revisions import accept
from aidreport.writers.word.letterhead.frame import Frame, FramePart, frame
from aidreport.writers.word.letterhead.own_styles import OwnStyles, own_styles
from aidreport.writers.word.letterhead.paper import paper
from aidreport.writers.word.letterhead.remark import UnusableLetterhead, broken, unsafe
from aidreport.writers.word.letterhead.remarks import remarks
from aidreport.writers.word.namespaces import MAIN as SPACE
from aidreport.writers.word.page import OWN_FOOTERS, Pages, Reference
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.styles import added_styles, report_styles

_NAMESPACES = {"w": WORD[1:-1]}
_ACTIVE = "macroEnabled"
_FIRST_FRAME = 31


@frozen
class Letterhead:
    """The file, as far as a report uses it.

    Attributes:
        sheet: its paper and margins.
        styles: its styles.
        frame: its headers and footers.
        theme: its theme part, None where it has none.
        remarks: what is to be said about it.
    """

    sheet: Sheet
    styles: OwnStyles
    frame: Frame
    theme: str | None
    remarks: tuple[Remark, ...]

    def pages(self) -> Pages:
        """Return the sheets of a report; where the file has no footers it has ours."""
        references = [
            Reference(part.kind, pages, self.identifier(part), self.identifier(part))
            for part in self.frame.parts
            for pages in part.pages
        ]
        if not self.frame.even_apart:
            # Odd and even pages differ in a report, and would have none on even ones.
            odd = [each for each in references if each.pages == "default"]
            references += [replace(each, pages="even") for each in odd]
        if not any(each.kind == "footer" for each in references):
            references += OWN_FOOTERS
            if self.frame.first_apart:
                own = next(each for each in OWN_FOOTERS if each.pages == "default")
                references.append(replace(own, pages="first"))
        references.sort(key=lambda each: (each.kind == "footer", each.pages))
        first = tuple(each for each in references if each.pages == "first")
        others = tuple(each for each in references if each.pages != "first")
        return Pages(self.sheet, others, first, first_apart=self.frame.first_apart)

    def identifier(self, part: FramePart) -> str:
        """Return the identifier of the relationship of a header or footer."""
        return f"rId{_FIRST_FRAME + self.frame.parts.index(part)}"

    def styles_xml(self, document: Document) -> str:
        """Return the styles part: those of the file, then ours that it lacks."""
        root = copy.deepcopy(self.styles.root)
        added = added_styles(document, self.styles.found, self.sheet)
        wrapped = f"<w:styles {SPACE}>{added}</w:styles>"
        root.extend(list(etree.fromstring(wrapped)))
        return etree.tostring(root, encoding="unicode")


def read_letterhead(content: bytes) -> Letterhead:
    """Return what a report takes from a Word file.

    Raises:
        UnusableLetterhead: for what is no Word file, is damaged, or is not safe to use.
    """
    try:
        return _taken(Package(content))
    except Unreadable as error:
        raise broken(error) from error


def _taken(package: Package) -> Letterhead:
    _refuse_macros(package)
    found = paper(next(section_properties(package.document), None))
    sheet = found or STANDARD
    root = next(iter(package.parts("styles")), etree.Element(f"{WORD}styles", nsmap=_NAMESPACES))
    accept(root)
    styles = own_styles(root)
    shown = frame(package, next(sections(package), Section(())), styles.renamed)
    return Letterhead(
        # A text style of the file's own would snap to our grid, two cells a character.
        replace(sheet, gridded="BodyText" not in styles.found),
        styles,
        shown,
        _theme(package),
        tuple(remarks(styles, report_styles(), found, shown)),
    )


def _refuse_macros(package: Package) -> None:
    if _ACTIVE in package.content_type(package.main):
        said = message(
            "The file holds macros, which a report never does: open it in Word or WPS, save it"
            " as a plain Word document (.docx), and name that file."
        )
        raise UnusableLetterhead(unsafe(said, Severity.ERROR))


def _theme(package: Package) -> str | None:
    """Return the theme; pictures that it would fill shapes with are not taken along."""
    for theme in package.parts("theme"):
        points = any(
            name.startswith(RELATION) for each in theme.iter() for name, _ in attributes(each)
        )
        if theme.tag == f"{DRAWING}theme" and not points:
            return etree.tostring(theme, encoding="unicode")
    return None
