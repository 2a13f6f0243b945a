"""Sentences in lines of a terminal, where a Chinese character is two columns wide."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.reporters.cells import columns

_OPENING = "（《“‘〔【"
_CLOSING = "，。、；：！？）》”’〕】…"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"

# What may not be torn apart: a wide character or a word, with the marks that
# may not end a line before it and those that may not begin a line behind it.
_PIECE = expression(
    rf"[{_OPENING}]*(?:[{_WIDE}]|[^\s{_WIDE}{_OPENING}]+)[{_CLOSING}]*\s*|[{_OPENING}]+\s*|\s+"
)
# A quoted value or name, and a path of Chinese names, are copied by those who read them.
_WHOLE = expression(
    rf"[（《]*(?:“[^“”]*”|[^\s{_OPENING}{_CLOSING}]*/[^\s{_OPENING}{_CLOSING}]*)[{_CLOSING}]*\s*"
)


def display_width(text: str) -> int:
    """Return how many columns `text` takes: `支教 2` -> 6.

    Characters of ambiguous width, like “ and ”, are taken as two columns, as
    Chinese terminals show them, so that no line is ever too long.
    """
    return columns(text, ambiguous=2)


def wrap(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` columns, one word being the least.

    Chinese may be broken between any two characters, but no line begins with
    a closing mark or ends with an opening one (GB/T 15834, 5.1). What stands in “”,
    and a path, is not broken where it has room in a line of its own.
    """
    return _lines(_pieces(" ".join(text.split()), width), width)


def wrapped_sentence(head: str, sentence: str, width: int, hanging: int = 4) -> list[str]:
    """Return a sentence behind a head that stays whole, the further lines `hanging` columns in."""
    room = max(width - hanging, hanging)
    blanks = " " * hanging
    first, *others = _lines(
        _pieces(" ".join(sentence.split()), room), room, display_width(head) - hanging
    )
    return [head + first, *(blanks + line for line in others)]


def _lines(pieces: Iterator[str], width: int, taken: int = 0) -> list[str]:
    """Return pieces in lines of `width` columns, of which the first has `taken` ones less."""
    lines, filled = [""], taken
    for piece in pieces:
        wide = display_width(piece)
        if filled and filled + display_width(piece.rstrip()) > width:
            lines.append("")
            filled = 0
        lines[-1] += piece
        filled += wide
    return [line.rstrip() for line in lines]


def _pieces(text: str, width: int) -> Iterator[str]:
    place = 0
    while place < len(text):
        whole = _WHOLE.match(text, place)
        if whole and display_width(whole[0].rstrip()) <= width:
            yield whole[0]
            place = whole.end()
            continue
        piece = _PIECE.match(text, place)
        end = piece.end() if piece else place + 1
        yield text[place:end]
        place = end
