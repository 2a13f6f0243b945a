"""Totals and counts that a list states itself, held against what was read of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from aidreport.diagnostics import Diagnostic, Severity, message
from aidreport.frozen import frozen
from aidreport.importing.amounts import understand_amount
from aidreport.importing.columns import Columns
from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import FIGURES, MONEY, Field
from aidreport.importing.lines import count_in, sum_in
from aidreport.importing.rows import Row, Sort
from aidreport.importing.sections import Section
from aidreport.spreadsheets.sheet import Cell, CellPlace, Workbook
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import plain, read_count

_COUNTED = ("笔", "条", "项", "批次", "批", "份", "个")


@frozen
class Totals:
    """Holds the totals of one list against its rows."""

    book: Workbook
    section: Section
    columns: Columns
    rows: Sequence[Row]
    money_unit: str

    def findings(self) -> Iterator[Diagnostic]:
        """Yield what does not agree, and what cannot be a total of anything."""
        since = 0
        for index, row in enumerate(self.rows):
            if row.sort is Sort.TOTAL:
                yield from self._total_row(row, self.rows[since:index])
            elif row.sort is Sort.UNNAMED_TOTAL:
                yield from self._unnamed(row)
            for column, cell in row.stray.items():
                if row.sort is Sort.ENTRY:
                    yield from self._stray(row.number, column, cell)
        yield from self._lines()

    def _sum(self, each: Field, rows: Iterable[Row]) -> Decimal | None:
        """Return what the entries among some rows come to; None for what is not all exact."""
        total = Decimal(0)
        for row in rows:
            cell = row.cells.get(self.columns.fields[each])
            if row.sort is not Sort.ENTRY or cell is None:
                continue
            value = self._value(each, cell)
            if value is None:
                return None
            total += value
        return total

    def _value(self, each: Field, cell: Cell) -> Decimal | None:
        if each not in MONEY:
            found = read_count(plain(cell.shown))
            return found.number if found and not found.words else None
        try:
            unit = self.columns.units.get(each) or self.money_unit
            return Decimal(understand_amount(cell, unit))
        except (Doubt, ArithmeticError):
            return Decimal(0) if cell.shown in ("-", "/", "0", "无") else None

    def _total_row(self, row: Row, part: Sequence[Row]) -> Iterator[Diagnostic]:
        """Yield where a total is neither that of all rows nor that of the part above it."""
        for column, cell in row.cells.items():
            each = self.columns.field_at(column)
            stated = self._value(each, cell) if each in FIGURES else None
            if each is None or each not in MONEY or stated is None:
                continue
            every, near = self._sum(each, self.rows), self._sum(each, self._since_last(row))
            if every is None or stated in (every, near):
                continue
            yield self._differs(row.number, column, stated, every)

    def _since_last(self, row: Row) -> list[Row]:
        """Return the rows after the total before this one."""
        at = self.rows.index(row)
        before = [i for i, each in enumerate(self.rows[:at]) if each.sort is Sort.TOTAL]
        return list(self.rows[before[-1] + 1 if before else 0 : at])

    def _unnamed(self, row: Row) -> Iterator[Diagnostic]:
        for column, cell in (*row.cells.items(), *row.stray.items()):
            if self.columns.field_at(column) in FIGURES or column in row.stray:
                yield from self._stray(row.number, column, cell)

    def _stray(self, row: int, column: int, cell: Cell) -> Iterator[Diagnostic]:
        """Yield an error for a figure that belongs to nothing, unless it is a total."""
        each = self.columns.field_at(column)
        for other in (each,) if each in FIGURES else tuple(self.columns.fields):
            if other not in FIGURES:
                continue
            value, total = self._value(other, cell), self._sum(other, self.rows)
            if value is not None and value == total:
                said = message(
                    "“{shown}” is the total of the list, and not taken.", shown=cell.shown
                )
                yield Diagnostic("not-taken", Severity.NOTE, self._at(row, column), said)
                return
        said = message(
            "“{shown}” belongs to nothing: nobody is named with it, or it has no head, and it is"
            " not the total of the list. Say what it is, or take it out.",
            shown=cell.shown,
        )
        yield Diagnostic("row-in-doubt", Severity.ERROR, self._at(row, column), said)

    def _lines(self) -> Iterator[Diagnostic]:
        """Yield where a line says another sum or another number of entries than there are."""
        entries = sum(row.sort is Sort.ENTRY for row in self.rows)
        below = [row.number for row in self.rows if row.sort in (Sort.LINE, Sort.TOTAL)]
        for number in (*self.section.above, *below):
            for column, cell in self.section.sheet.rows[number].items():
                if cell.number is not None:
                    continue
                yield from self._line(number, column, cell.shown, entries)

    def _line(self, row: int, column: int, text: str, entries: int) -> Iterator[Diagnostic]:
        counted = count_in(text)
        if counted and counted[1] in _COUNTED and counted[0] != entries:
            said = message(
                "This line says {stated}, and the list has {found}: look whether one is missing,"
                " or hidden.",
                stated=f"{counted[0]}{counted[1]}",
                found=entries,
            )
            yield Diagnostic("total-differs", Severity.WARNING, self._at(row, column), said)
        stated = sum_in(text)
        if stated is None:
            return
        sums = [self._sum(each, self.rows) for each in MONEY if each in self.columns.fields]
        known = [each for each in sums if each is not None]
        if known and stated not in (*known, sum(known)):
            yield self._differs(row, column, stated, known[0])

    def _differs(self, row: int, column: int, stated: Decimal, found: Decimal) -> Diagnostic:
        said = message(
            "The total is stated as {stated}元, and the rows that were read come to {found}元:"
            " look whether a row is missing or hidden, or a unit is wrong; correct the total, or"
            " take it out.",
            stated=digits(stated),
            found=digits(found),
        )
        return Diagnostic("total-differs", Severity.ERROR, self._at(row, column), said)

    def _at(self, row: int, column: int) -> CellPlace:
        return self.book.place(self.section.sheet, row, column)
