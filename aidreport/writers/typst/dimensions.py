"""The dimensions of the Word document, for the layout in `layout.typ`: twips are 1/20 pt."""

from __future__ import annotations

from aidreport.writers.word.dimensions import (
    BODY_SIZE,
    CONDENSED,
    INDENT,
    LINE,
    PAGE_NUMBER_SIZE,
    TABLE_CELL_MARGIN,
    TABLE_LINE,
    TABLE_SIZE,
    TITLE_SIZE,
    TURNED_NUMBER_LEFT,
    TURNED_NUMBER_LENGTH,
    TURNED_NUMBER_WIDTH,
)
from aidreport.writers.word.sheet import Sheet

_NUMBER_BELOW = 233
"""From the text to the page number, whose dash then stands 7 mm below (clause 7.5)."""
_TO_THE_DASH = 84
"""What the box of a turned number lies further right than in Word, for the dash at 28 mm."""


def points(twips: float) -> str:
    """Return a length in typst's words: `567` -> `28.35pt`."""
    return f"{twips / 20:g}pt"


def dimensions(sheet: Sheet) -> str:
    """Return the definition of `dimensions`, on one kind of paper."""
    lengths = {
        "page-width": sheet.width,
        "page-height": sheet.height,
        "top": sheet.top,
        "right": sheet.right,
        "bottom": sheet.bottom,
        "left": sheet.left,
        "line": LINE,
        "indent": INDENT,
        "tracking": CONDENSED,
        "body": BODY_SIZE * 10,
        "title": TITLE_SIZE * 10,
        "page-number": PAGE_NUMBER_SIZE * 10,
        "number-below": _NUMBER_BELOW,
        "table": TABLE_SIZE * 10,
        "table-line": TABLE_LINE,
        "cell-margin": TABLE_CELL_MARGIN,
        "turned-left": TURNED_NUMBER_LEFT + _TO_THE_DASH,
        "turned-width": TURNED_NUMBER_WIDTH,
        "turned-length": TURNED_NUMBER_LENGTH,
        "turned-odd": sheet.width - sheet.right - TURNED_NUMBER_LENGTH,
        "turned-even": sheet.left,
    }
    return f"#let dimensions = ({', '.join(f'{k}: {points(v)}' for k, v in lengths.items())})"
