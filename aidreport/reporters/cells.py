"""How text is shown on a terminal: which columns it takes, and what cannot be seen."""

from __future__ import annotations

import unicodedata

from aidreport.expressions import expression

TAB_STOP = 4

_ORDINARY = expression(r"[\x20-\x7e]*")
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_BLANKS = frozenset(" \u3000")


def visible(text: str) -> str:
    r"""Return text in which each character can be seen: no file may steer the terminal.

    `a\x1b[2Jb` comes back with the escape character as the four characters `\x1b`.
    """
    if _ORDINARY.fullmatch(text):
        return text
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category not in _HIDDEN and (category != "Zs" or character in _BLANKS):
        return character
    return character.encode("unicode_escape").decode("ascii")


def shown(text: str) -> list[str]:
    """Return what is shown for each character of a line: tabs as blanks, the rest visible."""
    cells: list[str] = []
    column = 0
    for character in text:
        cell = " " * (TAB_STOP - column % TAB_STOP) if character == "\t" else _visible(character)
        cells.append(cell)
        column += columns(cell)
    return cells


def columns(text: str, *, ambiguous: int = 1) -> int:
    """Return how many columns of a terminal visible text takes: `支教 2` -> 6.

    Args:
        text: without control characters.
        ambiguous: the columns of characters like “ and ”, which are wide on some terminals.
    """
    if text.isascii():
        return len(text)
    return sum(_width(character, ambiguous) for character in text)


def _width(character: str, ambiguous: int) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    width = unicodedata.east_asian_width(character)
    return ambiguous if width == "A" else 2 if width in "WF" else 1
