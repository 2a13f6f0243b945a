"""Numbers as they are compared: ASCII digits for all others, nothing between them."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.publication.spellings.folding import closed_up

# Closed up, 幺 is 么.
_DIGITS = str.maketrans(
    "零○\u3007一二三四五六七八九么壹贰叁肆伍陆柒捌玖", "000123456789" + "1" + "123456789"
)
_FEWEST_DIGITS = 7
_BETWEEN = expression(r"[()（）+,，、]")
_NO_DIGIT = expression(r"\D")


def digits_of(text: str) -> str:
    """Return a text with ASCII digits for all others, and nothing between them."""
    return _BETWEEN.sub("", closed_up(text)).translate(_DIGITS)


def number_in(words: str) -> str:
    """Return the digits of a number that can be told from others by them, else nothing."""
    digits = _NO_DIGIT.sub("", digits_of(words))
    return digits if len(digits) >= _FEWEST_DIGITS else ""
