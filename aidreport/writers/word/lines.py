"""How many lines a paragraph takes on the sheet of the standard, in each sort of program.

All programs give a Chinese character 15.7 points here, and keep numbers, words and marks where
they belong; LibreOffice besides leaves a gap between Chinese and Latin characters that no
setting removes. The paragraphs of the golden reports take as many lines as is worked out here in
LibreOffice 7.4.7 and in ONLYOFFICE core 10.0.0: `tests/engines` counts them.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import cache

from aidreport.expressions import expression
from aidreport.writers.word.dimensions import INDENT, NARROWEST_CHARACTER
from aidreport.writers.word.sheet import STANDARD

_PIECES = expression(r"[0-9A-Za-z.%,/:-]*[0-9A-Za-z%]|……|.")
_CLOSING = frozenset("，。、；：？！）”’》〕】％%")
_OPENING = frozenset("（“‘《〔【")
_CHINESE_MARKS = frozenset("“”‘’—…·")
_FIGURE, _CAPITAL, _LETTER, _MARK, _PERCENT = 154, 218, 142, 80, 261
"""Widths of Times New Roman in twips, condensed; of letters and marks on the average."""


class Program(Enum):
    """A program that lays out: the gap between scripts in twips, what may stand over the edge."""

    LIBREOFFICE = (64, 0)
    WORD_LIKE = (0, 6)


def line_count(text: str, program: Program, first_line: int = 2 * INDENT) -> int:
    """Return how many lines a paragraph takes; `first_line` is its indent in twips."""
    gap, over = program.value
    room = STANDARD.text_width() + over
    lines, used = 1, first_line
    line: list[tuple[str, int]] = []
    for piece in _PIECES.findall(text):
        own = wide = _width(piece)
        if line and _is_latin(line[-1][0][-1]) != _is_latin(piece[0]):
            wide += gap
        if line and used + wide > room:
            lines += 1
            line = _moved(line, piece)
            used = sum(each for _, each in line)
            wide = own
        line.append((piece, wide))
        used += wide
    return lines


def _moved(line: list[tuple[str, int]], following: str) -> list[tuple[str, int]]:
    """Return what goes to the next line before a piece that no longer fits."""
    kept = len(line)
    while kept > 1 and (following[0] in _CLOSING or line[kept - 1][0][-1] in _OPENING):
        kept -= 1
        following = line[kept][0]
    return line[kept:]


@cache
def _width(piece: str) -> int:
    return sum(map(_character, piece))


def _character(character: str) -> int:
    if not _is_latin(character):
        return NARROWEST_CHARACTER
    if character.isdigit():
        return _FIGURE
    if character == "%":
        return _PERCENT
    return (_CAPITAL if character.isupper() else _LETTER) if character.isalpha() else _MARK


@cache
def _is_latin(character: str) -> bool:
    if character in _CHINESE_MARKS:
        return False
    return unicodedata.east_asian_width(character) not in "WF"
