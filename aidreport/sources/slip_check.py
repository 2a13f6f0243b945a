"""A cheap look at a text that YAML understands: may a slip hide in it?

The lines of a suspected file are then read one by one, which takes as long as YAML does;
a good file must not pay for that.
"""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.names import CHINESE_FIELDS
from aidreport.sources.lines.characters import (
    INVISIBLE,
    WIDE_COLONS,
    WIDE_DASHES,
    WIDE_HASHES,
    WIDE_SPACES,
)

_RARE = expression(f"[{re.escape(WIDE_SPACES + INVISIBLE + WIDE_HASHES)}［］｛｝＂＇]")
_UNUSUAL = expression(
    f"[{re.escape(WIDE_SPACES + INVISIBLE + WIDE_HASHES + WIDE_COLONS + WIDE_DASHES)}"
    "［］｛｝＂＇【”’」』]"
)
"""Any character that one of the next patterns needs."""
_BEGINS_LINE = expression(rf"[{WIDE_DASHES}](?<=[\n\r ].)")
_QUOTED_KEY = expression(rf"[”’」』] *[:{WIDE_COLONS}]")
_WIDE_COLON = expression(
    rf"[{WIDE_COLONS}](?:(?<=[a-z_].)|(?<=[a-z_] .)|(?<=[”’」』].)|(?= *[\[{{]))"
)
_KEY_ALONE = expression(rf"\n *[^ #\r\n][^#\r\n]*[{WIDE_COLONS}] *[\r\n]")
_TEXT_IN_BRACKETS = expression(r"【(?<=[-:,] 【)|【(?<=[\[{,]【)")

_ONLY_WIDE_COMMA = expression(r"，[^\[\]{},\n]*\]")
_SPLIT_NUMBER = expression(r",[0-9]{3}(?<=[0-9],...)(?![0-9])[^\[\]{}\n]*[\]}]")
_COMMA_BEFORE_FIELD = expression(rf"， *([a-z_]+|[\u4e00-\u9fff]{{1,8}}) *[:{WIDE_COLONS}]")
_LAST = "".join(sorted({name[-1] for name in CHINESE_FIELDS}))
_TIGHT_COLON = expression(rf":(?<=[a-z_{_LAST}]:)(?![\s/])")
_BEFORE_NAME = expression(r"[\s\-,{，]")
_LONGEST = 8
"""Characters that the longest name of a field needs, with one before it."""
_WIDE_AFTER_NAME = expression(rf"[{WIDE_COLONS}](?:(?<=[{_LAST}].)|(?<=[{_LAST}] .))")
_TIGHT_DASH = expression(r"-[^ \r\n-](?<=[\r\n ]..)")
_TIGHT_HASH = expression(r"#(?<=[^\s#] #)(?![#\s])|#(?<=[^\s#]  #)(?![#\s])")
_OPEN_QUOTE = expression(r""": (?:"[^"\r\n]*|'[^'\r\n]*)[\r\n]""")


def may_hold_slips(text: str) -> bool:
    """Return whether a slip may hide in a text that can be read."""
    # Each pattern begins with a character that is rare or quickly found: together they
    # take some 5 % of the time in which the file is read.
    return bool(
        _follows_name(text, _TIGHT_COLON)
        or _TIGHT_DASH.search("\n" + text[:200])
        or _TIGHT_DASH.search(text)
        or _OPEN_QUOTE.search(text)
        or _TIGHT_HASH.search(text)
        or any(_is_name(found[1]) for found in _COMMA_BEFORE_FIELD.finditer(text))
        or _SPLIT_NUMBER.search(text)
        or _ONLY_WIDE_COMMA.search(text)
        or (_UNUSUAL.search(text) and _may_hold_slips_if_unusual(text))
    )


def _may_hold_slips_if_unusual(text: str) -> bool:
    return bool(
        _RARE.search(text)
        or text[0] in WIDE_DASHES
        or _BEGINS_LINE.search(text)
        or _QUOTED_KEY.search(text)
        or _WIDE_COLON.search(text)
        or _follows_name(text, _WIDE_AFTER_NAME)
        or _KEY_ALONE.search(text)
        or _TEXT_IN_BRACKETS.search(text)
    )


def _is_name(word: str) -> bool:
    return word.isascii() or word in CHINESE_FIELDS


def _follows_name(text: str, colon: re.Pattern[str]) -> bool:
    """Return whether a colon stands after the name of a field; Chinese ones end many a text."""
    for found in colon.finditer(text):
        before = text[max(found.start() - _LONGEST, 0) : found.start()].rstrip(" ")
        if before[-1:].isascii() or _is_name(_BEFORE_NAME.split(before)[-1]):
            return True
    return False
