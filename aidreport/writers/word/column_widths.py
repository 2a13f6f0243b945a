"""How wide the columns of a table are, by what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from aidreport.document.blocks import Column, Table
from aidreport.expressions import expression
from aidreport.writers.word.dimensions import TABLE_CELL_MARGIN, TABLE_SIZE
from aidreport.writers.word.sheet import STANDARD
from aidreport.writers.word.width import width

_CHARACTER = TABLE_SIZE * 10
_NARROWEST = 2.0
_COMFORTABLE = 4.0
_READABLE = 8.0
# A date (10月24日至25日, 2023—2024学年度) is read at a glance, and its 日 not torn off.
_UNBROKEN = 10.0
_DATED = expression("[0-9].*[日月年度]")
_FEW = 6
"""So many rows stay upright though their texts wrap: a sheet is not turned for them."""
# A digit is a little wider than half a character in some fonts, and LibreOffice leaves a
# gap between a Chinese character and a digit whatever it is told.
_SLACK = 0.25
_GAP = 0.25
_BETWEEN = expression("(?<=[0-9])[\u4e00-\u9fff]|(?<=[\u4e00-\u9fff])[0-9]")


def is_wide(table: Table, text_width: int = STANDARD.text_width()) -> bool:
    """Return whether a table belongs on a sheet turned on its side, text widths in twips.

    It does where the width of the text leaves some column of texts less than eight
    characters, although its texts are longer, or cuts a number; in a table of a few rows, less
    than four, or cuts a number or a date.
    """
    needs = _needs(table)
    room = _room(len(needs), text_width)
    if len(table.rows) <= _FEW:
        return sum(_narrow(table, needs)) > room
    readable = [
        need if column.numeric else min(need, _READABLE)
        for column, need in zip(table.columns, needs, strict=True)
    ]
    return sum(readable) > room


def column_widths(table: Table, whole: int = STANDARD.text_width()) -> list[int]:
    """Return the width of each column in twips; together they are `whole`, as the text is.

    Numbers and dates never wrap. Other texts get four characters, and share the rest
    by the square root of what they still lack, so that a long text takes more lines rather
    than all the room; what nobody lacks goes to all of them alike.
    """
    needs = _needs(table)
    least = [
        need if column.numeric or need <= _UNBROKEN else _COMFORTABLE
        for column, need in zip(table.columns, needs, strict=True)
    ]
    room = _room(len(needs), whole)
    if sum(least) > room and len(table.rows) <= _FEW:
        least = _narrow(table, needs)
    if sum(least) > room:
        squeezed = room - _NARROWEST * len(least)
        more = [each - _NARROWEST for each in least]
        least = [_NARROWEST + squeezed * each / sum(more) for each in more]
    return _in_twips(_filled(least, needs, room), whole)


def _narrow(table: Table, needs: Sequence[float]) -> list[float]:
    """Return the widths that cut no number and no date, and leave other texts four characters."""
    columns = zip(*table.rows, strict=True) if table.rows else [()] * len(needs)
    return [
        need
        if column.numeric or (need <= _UNBROKEN and any(map(_DATED.search, cells)))
        else min(need, _COMFORTABLE)
        for column, need, cells in zip(table.columns, needs, columns, strict=True)
    ]


def characters(twips: int) -> float:
    """Return how many characters of a table fit side by side in a column."""
    return (twips - 2 * TABLE_CELL_MARGIN) / _CHARACTER


def _room(columns: int, whole: int) -> float:
    """Return how many characters all columns hold together on one line."""
    return (whole - columns * 2 * TABLE_CELL_MARGIN) / _CHARACTER


def _needs(table: Table) -> list[float]:
    cells = [[row[index] for row in table.rows] for index in range(len(table.columns))]
    return [_need(column, texts) for column, texts in zip(table.columns, cells, strict=True)]


def _need(column: Column, cells: Sequence[str]) -> float:
    """Return how many characters the longest cell is wide; the head may take two lines."""
    first, bracket, rest = column.head.partition("（")
    head = max(min(width(first), _COMFORTABLE), width(bracket + rest))
    longest = max((width(text) + _GAP * len(_BETWEEN.findall(text)) for text in cells), default=0.0)
    return max(_NARROWEST, head, longest) + _SLACK


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


def _in_twips(widths: Sequence[float], whole: int) -> list[int]:
    twips = [round(each * _CHARACTER) + 2 * TABLE_CELL_MARGIN for each in widths]
    twips[-1] += whole - sum(twips)
    return twips
