"""The pages: their section properties, and the footers with the number “— 1 —”."""

from __future__ import annotations

from aidreport.frozen import frozen
from aidreport.writers.word.field import field
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS
from aidreport.writers.word.run import run_xml
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.turned_number import turned_footer

ODD_FOOTER = "rId1"
EVEN_FOOTER = "rId2"
TURNED_ODD_FOOTER = "rId21"
TURNED_EVEN_FOOTER = "rId22"
"""Identifiers of the footers' relationships to the document part."""


@frozen
class Reference:
    """What a section says of a header or a footer.

    Attributes:
        kind: `header` or `footer`.
        pages: which pages it is for: `default` (odd), `even` or `first`.
        upright: the identifier of its relationship, on upright sheets.
        turned: the same for sheets turned on their side.
    """

    kind: str
    pages: str
    upright: str
    turned: str


OWN_FOOTERS = (
    Reference("footer", "even", EVEN_FOOTER, TURNED_EVEN_FOOTER),
    Reference("footer", "default", ODD_FOOTER, TURNED_ODD_FOOTER),
)


@frozen
class Pages:
    """The sheets of a report, and what stands above and below the text.

    Attributes:
        sheet: the sheet and its margins.
        references: the headers and footers of all sections.
        first: those of the first page, which it shows instead.
        first_apart: whether the first page has its own, or none.
    """

    sheet: Sheet = STANDARD
    references: tuple[Reference, ...] = OWN_FOOTERS
    first: tuple[Reference, ...] = ()
    first_apart: bool = False

    def section(self, landscape: bool, *, first: bool) -> str:
        """Return `w:sectPr`; `first` says that the section begins the report.

        A sheet turned on its side is the upright one turned left by a right angle, as it
        lies in the file: 订口 is its upper edge (GB/T 9704—2012, clause 8).
        """
        own_first = self.first if first else ()
        title_page = first and self.first_apart
        references = "".join(
            f'<w:{each.kind}Reference w:type="{each.pages}" '
            f'r:id="{each.turned if landscape else each.upright}"/>'
            for each in (*self.references, *own_first)
        )
        return (
            f"<w:sectPr>{references}{self.sheet.xml(landscape=landscape)}"
            '<w:cols w:space="425"/>'
            + ("<w:titlePg/>" if title_page else "")
            + f"{self.sheet.grid()}</w:sectPr>"
        )


STANDARD_PAGES = Pages()


def footer(style: str) -> str:
    """Return a footer part: the page number as a field, between two 一字线 (clause 7.5)."""
    return f"<w:ftr {MAIN} {RELATIONSHIPS}>{page_number(style)}</w:ftr>"


def landscape_footer(style: str, *, odd: bool) -> str:
    """Return the footer part of sheets turned on their side."""
    return turned_footer(page_number(style), style, odd=odd)


def page_number(style: str) -> str:
    """Return the paragraph of the page number."""
    runs = run_xml("— ") + field("PAGE", "1") + run_xml(" —")
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
