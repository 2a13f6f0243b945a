"""Lengths as Word files give them: twips, with or without a fraction, or with a unit."""

from __future__ import annotations

import re

from aidreport.expressions import expression

TWIPS_A_POINT = 20
TWIPS_A_MILLIMETRE = 1440 / 25.4

_TWIPS = {
    "": 1,
    "pt": TWIPS_A_POINT,
    "in": 1440,
    "cm": 10 * TWIPS_A_MILLIMETRE,
    "mm": TWIPS_A_MILLIMETRE,
    "pc": 12 * TWIPS_A_POINT,
    "pi": 12 * TWIPS_A_POINT,
}
_LENGTH = expression(r"\s*([+-]?\d{1,9}(?:\.\d{0,30})?)(|pt|in|cm|mm|pc|pi)\s*", re.ASCII)


def twips(text: str | None) -> int | None:
    """Return a length in twips (1/1440 inch), rounded; None for what is none.

    `1440`, `1440.0000000000002` as Google Docs and LibreOffice write it, and `72pt` are the same
    (ST_SignedTwipsMeasure, ISO/IEC 29500-4, 14.11.4).
    """
    found = _LENGTH.fullmatch(text or "")
    return round(float(found[1]) * _TWIPS[found[2]]) if found else None
