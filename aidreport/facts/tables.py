"""The tables of activities and of donations: columns, rows, and a row of totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import reduce
from operator import add
from typing import Generic, TypeVar

from aidreport.model.activity import Activity
from aidreport.model.donation import Cash, CashStatus, Goods
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import AttachmentName

AnyRow = TypeVar("AnyRow")


class Column(StrEnum):
    """What a column of a table holds."""

    NUMBER = "number"
    DATE = "date"
    KIND = "kind"
    ACTIVITY = "activity"
    RECIPIENTS = "recipients"
    COMPANY = "company"
    PAID = "paid"
    ARRIVED = "arrived"
    PLANNED = "planned"
    GOODS = "goods"
    VALUE = "value"
    INDICATOR = "indicator"
    ITEM = "item"
    UNIT = "unit"
    BEFORE = "before"
    NOW = "now"
    CHANGE = "change"
    GROWTH = "growth"
    TARGET = "target"
    COMPLETION = "completion"
    SHARE = "share"

    @property
    def numeric(self) -> bool:
        """Whether it holds figures, to be set to the right."""
        return self in _MONEY or self in _FIGURES


@dataclass(frozen=True, slots=True)
class Amount:
    """Money of one activity and one sort.

    Attributes:
        exact: the sum of what is known exactly, in yuan; None if nothing is.
        vague: what is known only vaguely, which no sum holds.
        incomplete: whether the sum leaves out anything that is known only vaguely.
    """

    exact: Money | None = None
    vague: tuple[Money, ...] = ()
    incomplete: bool = False

    def __add__(self, other: Amount) -> Amount:
        """Return both together, with the origins of all."""
        exact = sum_of_money(money for money in (self.exact, other.exact) if money)
        incomplete = self.incomplete or other.incomplete
        return Amount(exact, self.vague + other.vague, incomplete)

    def __bool__(self) -> bool:
        """Return whether there is anything at all."""
        return self.exact is not None or self.incomplete


@dataclass(frozen=True, slots=True)
class Row:
    """A row: an activity, and what was given there.

    Attributes:
        number: which row it is (序号), with the activity's place.
        activity: the activity.
        amounts: money by the column that it belongs to.
        goods: the goods given.
    """

    number: Quantity
    activity: Activity
    amounts: Mapping[Column, Amount]
    goods: tuple[Goods, ...]


@dataclass(frozen=True, slots=True)
class Table(Generic[AnyRow]):
    """A table; only columns that hold something are in it.

    Attributes:
        columns: the columns, from the left.
        rows: the rows, activities by date.
        totals: the sums of the columns of money; empty if there is no money.
    """

    columns: tuple[Column, ...]
    rows: tuple[AnyRow, ...]
    totals: Mapping[Column, Amount] = field(default_factory=dict)

    @property
    def vague(self) -> bool:
        """Whether amounts that are known only vaguely are left out of the totals."""
        return any(amount.incomplete for amount in self.totals.values())


_STATUS = {
    CashStatus.PAID: Column.PAID,
    CashStatus.ARRIVED: Column.ARRIVED,
    CashStatus.PLANNED: Column.PLANNED,
}
_MONEY = (*_STATUS.values(), Column.VALUE)
_FIGURES = (
    Column.BEFORE,
    Column.NOW,
    Column.CHANGE,
    Column.GROWTH,
    Column.TARGET,
    Column.COMPLETION,
    Column.SHARE,
)
_COLUMNS = {
    AttachmentName.ACTIVITIES: (
        Column.NUMBER,
        Column.DATE,
        Column.KIND,
        Column.ACTIVITY,
        Column.RECIPIENTS,
        Column.COMPANY,
        Column.PAID,
        Column.VALUE,
    ),
    AttachmentName.DONATIONS: (
        Column.NUMBER,
        Column.DATE,
        Column.RECIPIENTS,
        Column.ACTIVITY,
        Column.PAID,
        Column.ARRIVED,
        Column.PLANNED,
        Column.GOODS,
        Column.VALUE,
    ),
}


def table(activities: Sequence[Activity], name: AttachmentName) -> Table[Row]:
    """Return the table of all activities, or of all donations, by date."""
    told = sorted(activities, key=lambda activity: activity.date.start)
    if name is AttachmentName.DONATIONS:
        told = [activity for activity in told if activity.donation]
    rows = tuple(_row(number, activity) for number, activity in enumerate(told, start=1))
    totals = {
        column: total
        for column in _COLUMNS[name]
        if column.numeric and (total := _sum(row.amounts[column] for row in rows))
    }
    columns = tuple(column for column in _COLUMNS[name] if _filled(column, rows, totals))
    return Table(columns, rows, totals)


def _row(number: int, activity: Activity) -> Row:
    donation = activity.donation
    cash = donation.cash if donation else ()
    goods = donation.goods if donation else ()
    amounts = {
        column: _sum(_cash(given) for given in cash if given.status is status)
        for status, column in _STATUS.items()
    }
    amounts[Column.VALUE] = _sum(_amount(lot.value) for lot in goods if lot.value)
    place = (activity.position,)
    return Row(Quantity(Decimal(number), origins=place), activity, amounts, goods)


def _cash(given: Cash) -> Amount:
    """Return a sum of money, over all its shares; the amount of each share is no sum."""
    if given.total is not None:
        return Amount(given.total)
    return _amount(given.amount) if given.per is None else Amount(incomplete=True)


def _amount(money: Money) -> Amount:
    return Amount(money) if money.exact else Amount(vague=(money,), incomplete=True)


def _sum(amounts: Iterable[Amount]) -> Amount:
    return reduce(add, amounts, Amount())


def _filled(column: Column, rows: Sequence[Row], totals: Mapping[Column, Amount]) -> bool:
    """Return whether a column holds something; the kind only where there are several."""
    match column:
        case Column.KIND:
            return len({row.activity.kind for row in rows}) > 1
        case Column.RECIPIENTS:
            return any(row.activity.recipients or row.activity.place for row in rows)
        case Column.COMPANY:
            return any(row.activity.participants or row.activity.team for row in rows)
        case Column.GOODS:
            return any(row.goods for row in rows)
        case _ if column.numeric:
            return column in totals
        case _:
            return True
