"""What a Chinese input method, a copy or a slip of the hand makes of a record's characters."""

from __future__ import annotations

from collections.abc import Iterator

IN_PLACE_OF = {
    ":": "：﹕∶",
    "-": "－—–",
    "#": "＃",
    ",": "，、",
    "[": "［【",
    "]": "］】",
    "{": "｛",
    "}": "｝",
    '"': "“”＂'",
    "'": '‘’＇"',
    " ": "\u3000\u00a0\t\u200b",
    "\n": "\r\u2028 ",
    "0": "０o",
    "1": "１l",
    "2": "２",
    "|": "｜",
    ">": "＞",
}
"""Characters of YAML, each with those that may be typed for it."""

ANYWHERE = "：，－＃【】“”\u3000\u00a0\u200b\ufeff\t\0 :-#,[]{}\"'&*!|>%@`\\\n甲a1"


def slipped(text: str, index: int, choice: int) -> str:
    """Return a text with one slip at a character: replaced, left out, doubled or put in.

    `index` and `choice` may be any numbers: they are taken modulo what there is.
    """
    index %= len(text)
    ways = list(_ways(text, index))
    return ways[choice % len(ways)]


def _ways(text: str, index: int) -> Iterator[str]:
    before, here, after = text[:index], text[index], text[index + 1 :]
    for other in IN_PLACE_OF.get(here, ""):
        yield before + other + after
    yield before + after
    yield before + here + here + after
    for other in ANYWHERE:
        yield before + other + here + after
