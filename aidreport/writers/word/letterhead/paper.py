"""The paper and margins of a letterhead."""

from __future__ import annotations

from aidreport.ooxml.lengths import twips
from aidreport.ooxml.names import WORD, Element
from aidreport.writers.word.sheet import STANDARD, Sheet

_SMALLEST, _LARGEST = 1000, 31_680
"""The text area has at least the one, a side at most the other (22 inches, as in Word)."""


def paper(section: Element | None) -> Sheet | None:
    """Return the paper of a section, None where no report fits on it.

    What it does not say, or says in no number, is the standard's.
    """
    size = section.find(f"{WORD}pgSz") if section is not None else None
    margins = section.find(f"{WORD}pgMar") if section is not None else None
    sheet = Sheet(
        _length(size, "w", STANDARD.width),
        _length(size, "h", STANDARD.height),
        abs(_length(margins, "top", STANDARD.top)),
        _length(margins, "right", STANDARD.right),
        abs(_length(margins, "bottom", STANDARD.bottom)),
        _length(margins, "left", STANDARD.left) + _length(margins, "gutter", 0),
        _length(margins, "header", STANDARD.header),
        _length(margins, "footer", STANDARD.footer),
    )
    sides = (sheet.width, sheet.height, sheet.header, sheet.footer, sheet.left, sheet.right)
    fits = all(0 <= side <= _LARGEST for side in sides)
    text = min(sheet.text_width(), sheet.height - sheet.top - sheet.bottom)
    return sheet if fits and text >= _SMALLEST else None


def _length(element: Element | None, name: str, otherwise: int) -> int:
    found = twips(element.get(f"{WORD}{name}")) if element is not None else None
    return otherwise if found is None else found
