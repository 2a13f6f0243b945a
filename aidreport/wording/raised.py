"""Small figures above and below the line as characters of their own: 10⁴, H₂O."""

from __future__ import annotations

from collections.abc import Mapping

_ABOVE = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_BELOW = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def above(text: str) -> str:
    """Return a text as small signs above the line: 4 -> ⁴, n+1 -> ⁿ⁺¹; else behind a ^."""
    return _small(text, _ABOVE, "^")


def below(text: str) -> str:
    """Return a text as small signs below the line: 2 -> ₂; else behind a _."""
    return _small(text, _BELOW, "_")


def as_one(text: str) -> str:
    """Return a text that stands in a fraction or a power, in brackets where it has parts."""
    return text if text.replace(".", "").isalnum() else f"({text})"


def _small(text: str, signs: Mapping[int, int], before: str) -> str:
    if all(ord(sign) in signs for sign in text):
        return text.translate(signs)
    return f"{before}{as_one(text)}"
