"""A cheap look at a text that YAML understands: may a slip hide in it?

The lines of a suspected file are then read one by one, which takes as long as YAML does;
a good file must not pay for that.
"""

from __future__ import annotations

import re

from aidreport.sources.lines.characters import (
    INVISIBLE,
    WIDE_COLONS,
    WIDE_DASHES,
    WIDE_HASHES,
    WIDE_SPACES,
)

_RARE = re.compile(f"[{re.escape(WIDE_SPACES + INVISIBLE + WIDE_HASHES)}［］｛｝＂＇]")
_AT_LINE_START = re.compile(
    rf"\n[ -]*(?:-(?![ \r\n-])|[{WIDE_DASHES}“‘「『]|[a-z_]+ *[{WIDE_COLONS}]|[a-z_]+:[^\s/])"
)
_IN_BRACES = re.compile(rf"[{{,，] *[a-z_]+ *(?:[{WIDE_COLONS}]|:[^\s/])")
_WIDE_COLON_BEFORE_BRACKET = re.compile(rf"[{WIDE_COLONS}] *[\[{{]")
_WIDE_COLON_AT_END = re.compile(rf"[{WIDE_COLONS}] *[\r\n]")
_TEXT_IN_BRACKETS = (": 【", "- 【")
_OPEN_QUOTE = re.compile(r""": (?:"[^"\r\n]*|'[^'\r\n]*)[\r\n]""")


def is_suspect(text: str) -> bool:
    """Return whether a slip may hide in a text that can be read."""
    # Each pattern begins with a character that is rare or quickly found: together they
    # take some 5 % of the time in which the file is read.
    return bool(
        _RARE.search(text)
        or _AT_LINE_START.search("\n" + text[:200])
        or _AT_LINE_START.search(text)
        or _IN_BRACES.search(text)
        or _WIDE_COLON_BEFORE_BRACKET.search(text)
        or _WIDE_COLON_AT_END.search(text)
        or any(mark in text for mark in _TEXT_IN_BRACKETS)
        or _OPEN_QUOTE.search(text)
    )
