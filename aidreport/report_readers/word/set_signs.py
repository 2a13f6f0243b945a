r"""Fields that set signs over, above or beside one another: `EQ \o\ac(○,11)` is ⑪.

Word writes them for its command 带圈字符 and for fractions and powers of older files. They have no
result that a reader could take: the instruction is all there is (ISO/IEC 29500-1, 17.16.5.17).
"""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.report_readers.word.equations import fraction
from aidreport.wording.raised import above, below

_FORMAT = expression(r'\\\*\s*(?:"[^"]*"|\S+)')
# A switch with its options, around what holds no other: \f(1,3), \s\up6(2), \o\ac(○,11).
_INNERMOST = expression(r"\\([a-z])((?:\\.|[a-z0-9\s])*)\(([^()\\]*)\)", re.IGNORECASE)
_SHAPES = frozenset("○\u3007◯O□△◇")
_RANGES = ((1, 0x2460), (21, 0x3251), (36, 0x32B1))
"""Where Unicode has the encircled numbers: 1 to 20, 21 to 35, 36 to 50."""

_MOST = 50
_LONGEST = 400
"""Characters of an instruction; a longer one sets no signs of a sentence."""


def signs_set_by(instruction: str) -> str:
    """Return the text that an EQ field shows, on one line."""
    if len(instruction) > _LONGEST:
        return ""
    text = _FORMAT.sub("", instruction.strip()[len("EQ") :]).strip()
    before = ""
    while text != before:
        before, text = text, _INNERMOST.sub(_shown, text, count=1)
    return text


def _shown(found: re.Match[str]) -> str:
    switch, options, inside = found[1].lower(), found[2].lower(), found[3]
    parts = [part.strip() for part in re.split("[,;，；]", inside)]
    if switch == "f" and len(parts) == 2:
        return fraction(*parts)
    if switch == "s":
        return below(inside) if "do" in options else above(inside)
    if switch == "r":
        return f"√{parts[-1]}"
    if switch == "o":  # over one another: the last is the one that is read
        return _encircled(parts[-1]) if _SHAPES.intersection(parts[:-1]) else parts[-1]
    return "" if switch == "d" else inside


def _encircled(text: str) -> str:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    if not 0 < number <= _MOST:
        return f"（{text}）"
    first, sign = next(each for each in reversed(_RANGES) if each[0] <= number)
    return chr(sign + number - first)
