"""The table that sets a year beside the year before, figure by figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.figures.reach import PEOPLE
from aidreport.facts.percentages import Growth, growth
from aidreport.facts.statistics.years import compared
from aidreport.facts.sums import Sum
from aidreport.facts.tables import Column, Table
from aidreport.frozen import frozen
from aidreport.model.fields.amount import MONEY_UNIT, Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord

Compared: TypeAlias = tuple[Key, Sum, Sum]
"""A figure in the year before and in the year."""


@frozen
class ComparisonRow:
    """A row: one figure in both years.

    Attributes:
        number: which row it is.
        key: which figure it is, and its unit.
        term: what it is called.
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
    term: str
    before: Amount
    now: Amount
    difference: Amount | None
    more: bool
    growth: Growth | None
    vague: bool


@frozen
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
        _row(record, number, key, before, now)
        for number, (key, before, now) in enumerate(_comparable(found), start=1)
    )
    return ComparisonTable(_COLUMNS, rows, base=record.before.frame.report.period)


def _comparable(found: Sequence[Compared]) -> Iterator[Compared]:
    """Yield the figures that say something: neither nothing in both years, nor part of a whole.

    People are known by name; beside pupils who are only counted, their number would be read
    as that of all who were helped.
    """
    counted = any(key.name == "pupils" for key, *_ in found)
    for key, before, now in found:
        named_only = counted and key == Key(Group.RECIPIENTS, "people", PEOPLE)
        if not named_only and any(each or each.left_out for each in (before, now)):
            yield key, before, now


def _row(record: YearRecord, number: int, key: Key, before: Sum, now: Sum) -> ComparisonRow:
    frame = record.frame.report
    vague = bool(before.left_out or now.left_out)
    old, new = _amount(before, key.unit), _amount(now, key.unit)
    apart = abs(now.value - before.value)
    difference = Sum(key.unit, apart, origins=now.origins + before.origins)
    return ComparisonRow(
        number=Quantity(Decimal(number), origins=(frame.position,)),
        key=key,
        term=term_of(key),
        before=old,
        now=new,
        difference=None if vague else _amount(difference, key.unit),
        more=now.value > before.value,
        growth=None if vague else growth(new, old, frame.percent_decimals),
        vague=vague,
    )


def _amount(total: Sum, unit: str) -> Amount:
    if unit == MONEY_UNIT:
        return Money(total.value, origins=total.origins)
    return Quantity(total.value, origins=total.origins)
