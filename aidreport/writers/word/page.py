"""The page: its section properties, and the footers with the number “— 1 —”."""

from __future__ import annotations

from aidreport.writers.word.field import field
from aidreport.writers.word.measures import (
    CHARACTER_SPACE,
    FOOTER_DISTANCE,
    HEADER_DISTANCE,
    LINE,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
)
from aidreport.writers.word.namespaces import MAIN
from aidreport.writers.word.run import run_xml
from aidreport.writers.word.turned_number import turned_footer

ODD_FOOTER = "rId1"
EVEN_FOOTER = "rId2"
TURNED_ODD_FOOTER = "rId21"
TURNED_EVEN_FOOTER = "rId22"
"""Identifiers of the footers' relationships to the document part."""


def section(*, landscape: bool = False) -> str:
    """Return `w:sectPr`, with a footer for odd and one for even pages.

    A sheet turned on its side is the upright one turned left by a right angle, as it lies
    in the file: 订口 is its upper edge (clause 8).
    """
    odd, even = (TURNED_ODD_FOOTER, TURNED_EVEN_FOOTER) if landscape else (ODD_FOOTER, EVEN_FOOTER)
    return (
        f'<w:sectPr><w:footerReference w:type="even" r:id="{even}"/>'
        f'<w:footerReference w:type="default" r:id="{odd}"/>'
        + (_turned_sheet() if landscape else _upright_sheet())
        + '<w:cols w:space="425"/>'
        f'<w:docGrid w:type="linesAndChars" w:linePitch="{LINE}" '
        f'w:charSpace="{CHARACTER_SPACE}"/></w:sectPr>'
    )


def _upright_sheet() -> str:
    return (
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="{MARGIN_TOP}" w:right="{MARGIN_RIGHT}" w:bottom="{MARGIN_BOTTOM}" '
        f'w:left="{MARGIN_LEFT}" w:header="{HEADER_DISTANCE}" w:footer="{FOOTER_DISTANCE}" '
        'w:gutter="0"/>'
    )


def _turned_sheet() -> str:
    return (
        f'<w:pgSz w:w="{PAGE_HEIGHT}" w:h="{PAGE_WIDTH}" w:orient="landscape"/>'
        f'<w:pgMar w:top="{MARGIN_LEFT}" w:right="{MARGIN_TOP}" w:bottom="{MARGIN_RIGHT}" '
        f'w:left="{MARGIN_BOTTOM}" w:header="851" w:footer="567" w:gutter="0"/>'
    )


def footer(style: str) -> str:
    """Return a footer part: the page number as a field, between two 一字线 (clause 7.5)."""
    return f"<w:ftr {MAIN}>{page_number(style)}</w:ftr>"


def landscape_footer(style: str, *, odd: bool) -> str:
    """Return the footer part of sheets turned on their side."""
    return turned_footer(page_number(style), odd=odd)


def page_number(style: str) -> str:
    """Return the paragraph of the page number."""
    runs = run_xml("— ") + field("PAGE", "1") + run_xml(" —")
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
