"""The page: its section properties, and the footers with the number “— 1 —”."""

from __future__ import annotations

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

ODD_FOOTER = "rId1"
EVEN_FOOTER = "rId2"
"""Identifiers of the footers' relationships to the document part."""


def section() -> str:
    """Return `w:sectPr`, with a footer for odd and one for even pages."""
    return (
        f'<w:sectPr><w:footerReference w:type="even" r:id="{EVEN_FOOTER}"/>'
        f'<w:footerReference w:type="default" r:id="{ODD_FOOTER}"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="{MARGIN_TOP}" w:right="{MARGIN_RIGHT}" w:bottom="{MARGIN_BOTTOM}" '
        f'w:left="{MARGIN_LEFT}" w:header="{HEADER_DISTANCE}" w:footer="{FOOTER_DISTANCE}" '
        'w:gutter="0"/><w:cols w:space="425"/>'
        f'<w:docGrid w:type="linesAndChars" w:linePitch="{LINE}" '
        f'w:charSpace="{CHARACTER_SPACE}"/></w:sectPr>'
    )


def footer(style: str) -> str:
    """Return a footer part: the page number as a field, between two 一字线 (clause 7.5).

    The field holds a result although every program works it out anew: WPS is said to
    show nothing without one.
    """
    return (
        f'<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        + run_xml("— ")
        + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:t>1</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run_xml(" —") + "</w:p></w:ftr>"
    )
