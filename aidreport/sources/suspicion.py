"""A cheap look at a text that YAML understands: may a slip hide in it?

The lines of a suspected file are then read one by one, which takes as long as YAML does;
a good file must not pay for that.
"""

from __future__ import annotations

import re

from aidreport.expressions import expression
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
_COMMA_BEFORE_FIELD = expression(rf"， *[a-z_]+ *[:{WIDE_COLONS}]")
_TIGHT_COLON = expression(r":(?<=[a-z_]:)(?![\s/])")
_TIGHT_DASH = expression(r"-[^ \r\n-](?<=[\r\n ]..)")
_TIGHT_HASH = expression(r"#(?<=[^\s#] #)(?![#\s])|#(?<=[^\s#]  #)(?![#\s])")
_OPEN_QUOTE = expression(r""": (?:"[^"\r\n]*|'[^'\r\n]*)[\r\n]""")


def is_suspect(text: str) -> bool:
    """Return whether a slip may hide in a text that can be read."""
    # Each pattern begins with a character that is rare or quickly found: together they
    # take some 5 % of the time in which the file is read.
    return bool(
        _TIGHT_COLON.search(text)
        or _TIGHT_DASH.search("\n" + text[:200])
        or _TIGHT_DASH.search(text)
        or _OPEN_QUOTE.search(text)
        or _TIGHT_HASH.search(text)
        or _COMMA_BEFORE_FIELD.search(text)
        or _SPLIT_NUMBER.search(text)
        or _ONLY_WIDE_COMMA.search(text)
        or (_UNUSUAL.search(text) and _is_suspect_if_unusual(text))
    )


def _is_suspect_if_unusual(text: str) -> bool:
    return bool(
        _RARE.search(text)
        or text[0] in WIDE_DASHES
        or _BEGINS_LINE.search(text)
        or _QUOTED_KEY.search(text)
        or _WIDE_COLON.search(text)
        or _KEY_ALONE.search(text)
        or _TEXT_IN_BRACKETS.search(text)
    )
