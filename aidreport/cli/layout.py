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
    widths = [
        max((display_width(row[column]) for row in rows if len(row) > max(column, 1)), default=0)
        for column in range(max((len(row) for row in rows), default=0))
    ]
    return "\n".join(_table_row(row, widths) for row in rows)


def left_table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells in columns that all begin at the left; a row of one is a heading."""
    longest = max((len(row) for row in rows), default=0)
    widths = [
        max((display_width(row[at]) for row in rows if len(row) > max(at, 1)), default=0)
        for at in range(longest)
    ]
    return "\n".join(
        "  ".join(
            cell + " " * (width - display_width(cell))
            for cell, width in zip(row, widths, strict=False)
        ).rstrip()
        for row in rows
    )


def _table_row(row: Sequence[str], widths: Sequence[int]) -> str:
    if len(row) == 1:
        return row[0]
    first, *others = row
    cells = [first + " " * (widths[0] - display_width(first))]
    cells += [
        " " * (width - display_width(cell)) + cell
        for cell, width in zip(others, widths[1:], strict=False)
    ]
    return "  ".join(cells).rstrip()
