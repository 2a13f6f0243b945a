"""Text in columns of a terminal, where a Chinese character is two columns wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.reporters.wrapping import display_width, wrap

__all__ = ["definitions", "display_width", "indented", "left_table", "table", "wrap"]

WIDEST_TERM = 30


def indented(lines: Iterable[str], columns: int) -> str:
    """Return `lines` as a block that begins `columns` columns from the left."""
    return "\n".join(" " * columns + line for line in lines)


def definitions(rows: Iterable[tuple[str, str]], width: int) -> str:
    """Return terms at the left and, in one column, what they mean, two columns in.

    A term that is too wide stands on a line of its own above its meaning.
    """
    rows = list(rows)
    widths = [display_width(term) for term, _ in rows]
    column = 2 + max((wide for wide in widths if wide <= WIDEST_TERM), default=0) + 2
    blocks = []
    for (term, meaning), wide in zip(rows, widths, strict=True):
        meant = indented(wrap(meaning, width - column), column)
        if wide <= WIDEST_TERM:
            head = "  " + term + " " * (column - 2 - wide)
            blocks.append((head + meant[column:]).rstrip())
        else:
            blocks.append(f"  {term}\n{meant}")
    return "\n".join(blocks)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells in columns: the first one begins at the left, the others end alike.

    A row of one cell is a heading and takes no column's width.
    """
    return _in_columns(rows, of_figures=True)


def left_table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells in columns that all begin at the left; a row of one is a heading."""
    return _in_columns(rows, of_figures=False)


def _in_columns(rows: Sequence[Sequence[str]], *, of_figures: bool) -> str:
    widths = [
        max((display_width(row[at]) for row in rows if len(row) > max(at, 1)), default=0)
        for at in range(max(map(len, rows), default=0))
    ]
    lines = []
    for row in rows:
        cells = []
        for at, (cell, width) in enumerate(zip(row, widths, strict=False)):
            blanks = " " * (width - display_width(cell))
            cells.append(blanks + cell if of_figures and at else cell + blanks)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
