"""How wide a text is in Chinese characters, for indents and columns."""

from __future__ import annotations

import unicodedata

_WIDE_MARKS = "“”‘’—…·"


def width(text: str) -> float:
    """Return how many Chinese characters wide `text` is; a digit or Latin letter is half one."""
    return sum(
        1 if character in _WIDE_MARKS or unicodedata.east_asian_width(character) in "WF" else 0.5
        for character in text
    )
