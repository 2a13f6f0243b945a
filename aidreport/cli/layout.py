"""Text in columns of a terminal, where a Chinese character is two columns wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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

WIDEST_TERM = 30


def display_width(text: str) -> int:
    """Return how many columns `text` takes: `支教 2` -> 6.

    Characters of ambiguous width, like “ and ”, are taken as two columns, as
    Chinese terminals show them, so that no line is ever too long.
    """
    return columns(text, ambiguous=2)


def wrap(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` columns, one word being the least.

    Chinese may be broken between any two characters, but no line begins with
    a closing mark or ends with an opening one (GB/T 15834, 5.1).
    """
    lines = [""]
    for piece in _PIECE.findall(" ".join(text.split())):
        if lines[-1] and display_width(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


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
