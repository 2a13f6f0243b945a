"""A table as a call of the layout: bare, for a table in a figure is not broken over pages."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.document.blocks import Table
from aidreport.writers.typst.dimensions import points
from aidreport.writers.typst.literal import words
from aidreport.writers.word.column_widths import characters, column_widths
from aidreport.writers.word.dimensions import CHARACTERS_A_LINE
from aidreport.writers.word.table import column_styles, head_lines
from aidreport.writers.word.width import width

_SIDES = {"TableNumber": "right", "TableShort": "center", "TableText": "left"}
_MOST_LINES = 8
"""A row of more lines may be broken over pages: typst cuts off what is higher than a page."""


def table(block: Table, room: int) -> str:
    """Return the call, its head repeated on every page; `room` is the text's width in twips."""
    widths = column_widths(block, room)
    rooms = [characters(twips) for twips in widths]
    sides = [_SIDES[style] for style in column_styles(block, widths)]
    caption = words(block.caption, CHARACTERS_A_LINE) if block.caption else "none"
    heads = [
        words(head_lines(column.head, twips), fits)
        for column, twips, fits in zip(block.columns, widths, rooms, strict=True)
    ]
    rows = "".join(f"\n{_row(row, rooms)}," for row in block.rows)
    return (
        f"rows({caption}, {_listed(map(points, widths))}, {_listed(sides)}, "
        f"{_listed(heads)},{rows}\n)"
    )


def _row(cells: Sequence[str], rooms: Sequence[float]) -> str:
    written = [words(cell, fits) for cell, fits in zip(cells, rooms, strict=True)]
    tall = any(width(cell) > fits * _MOST_LINES for cell, fits in zip(cells, rooms, strict=True))
    if tall:
        written = [f"table.cell(breakable: true, {cell})" for cell in written]
    return ", ".join(written)


def _listed(parts: object) -> str:
    return f"({', '.join(parts)}, )"  # type: ignore[arg-type]
