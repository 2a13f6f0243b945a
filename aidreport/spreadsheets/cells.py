"""Cells from what files store: numbers by their formats, texts as they are seen."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from aidreport.diagnostics import Message, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.frozen import slotted
from aidreport.spreadsheets.limits import MOST_CELLS
from aidreport.spreadsheets.refusals import TOO_LARGE
from aidreport.spreadsheets.sheet import Cell, Merged, Sheet
from aidreport.spreadsheets.shown_numbers import in_digits, plain_number, show
from aidreport.spreadsheets.visible_text import visible_text

FROM_1900 = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet knows no time zones
FROM_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
"""Day 0 of a workbook (ECMA-376-1, 18.17.4.1)."""

ERROR = message("The cell shows an error instead of a value: mend the formula, or type the value.")
STRUCK = message(
    "The value is struck through: delete it if it no longer holds, or take the line out of it."
)
FORMATTED_TEXT = message(
    "The cell holds a text in several formats as a program wrote it ({sign}): replace it by the"
    " text alone, or import the workbook itself.",
    sign='{"richText": …}',
)
NOT_CALCULATED = message(
    "The formula was never calculated by the program that wrote the file: open the file in Excel or"
    " WPS and save it, or type the value."
)
_DIGITS_LOST = message(
    "A number of more than 15 digits is stored as a number, and its last digits are lost: type it"
    " as text, with ' before it."
)
_UNKNOWN_FORMAT = message(
    "The number format of the cell is one that is not read here: choose a usual one, or type what"
    " is shown as text."
)
_MOST_DIGITS = Decimal(10) ** 15


def of_number(value: float, code: str, first_day: datetime) -> Cell | None:
    """Return the cell of a stored number; None where its format hides it."""
    number = plain_number(value)
    if abs(number) >= _MOST_DIGITS:
        return Cell(in_digits(number), number, flaw=_DIGITS_LOST)
    shown = show(number, code, first_day)
    if shown is None:
        return Cell(f"{number:f}", number, flaw=_UNKNOWN_FORMAT)
    if not shown.text:
        return None
    if shown.moment is not None:
        return Cell(shown.text, day=shown.moment.date(), parts=shown.parts)
    return Cell(shown.text, number)


def of_text(text: str, *, flaw: Message | None = None) -> Cell | None:
    """Return the cell of a text; None where nothing of it is seen."""
    seen = visible_text(text)
    return Cell(seen, flaw=flaw) if seen else None


@slotted
class SheetBuilder:
    """Collects the cells of one sheet, without those that are not shown."""

    name: str
    merged: tuple[Merged, ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]

    def built(self, cells: dict[tuple[int, int], Cell | None]) -> Sheet:
        """Return the sheet; None stands for a cell whose format hides what it holds."""
        rows: dict[int, dict[int, Cell]] = {}
        gone_rows, gone_columns, hidden = set(), set(), []
        inside = self._inside()
        for (row, column), cell in sorted(cells.items()):
            if (row, column) in inside:
                continue  # what was left in merged cells is not shown
            if row in self.hidden_rows:
                gone_rows.add(row)
            elif column in self.hidden_columns:
                gone_columns.add(column)
            elif cell is None:
                hidden.append((row, column))
            else:
                rows.setdefault(row, {})[column] = cell
        return Sheet(
            self.name,
            rows,
            self.merged,
            tuple(sorted(gone_rows)),
            tuple(sorted(gone_columns)),
            tuple(hidden),
        )

    def _inside(self) -> set[tuple[int, int]]:
        """Return the cells of merged ones that are not the first.

        Raises:
            Unreadable: for more of them than a list can have.
        """
        found: set[tuple[int, int]] = set()
        if sum(each.cells for each in self.merged) > MOST_CELLS:
            raise Unreadable(TOO_LARGE)
        for each in self.merged:
            for row in range(each.top, each.bottom + 1):
                found.update((row, column) for column in range(each.left, each.right + 1))
            found.discard((each.top, each.left))
        return found
