"""The tables of activities and of donations: columns, rows, and a row of totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum, together
from aidreport.frozen import field, frozen
from aidreport.model.activity import Activity
from aidreport.model.donation import Goods
from aidreport.model.fields.amount import MONEY_UNIT
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
    RAISED = "raised"
    PAID = "paid"
    ARRIVED = "arrived"
    PLANNED = "planned"
    SPONSORED = "sponsored"
    INVESTED = "invested"
    ARRANGED = "arranged"
    BOUGHT = "bought"
    SOLD = "sold"
    OF_OTHERS = "of_others"
    GOODS = "goods"
    VALUE = "value"
    VALUE_OF_OTHERS = "value_of_others"
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
    SORT = "sort"
    PROVES = "proves"
    STATED = "stated"
    ISSUED = "issued"
    CODE = "code"
    ISSUER = "issuer"

    @property
    def numeric(self) -> bool:
        """Whether it holds figures, to be set to the right."""
        return self in _MONEY or self in _FIGURES


@frozen
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
    amounts: Mapping[Column, Sum]
    goods: tuple[Goods, ...]


@frozen
class Table(Generic[AnyRow]):
    """A table; only columns that hold something are in it.

    Attributes:
        columns: the columns, from the left.
        rows: the rows, activities by date.
        totals: the sums of the columns of money; empty if there is no money.
        unvalued: whether goods without a value are left out of their sum.
    """

    columns: tuple[Column, ...]
    rows: tuple[AnyRow, ...]
    totals: Mapping[Column, Sum] = field(default_factory=dict)
    unvalued: bool = False

    @property
    def vague(self) -> bool:
        """Whether amounts that are known only vaguely are left out of the totals."""
        return any(total.left_out for total in self.totals.values())


# The figures of the catalogue that a column of money holds, of one's own work.
_OWN_MONEY = {
    Column.RAISED: ("raised",),
    Column.PAID: ("cash_paid",),
    Column.ARRIVED: ("cash_arrived", "raised_arrived"),
    Column.PLANNED: ("cash_planned", "raised_planned"),
    Column.SPONSORED: ("sponsorship",),
    Column.INVESTED: ("invested",),
    Column.ARRANGED: ("arranged",),
    Column.BOUGHT: ("bought",),
    Column.SOLD: ("sold",),
    Column.VALUE: ("goods_value",),
}
# What others give is no gift of one's own, so it has columns of its own.
_MONEY_OF_OTHERS = {
    Column.OF_OTHERS: ("received_cash_paid",),
    Column.VALUE_OF_OTHERS: ("goods_value",),
}
_MONEY = {**_OWN_MONEY, **_MONEY_OF_OTHERS}
_FIGURES = (
    Column.BEFORE,
    Column.NOW,
    Column.CHANGE,
    Column.GROWTH,
    Column.TARGET,
    Column.COMPLETION,
    Column.SHARE,
    Column.STATED,
)
_COLUMNS = {
    AttachmentName.ACTIVITIES: (
        Column.NUMBER,
        Column.DATE,
        Column.KIND,
        Column.ACTIVITY,
        Column.RECIPIENTS,
        Column.COMPANY,
        Column.RAISED,
        Column.PAID,
        Column.SPONSORED,
        Column.INVESTED,
        Column.ARRANGED,
        Column.BOUGHT,
        Column.SOLD,
        Column.OF_OTHERS,
        Column.VALUE,
        Column.VALUE_OF_OTHERS,
    ),
    AttachmentName.DONATIONS: (
        Column.NUMBER,
        Column.DATE,
        Column.RECIPIENTS,
        Column.ACTIVITY,
        Column.RAISED,
        Column.PAID,
        Column.ARRIVED,
        Column.PLANNED,
        Column.SPONSORED,
        Column.OF_OTHERS,
        Column.GOODS,
        Column.VALUE,
        Column.VALUE_OF_OTHERS,
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
        if column.numeric and (total := _sum(row.amounts[column] for row in rows)).recorded
    }
    columns = tuple(column for column in _COLUMNS[name] if _filled(column, rows, totals))
    unvalued = Column.VALUE in totals and any(
        lot.value is None for row in rows for lot in row.goods
    )
    return Table(columns, rows, totals, unvalued)


def _row(number: int, activity: Activity) -> Row:
    work = Work([activity])
    money = _MONEY_OF_OTHERS if activity.helpers else _OWN_MONEY
    amounts = {
        column: _sum(FIGURES[name].add(work) for name in money.get(column, ())) for column in _MONEY
    }
    goods = activity.donation.goods if activity.donation else ()
    place = (activity.position,)
    return Row(Quantity(Decimal(number), origins=place), activity, amounts, goods)


def _sum(amounts: Iterable[Sum]) -> Sum:
    return together(amounts, MONEY_UNIT)


def _filled(column: Column, rows: Sequence[Row], totals: Mapping[Column, Sum]) -> bool:
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
