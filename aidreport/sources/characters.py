"""Characters that no record can hold, and how one is named that nobody sees."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
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
