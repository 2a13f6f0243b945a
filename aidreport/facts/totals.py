"""The year's totals (合计); each carries the places of the figures it was added up from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from operator import add

from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity

PERSONS = ("", "人", "名", "位")
"""Measure words that count heads; heads of several activities add up to 人次, not to 人."""

_VOLUNTEERING = "volunteering"


@dataclass(frozen=True, slots=True)
class Totals:
    """The year's totals; None where the records hold nothing to add up.

    Attributes:
        activities: the number of activities (项).
        cash_paid: money paid, in yuan; never mixed with the two below.
        cash_arrived: money that has arrived but has not been paid out, in yuan.
        cash_planned: money that is only planned, in yuan.
        cash_vague: whether sums that are known only vaguely are left out of the above.
        goods_value: the value of goods, in yuan, as far as it is known.
        goods_unvalued: the number of lots of goods without an exact value (批).
        volunteers: volunteers over all activities (人次).
    """

    activities: Quantity
    cash_paid: Money | None
    cash_arrived: Money | None
    cash_planned: Money | None
    cash_vague: bool
    goods_value: Money | None
    goods_unvalued: Quantity | None
    volunteers: Quantity | None


def totals(activities: Sequence[Activity]) -> Totals:
    """Return the totals over all activities of a year."""
    given = [activity.donation for activity in activities if activity.donation]
    sums = [cash for donation in given for cash in donation.cash]
    goods = [lot for donation in given for lot in donation.goods]
    by_status = {
        status: _added_up(cash.amount for cash in sums if cash.status is status)
        for status in CashStatus
    }
    return Totals(
        activities=activity_count(activities),
        cash_paid=by_status[CashStatus.PAID],
        cash_arrived=by_status[CashStatus.ARRIVED],
        cash_planned=by_status[CashStatus.PLANNED],
        cash_vague=any(not cash.amount.exact for cash in sums),
        goods_value=_added_up(lot.value for lot in goods if lot.value),
        goods_unvalued=_unvalued(goods),
        volunteers=_volunteers(activities),
    )


def activity_count(activities: Sequence[Activity]) -> Quantity:
    """Return how many activities there are (项)."""
    places = tuple(activity.position for activity in activities)
    return Quantity(Decimal(len(activities)), "项", origins=places)


def _added_up(amounts: Iterable[Money]) -> Money | None:
    """Return the sum of the exact amounts, None when there is none."""
    exact = [amount for amount in amounts if amount.exact]
    return reduce(add, exact) if exact else None


def _unvalued(goods: Sequence[Goods]) -> Quantity | None:
    """Return how many lots of goods have no exact value."""
    lots = [lot for lot in goods if lot.value is None or not lot.value.exact]
    if not lots:
        return None
    return Quantity(Decimal(len(lots)), "批", origins=tuple(lot.position for lot in lots))


def _volunteers(activities: Sequence[Activity]) -> Quantity | None:
    """Return the heads counted at volunteering, as 人次: one person may have come twice."""
    counts = [
        group.count
        for activity in activities
        if activity.kind == _VOLUNTEERING
        for group in activity.participants
        if group.count is not None and group.count.measure in (*PERSONS, "人次")
    ]
    known = [(count.number, count.origins) for count in counts if count.number is not None]
    if not known:
        return None
    number = sum((number for number, _ in known), Decimal(0))
    return Quantity(number, "人次", origins=tuple(place for _, places in known for place in places))
