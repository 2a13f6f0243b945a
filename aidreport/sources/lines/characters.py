"""The marks of YAML, and the characters that an input method or a copy puts in their place."""

from __future__ import annotations

from aidreport.expressions import expression

WIDE_SPACES = "\u3000\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f"
"""Blanks that are no blanks for YAML: the Chinese U+3000, the no-break U+00A0, and others."""

INVISIBLE = (
    "\xad\ufeff"
    + "".join(map(chr, range(0x200B, 0x2010)))
    + "".join(map(chr, range(0x202A, 0x202F)))
    + "".join(map(chr, range(0x2060, 0x2065)))
    + "".join(map(chr, range(0x2066, 0x206A)))
)
"""Characters of no width: joiners, marks of direction, soft hyphens, marks of an encoding."""

_JOINERS = "\u200c\u200d"
"""Joiners mean something within other scripts than ours, and between pictograms."""
_NO_TEXT = expression(
    f"[{''.join(set(INVISIBLE) - set(_JOINERS))}]"
    f"|[{_JOINERS}](?=[ -\u024f\u3000-\u9fff\uff00-\uffef]|$)"
    f"|(?<=[ -\u024f\u3000-\u9fff\uff00-\uffef])[{_JOINERS}]"
)

BLANKS = " \t" + WIDE_SPACES + INVISIBLE
WIDE_COLONS = "：﹕∶︰"
COLONS = ":" + WIDE_COLONS
WIDE_DASHES = "－—–−‐‑﹣─"
DASHES = "-" + WIDE_DASHES
WIDE_HASHES = "＃﹟"
WIDE_COMMAS = "，﹐"
OPENINGS = {"[": "[", "{": "{", "［": "[", "【": "[", "｛": "{"}
"""Brackets that open, with what is meant by them."""
CLOSINGS = {"]": "]", "}": "}", "］": "]", "】": "]", "｝": "}"}
CLOSING_OF = {"[": "]", "{": "}"}
QUOTES = "\"'"
WIDE_QUOTES = dict(zip("“‘「『＂＇”’", "”’」』＂＇”’", strict=True))
"""Quotes of Chinese text that open, with those that close; some write the same one twice."""


def visible(text: str) -> str:
    """Return a text without its characters of no width, which nobody meant to write."""
    return _NO_TEXT.sub("", text)


def after_blanks(text: str, start: int, end: int) -> int:
    """Return the index of the first character from `start` that is no blank, or `end`."""
    while start < end and text[start] in BLANKS:
        start += 1
    return start


def before_blanks(text: str, start: int, end: int) -> int:
    """Return the index after the last character before `end` that is no blank, or `start`."""
    while end > start and text[end - 1] in BLANKS:
        end -= 1
    return end


def width(blanks: str) -> int:
    """Return how many spaces wide an indentation looks in an editor."""
    return sum(0 if blank in INVISIBLE else 2 if blank in "\t\u3000" else 1 for blank in blanks)
