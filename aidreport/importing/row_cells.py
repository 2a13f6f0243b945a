"""The cells of one row by what they tell, and a list for what of them is in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from aidreport.diagnostics import Diagnostic, Message, Severity, has_errors, message
from aidreport.frozen import frozen
from aidreport.importing.amounts import is_nothing
from aidreport.importing.columns import Columns
from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import FIGURES, SILENT, Field
from aidreport.importing.head_words import plain
from aidreport.importing.rows import Row
from aidreport.importing.sections import Section
from aidreport.spreadsheets.sheet import Cell, CellPlace, Workbook

_Read = TypeVar("_Read")


@frozen
class ListOf:
    """Where rows stand: the file, the list, its columns, and which of them are filled down.

    `money_unit` is the unit that a line names for the list, empty for none; `entries` are the
    numbers of the rows that are entries.
    """

    book: Workbook
    section: Section
    columns: Columns
    filled: frozenset[str]
    money_unit: str
    entries: frozenset[int]

    def place(self, row: int, column: int) -> CellPlace:
        """Return the place of a cell."""
        return self.book.place(self.section.sheet, row, column)

    def unit(self, field: Field) -> str:
        """Return the unit of money of a column: that of its head, else that of the list."""
        return self.columns.units.get(field, "") or self.money_unit

    def above(self, row: int, column: int) -> Cell | None:
        """Return the nearest cell above that shows anything."""
        rows = [each for each in self.section.sheet.rows if self.section.first <= each < row]
        cells = (self.section.sheet.cell(each, column) for each in reversed(rows))
        return next((cell for cell in cells if cell is not None), None)


class RowCells:
    """What one row shows for each thing that it can tell; flawed cells become findings."""

    def __init__(self, row: Row, list_: ListOf) -> None:
        self.row = row
        self.within = list_
        self.findings: list[Diagnostic] = []
        self._cells: dict[Field, Cell] = {}
        for field, column in list_.columns.fields.items():
            self._try(column, partial(self._take, field, column))

    def __contains__(self, field: Field) -> bool:
        return field in self._cells

    def __getitem__(self, field: Field) -> Cell:
        return self._cells[field]

    def get(self, field: Field) -> Cell | None:
        """Return the cell that tells something, None for none."""
        return self._cells.get(field)

    @property
    def fields(self) -> Iterable[Field]:
        """What the row tells."""
        return self._cells.keys()

    @property
    def in_doubt(self) -> bool:
        """Whether something of the row cannot be taken."""
        return has_errors(self.findings)

    def text(self, field: Field) -> str:
        """Return what a cell shows, on one line; empty for nothing."""
        return " ".join(self._cells[field].shown.split()) if field in self._cells else ""

    def read(self, field: Field, understand: Callable[[Cell], _Read]) -> _Read | None:
        """Return what a cell means; None, and a finding, where that is in doubt."""
        column = self.within.columns.fields[field]
        return self._try(column, lambda: understand(self._cells[field]))

    def doubt(self, code: str, said: Message, field: Field | None = None) -> None:
        """Remember that the row, or one cell of it, cannot be taken."""
        self._add(code, Severity.ERROR, said, self._column(field))

    def warn(self, said: Message, field: Field) -> None:
        """Remember that something that a cell says is not taken."""
        self._add("not-taken", Severity.WARNING, said, self._column(field))

    def place(self, field: Field | None = None) -> CellPlace:
        """Return where something is told; of the first cell of the row for nothing."""
        return self.within.place(self.row.number, self._column(field))

    def _column(self, field: Field | None) -> int:
        columns = self.within.columns.fields
        return columns[field] if field and field in columns else min(self.within.section.heads)

    def _take(self, field: Field, column: int) -> None:
        cell = self.row.cells.get(column)
        if field in FIGURES and cell is not None:
            self._refuse_total(column)
        if cell is None and field not in FIGURES:
            cell = self._from_above(column)
        if cell is not None and cell.flaw is not None and field not in SILENT:
            raise Doubt("unreadable-cell", cell.flaw)
        if cell is None or is_nothing(cell):
            return
        if cell.note and field not in SILENT:
            self._add("not-taken", Severity.WARNING, _note(cell.note), column)
        self._cells[field] = cell

    def _refuse_total(self, column: int) -> None:
        """Refuse a figure that is merged over several entries: it is their total."""
        merged = self.within.section.sheet.merged_at(self.row.number, column)
        if merged is None:
            return
        covered = [each for each in self.within.entries if merged.top <= each <= merged.bottom]
        if len(covered) > 1:
            said = message(
                "One figure stands over rows {first} to {last}, and is their total: write each"
                " row's own figure, or make one row of them.",
                first=min(covered),
                last=max(covered),
            )
            raise Doubt("row-in-doubt", said)

    def _from_above(self, column: int) -> Cell | None:
        """Return what stands above where it is meant for this row: merged, or as was told."""
        sheet, number = self.within.section.sheet, self.row.number
        merged = sheet.merged_at(number, column)
        if merged is not None and self.within.section.first <= merged.top < number:
            return sheet.cell(merged.top, merged.left)
        if plain(self.within.columns.heads[column].text) in self.within.filled:
            return self.within.above(number, column)
        return None

    def _try(self, column: int, understand: Callable[[], _Read]) -> _Read | None:
        try:
            return understand()
        except Doubt as doubt:
            self._add(doubt.code, Severity.ERROR, doubt.message, column)
            return None

    def _add(self, code: str, severity: Severity, said: Message, column: int) -> None:
        place = self.within.place(self.row.number, column)
        self.findings.append(Diagnostic(code, severity, place, said))


def _note(text: str) -> Message:
    return message(
        "A note hangs on this cell and is not taken: “{note}”. See whether the cell still holds.",
        note=" ".join(text.split())[:80],
    )
