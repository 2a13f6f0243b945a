"""Characters that no record can hold, and how one is named that nobody sees."""

from __future__ import annotations

from aidreport.expressions import expression

# The few that are forbidden, and not all others with a ^: Python 3.11 compiles a class
# character by character, which took five milliseconds.
FORBIDDEN = expression(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
"""Characters that YAML 1.1 (section 5.1) or XML 1.0 (section 2.2) forbid, and others nobody sees.

U+0085, U+2028 and U+2029 end a line for YAML but not for most editors: every
later place would be wrong. U+FEFF is a mark of the encoding, invisible in text.
"""

LINE_ENDS = "\x85\u2028\u2029"
"""Characters that end a line for YAML and not for most editors."""

REPLACEMENT = "\ufffd"
"""Stands in a damaged text for the bytes that are no characters."""


def code_point(character: str) -> str:
    r"""Return the name of a character that cannot be shown: `\x00` -> `U+0000`."""
    return f"U+{ord(character):04X}"
