"""The table that sets a year beside the year before, figure by figure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from aidreport.facts.percentages import Growth, growth
from aidreport.facts.statistics.figure import Figure, Key
from aidreport.facts.statistics.years import compared
from aidreport.facts.tables import Column, Table
from aidreport.model.fields.amount import MONEY_UNIT, Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A row: one figure in both years.

    Attributes:
        number: which row it is.
        key: which figure it is, and its unit.
        before: the figure of the year before.
        now: the figure of the year.
        difference: by how much they differ, never negative; None where either leaves out
            what is known only vaguely.
        more: whether the year has more than the year before.
        growth: how the figure has grown; None where that cannot be said.
        vague: whether either of the two leaves out what is known only vaguely.
    """

    number: Quantity
    key: Key
    before: Amount
    now: Amount
    difference: Amount | None
    more: bool
    growth: Growth | None
    vague: bool


@dataclass(frozen=True, slots=True)
class ComparisonTable(Table[ComparisonRow]):
    """The table, and the period that the year is compared with."""

    base: Period | None = None


_COLUMNS = (
    Column.NUMBER,
    Column.ITEM,
    Column.UNIT,
    Column.BEFORE,
    Column.NOW,
    Column.CHANGE,
    Column.GROWTH,
)


def comparison_table(record: YearRecord) -> ComparisonTable:
    """Return the table; it has no row where the year before cannot be compared."""
    found = compared(record)
    if found is None or record.before is None:
        return ComparisonTable(_COLUMNS, ())
    rows = tuple(
        _row(Quantity(Decimal(number), origins=(record.frame.report.position,)), key, before, now)
        for number, (key, before, now) in enumerate(found, start=1)
    )
    return ComparisonTable(_COLUMNS, rows, base=record.before.frame.report.period)


def _row(number: Quantity, key: Key, before: Figure, now: Figure) -> ComparisonRow:
    vague = bool(before.vague or now.vague)
    old, new = _amount(before, key.unit), _amount(now, key.unit)
    difference = Figure(abs(now.value - before.value), origins=now.origins + before.origins)
    return ComparisonRow(
        number=number,
        key=key,
        before=old,
        now=new,
        difference=None if vague else _amount(difference, key.unit),
        more=now.value > before.value,
        growth=None if vague else growth(new, old),
        vague=vague,
    )


def _amount(figure: Figure, unit: str) -> Amount:
    if unit == MONEY_UNIT:
        return Money(figure.value, origins=figure.origins)
    return Quantity(figure.value, origins=figure.origins)
