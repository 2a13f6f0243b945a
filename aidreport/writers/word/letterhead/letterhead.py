"""What a report takes from a Word file of somebody's own."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace

from lxml import etree

from aidreport.diagnostics import message
from aidreport.document.blocks import Document
from aidreport.writers.word.letterhead.frame import Frame, FramePart, frame
from aidreport.writers.word.letterhead.opened import MAIN, Opened, broken, opened, parse
from aidreport.writers.word.letterhead.own_styles import OwnStyles, own_styles
from aidreport.writers.word.letterhead.remark import Remark
from aidreport.writers.word.letterhead.remarks import remarks
from aidreport.writers.word.namespaces import MAIN as SPACE
from aidreport.writers.word.page import OWN_FOOTERS, Pages, Reference
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.styles import added_styles, report_styles

_NO_STYLES = f'<w:styles xmlns:w="{MAIN[1:-1]}"/>'.encode()
_SMALLEST = 1000
_FIRST_FRAME = 31


@dataclass(frozen=True, slots=True)
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
        first = [each for each in references if each.pages == "first"]
        others = [each for each in references if each.pages != "first"]
        for kind in ("header", "footer"):
            kinds = {each.pages: each for each in others if each.kind == kind}
            if "default" in kinds and "even" not in kinds:
                # Odd and even pages differ in a report, and would have none on even ones.
                odd = kinds["default"]
                others.append(Reference(kind, "even", odd.upright, odd.turned))
        if not any(each.kind == "footer" for each in references):
            others += OWN_FOOTERS
            if first:
                odd = next(each for each in OWN_FOOTERS if each.pages == "default")
                first.append(Reference("footer", "first", odd.upright, odd.turned))
        order = {"header": 0, "footer": 1}
        return Pages(
            self.sheet,
            tuple(sorted(others, key=lambda each: (order[each.kind], each.pages))),
            tuple(sorted(first, key=lambda each: order[each.kind])),
        )

    def identifier(self, part: FramePart) -> str:
        """Return the identifier of the relationship of a header or footer."""
        return f"rId{_FIRST_FRAME + self.frame.parts.index(part)}"

    def styles_xml(self, document: Document) -> str:
        """Return the styles part: those of the file, then ours that it lacks."""
        root = copy.deepcopy(self.styles.root)
        wrapped = f"<w:styles {SPACE}>{added_styles(document, self.styles.found)}</w:styles>"
        root.extend(list(etree.fromstring(wrapped)))
        return etree.tostring(root, encoding="unicode")


def read_letterhead(content: bytes) -> Letterhead:
    """Return what a report takes from a Word file.

    Raises:
        UnusableLetterhead: for what is no Word file, is damaged, or is not safe to use.
    """
    file = opened(content)
    section = next(parse(file.parts[file.main]).iter(f"{MAIN}sectPr"), None)
    sheet = _sheet(section)
    wanted = report_styles()
    try:
        styles = own_styles(parse(file.related(file.main, "styles") or _NO_STYLES), wanted)
        shown = frame(file, section, styles.renamed)
    except ValueError as error:
        raise broken(message("it cannot be opened")) from error
    return Letterhead(
        # A text style of the file's own would snap to our grid, two cells a character.
        replace(sheet, gridded="BodyText" not in styles.found),
        styles,
        shown,
        _theme(file),
        tuple(remarks(styles, wanted, sheet, shown)),
    )


def _theme(file: Opened) -> str | None:
    """Return the theme; pictures that it would fill shapes with are not taken along."""
    content = file.related(file.main, "theme")
    if content is None or b"r:embed" in content or b"r:link" in content:
        return None
    return etree.tostring(parse(content), encoding="unicode")


def _sheet(section: etree._Element | None) -> Sheet:
    """Return the paper of a section; what it does not say, or says wrongly, is the standard's."""
    size = section.find(f"{MAIN}pgSz") if section is not None else None
    margins = section.find(f"{MAIN}pgMar") if section is not None else None
    if size is None or margins is None:
        return STANDARD
    try:
        width, height = (int(size.get(f"{MAIN}{key}", "")) for key in ("w", "h"))
        top, right, bottom, left = (
            int(margins.get(f"{MAIN}{key}", "")) for key in ("top", "right", "bottom", "left")
        )
        header, footer = (int(margins.get(f"{MAIN}{key}", "")) for key in ("header", "footer"))
        left += int(margins.get(f"{MAIN}gutter", "0"))
    except ValueError:
        return STANDARD
    if width - left - right < _SMALLEST or height - abs(top) - abs(bottom) < _SMALLEST:
        return STANDARD
    return Sheet(width, height, abs(top), right, abs(bottom), left, header, footer)
