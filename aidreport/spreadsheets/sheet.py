"""A workbook as a person sees it: sheets of cells, each with the text that is shown in it.

Rows and columns count from 1, as in the program that shows them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from aidreport.diagnostics import Message, Position
from aidreport.frozen import field, frozen, frozen_in_order


@frozen_in_order
class CellPlace(Position):
    """A cell: `活动登记.xlsx!D7`, with the name of its sheet where the file has several."""

    sheet: str = ""

    def __str__(self) -> str:
        sheet = f"{self.sheet}!" if self.sheet else ""
        return f"{self.path}!{sheet}{letters(self.column)}{self.line}"


def letters(column: int) -> str:
    """Return what a spreadsheet calls a column: 1 -> A, 28 -> AB."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@frozen
class Cell:
    """What one cell shows.

    Attributes:
        shown: its text without blanks around it, never empty unless there is a flaw.
        number: the number that is stored, None for a text; a day is no number.
        day: the day that is stored, where it is shown as a date.
        parts: what of the day is shown: `ymd`, `ym`, `md`, `y`; empty without a day.
        computed: whether a formula gives it.
        note: the comment (批注) that hangs on it.
        flaw: why it cannot be taken as it is, as a sentence.
    """

    shown: str
    number: Decimal | None = None
    day: date | None = None
    parts: str = ""
    computed: bool = False
    note: str = ""
    flaw: Message | None = None


@frozen
class Merged:
    """Cells that are merged into one, from the first to the last row and column."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def cells(self) -> int:
        """How many cells they are."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def covers(self, row: int, column: int) -> bool:
        """Return whether a cell is one of them."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@frozen
class Sheet:
    """One sheet: its cells that show something, by row and column.

    Attributes:
        name: as its tab says; empty for a file that has no sheets.
        rows: row -> column -> cell, both in order.
        merged: cells that are merged; only the first one has what is shown.
        hidden_rows: rows with content that are hidden or filtered away; not in `rows`.
        hidden_columns: columns with content that are hidden; not in `rows`.
        hidden_values: cells whose format shows nothing of what they hold.
    """

    name: str
    rows: Mapping[int, Mapping[int, Cell]]
    merged: tuple[Merged, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    hidden_values: tuple[tuple[int, int], ...] = ()

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell, None where nothing is shown."""
        return self.rows.get(row, {}).get(column)

    def cells(self) -> Iterator[tuple[int, int, Cell]]:
        """Yield row, column and cell, row by row."""
        for row, cells in self.rows.items():
            for column, cell in cells.items():
                yield row, column, cell

    def merged_at(self, row: int, column: int) -> Merged | None:
        """Return the merged cells that a cell is one of, None for a single one."""
        return next((each for each in self.merged if each.covers(row, column)), None)


@frozen
class Workbook:
    """A file of sheets.

    Attributes:
        name: the name of the file.
        sheets: those that are shown.
        hidden_sheets: the names of those with content that are not.
        remarks: what is to be said of the file as a whole.
    """

    name: str
    sheets: tuple[Sheet, ...]
    hidden_sheets: tuple[str, ...] = ()
    remarks: tuple[Message, ...] = field(default=())

    def place(self, sheet: Sheet, row: int, column: int) -> CellPlace:
        """Return the place of a cell; its sheet is named where there are several."""
        several = len(self.sheets) + len(self.hidden_sheets) > 1
        return CellPlace(self.name, row, column, sheet.name if several else "")
