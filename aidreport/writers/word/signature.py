"""The signature (落款) without a seal: GB/T 9704—2012, clause 7.3.5.2.

The organisation stands two characters from the right edge, the date on the next line
with its first character two further right than the organisation's first; a date that
is the longer one stands two from the edge, and the organisation moves left. The indents
depend on both texts, so they are worked out here and live in the document's styles.
"""

from __future__ import annotations

import unicodedata

from aidreport.document.blocks import Document, Signature
from aidreport.writers.word.measures import CHARACTERS_A_LINE, LINE, SIGNATURE_LINES_ABOVE
from aidreport.writers.word.style import Layout, Style

_EDGE = 2
_SHIFT = 2
_WIDE_MARKS = "“”‘’—…·"


def signature_styles(document: Document) -> tuple[Style, Style]:
    """Return 落款 and 落款日期, with the indents of the document's first signature."""
    signatures = (block for block in document.blocks if isinstance(block, Signature))
    lines = next(signatures, Signature(())).lines
    organisation, date = right_indents(*lines[:2]) if len(lines) > 1 else (_EDGE, _EDGE)
    above = SIGNATURE_LINES_ABOVE * LINE
    first = Layout(keep_next=True, before=above, right=organisation, alignment="right")
    second = Layout(before=0, right=date, alignment="right")
    return (
        Style("Signature", "落款", first, following="SignatureDate", priority=7, custom=True),
        Style(
            "SignatureDate",
            "落款日期",
            second,
            based_on="Signature",
            following="BodyText",
            priority=8,
            custom=True,
        ),
    )


def right_indents(organisation: str, date: str) -> tuple[float, float]:
    """Return the distance of organisation and date from the right edge, in characters.

    A signature too long for its line keeps two characters at the edge and wraps.
    `"示例市甲中学", "2009年12月31日" -> (5.0, 2)`.
    """
    name, day = width(organisation), width(date)
    if day > name:
        left = _EDGE + _SHIFT + day - name
        return (left, _EDGE) if left + name <= CHARACTERS_A_LINE else (_EDGE, _EDGE)
    return (_EDGE, name - day if name + _EDGE <= CHARACTERS_A_LINE else _EDGE)


def width(text: str) -> float:
    """Return how many Chinese characters wide `text` is; a digit or Latin letter is half one."""
    return sum(
        1 if character in _WIDE_MARKS or unicodedata.east_asian_width(character) in "WF" else 0.5
        for character in text
    )
