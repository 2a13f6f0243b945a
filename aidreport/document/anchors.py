"""How places in the text get from the Markdown to the blocks that are read from it.

A place in the Markdown is a number of characters, markup included; a place in a document is a
number of characters that are no spaces, so that it is the same in every format: 题目 broken into
lines, cells and paragraphs are one row of characters. On the way places travel in the text,
written in code points that Unicode keeps for such internal use (U+FDD0 to U+FDD9 for digits,
U+FDE3 to U+FDE5), which no record may hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.document.blocks import Block, plain_text
from aidreport.expressions import expression

_STARTS, _ENDS, _STOP = "\ufde3", "\ufde4", "\ufde5"
_TO_DIGITS = str.maketrans({str(digit): chr(0xFDD0 + digit) for digit in range(10)})
_FROM_DIGITS = str.maketrans({chr(0xFDD0 + digit): str(digit) for digit in range(10)})
_ANCHOR = expression(f"([{_STARTS}{_ENDS}])([\ufdd0-\ufdd9]+){_STOP}")
_SPACES = expression(r"\s+")


def anchored(markdown: str, places: Sequence[tuple[int, int]]) -> str:
    """Return Markdown with the places `[start, end)` written into it, by their numbers from 0.

    What ends stands before what starts at the same place; of two that end together the later
    one ends first.
    """
    marks: list[tuple[int, int, int, str]] = []
    for number, (start, end) in enumerate(places):
        digits = str(number).translate(_TO_DIGITS)
        marks.append((start, 1, number, f"{_STARTS}{digits}{_STOP}"))
        marks.append((end, 0, -number, f"{_ENDS}{digits}{_STOP}"))
    pieces, done = [], 0
    for place, _, _, written in sorted(marks):
        pieces += [markdown[done:place], written]
        done = place
    return "".join([*pieces, markdown[done:]])


def anchored_places(blocks: Iterable[Block]) -> dict[int, tuple[int, int]]:
    """Return where the places of anchored Markdown are among the blocks that were read from it.

    A place whose words are no text of a block (those that stand for a picture) is left out.
    """
    text = "".join(_SPACES.sub("", plain_text(block)) for block in blocks)
    starts: dict[int, int] = {}
    found: dict[int, tuple[int, int]] = {}
    seen = before = 0
    for match in _ANCHOR.finditer(text):
        seen += match.start() - before
        before = match.end()
        number = int(match[2].translate(_FROM_DIGITS))
        if match[1] == _STARTS:
            starts[number] = seen
        elif seen > starts.get(number, seen):
            found[number] = (starts[number], seen)
    return found


def characters(text: str) -> int:
    """Return how many characters a text has, spaces not counted."""
    return len(_SPACES.sub("", text))
