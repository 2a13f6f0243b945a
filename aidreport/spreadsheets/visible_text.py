"""Text of a cell without what nobody sees: blanks of all sorts around it, signs without a look."""

from __future__ import annotations

import re

from aidreport.expressions import expression

_ESCAPED = expression("_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = expression("_(?=x[0-9A-Fa-f]{4}_)")
_UNSEEN = expression("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0b-\x1f\x7f]")
_BLANKS = expression("[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")


def unescaped(text: str) -> str:
    """Return a text of a workbook with the signs that XML does not allow: `_x000D_`, a line break.

    Excel writes them as `_xHHHH_` (ECMA-376-1, 22.9.2.19).
    """
    return _ESCAPED.sub(_character, text)


def escaped(text: str) -> str:
    """Return a text as a workbook holds it, so that `_x000D_` in it stays these letters."""
    return _TO_ESCAPE.sub("_x005F_", text)


def visible_text(text: str) -> str:
    """Return what is seen of a text: blanks are one blank, U+200B is nothing at all."""
    lined = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = _BLANKS.sub(" ", _UNSEEN.sub("", lined)).split("\n")
    return "\n".join(line.strip() for line in lines).strip()


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)
