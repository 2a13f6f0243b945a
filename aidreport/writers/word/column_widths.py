"""How wide the columns of a table are, by what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from aidreport.document.blocks import Column, Table
from aidreport.writers.word.measures import (
    MARGIN_LEFT,
    MARGIN_RIGHT,
    PAGE_WIDTH,
    TABLE_CELL_MARGIN,
    TABLE_SIZE,
)
from aidreport.writers.word.width import width

TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
"""Width of the text, and of every table, in twips."""

_CHARACTER = TABLE_SIZE * 10
_NARROWEST = 2.0
_COMFORTABLE = 4.0
# A digit is a little wider than half a character in some fonts.
_SLACK = 0.25


def column_widths(table: Table) -> list[int]:
    """Return the width of each column in twips; together they are as wide as the text.

    Numbers never wrap. Texts get four characters if they need as many, and share the rest
    by the square root of what they still lack, so that a long text takes more lines rather
    than all the room; what nobody lacks goes to all of them alike.
    """
    cells = [[row[index] for row in table.rows] for index in range(len(table.columns))]
    needs = [_need(column, texts) for column, texts in zip(table.columns, cells, strict=True)]
    least = [
        need if column.numeric else min(need, _COMFORTABLE)
        for column, need in zip(table.columns, needs, strict=True)
    ]
    room = TEXT_WIDTH / _CHARACTER - len(needs) * 2 * TABLE_CELL_MARGIN / _CHARACTER
    if sum(least) > room:
        squeezed = room - _NARROWEST * len(least)
        more = [each - _NARROWEST for each in least]
        least = [_NARROWEST + squeezed * each / sum(more) for each in more]
    return _in_twips(_filled(least, needs, room))


def _need(column: Column, cells: Sequence[str]) -> float:
    """Return how many characters the longest cell is wide; the head may take two lines."""
    first, bracket, rest = column.head.partition("（")
    head = max(min(width(first), _COMFORTABLE), width(bracket + rest))
    longest = max(map(width, cells), default=0.0)
    return max(_NARROWEST, head, longest + _SLACK)


def _filled(least: Sequence[float], needs: Sequence[float], room: float) -> list[float]:
    """Return the widths that use up the room."""
    widths = list(least)
    left = room - sum(widths)
    while left > 0.01:
        lacking = [sqrt(max(need - own, 0)) for need, own in zip(needs, widths, strict=True)]
        if sum(lacking) < 0.01:
            return [own * room / sum(widths) for own in widths]
        given = [
            min(left * lack / sum(lacking), max(need - own, 0))
            for lack, need, own in zip(lacking, needs, widths, strict=True)
        ]
        widths = [own + more for own, more in zip(widths, given, strict=True)]
        left -= sum(given)
    return widths


def _in_twips(characters: Sequence[float]) -> list[int]:
    twips = [round(each * _CHARACTER) + 2 * TABLE_CELL_MARGIN for each in characters]
    twips[-1] += TEXT_WIDTH - sum(twips)
    return twips
