"""The year's totals (合计); each carries the places of the figures it was added up from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from aidreport.facts.staff import StaffTotals, staff_totals
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Donation, Goods
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.fields.quantity import HEADS, Quantity
from aidreport.model.fund import Purpose

PERSONS = HEADS
"""Measure words that count heads; heads of several activities add up to 人次, not to 人."""

VOLUNTEERING = "volunteering"


@dataclass(frozen=True, slots=True)
class Sums:
    """Money of one purpose, in yuan, by how far it has come; the three are never mixed.

    Attributes:
        paid: money paid.
        arrived: money that has arrived but has not been paid out.
        planned: money that is only planned.
        vague: whether sums that are known only vaguely are left out of the above.
    """

    paid: Money | None = None
    arrived: Money | None = None
    planned: Money | None = None
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """The year's totals; None where the records hold nothing to add up.

    Attributes:
        activities: the number of activities (项).
        raised: money raised from others, not given to anybody yet; not among the cash.
        cash_paid: money paid, in yuan; never mixed with the two below.
        cash_arrived: money that has arrived but has not been paid out, in yuan.
        cash_planned: money that is only planned, in yuan.
        cash_vague: whether sums that are known only vaguely are left out of the above.
        goods_value: the value of goods, in yuan, as far as it is known.
        goods_unvalued: the number of lots of goods without an exact value (批).
        volunteers: volunteers over all activities (人次).
        sponsorship: money for sponsored pupils; not among the cash.
        invested: one's own money put into works; not among the cash.
        arranged: money for works that one got others to give (协调资金).
        bought: what was paid for produce (消费帮扶); no donation.
        sold: what produce was sold for.
        staff: the people sent, received and trained.
    """

    activities: Quantity
    cash_paid: Money | None
    cash_arrived: Money | None
    cash_planned: Money | None
    cash_vague: bool
    goods_value: Money | None
    goods_unvalued: Quantity | None
    volunteers: Quantity | None
    raised: Sums
    sponsorship: Sums
    invested: Sums
    arranged: Sums
    bought: Sums
    sold: Sums
    staff: StaffTotals


def totals(activities: Sequence[Activity]) -> Totals:
    """Return the totals of a year: all activities are counted, and added up is one's own work.

    What others did (`helpers`) has totals of its own: received and given are never mixed.
    """
    own = added_up([activity for activity in activities if not activity.helpers])
    return replace(own, activities=activity_count(activities))


def added_up(activities: Sequence[Activity]) -> Totals:
    """Return the totals over some activities, whoever did them."""
    cash = _sums(activities, Purpose.DONATION)
    goods = [lot for donation in donations(activities) for lot in donation.goods]
    return Totals(
        activities=activity_count(activities),
        cash_paid=cash.paid,
        cash_arrived=cash.arrived,
        cash_planned=cash.planned,
        cash_vague=cash.vague,
        goods_value=sum_of_money(lot.value for lot in goods if lot.value),
        goods_unvalued=_unvalued(goods),
        volunteers=_volunteers(activities),
        raised=_sums(activities, Purpose.RAISED),
        sponsorship=_sums(activities, Purpose.SPONSORSHIP),
        invested=_sums(activities, Purpose.INVESTED),
        arranged=_sums(activities, Purpose.ARRANGED),
        bought=_sums(activities, Purpose.BOUGHT),
        sold=_sums(activities, Purpose.SOLD),
        staff=staff_totals(activities),
    )


def donations(activities: Iterable[Activity]) -> list[Donation]:
    """Return what was given at each activity, in their order."""
    return [activity.donation for activity in activities if activity.donation]


def activity_count(activities: Sequence[Activity]) -> Quantity:
    """Return how many activities there are (项)."""
    places = tuple(activity.position for activity in activities)
    return Quantity(Decimal(len(activities)), "项", origins=places)


def _sums(activities: Sequence[Activity], purpose: Purpose) -> Sums:
    """Return the sums of all money for one purpose."""
    funds = [fund for activity in activities for fund in activity.funds()]
    amounts = [(fund.status, fund.amount) for fund in funds if fund.purpose is purpose]

    def added_up(wanted: CashStatus) -> Money | None:
        return sum_of_money(amount for status, amount in amounts if amount and status is wanted)

    return Sums(
        paid=added_up(CashStatus.PAID),
        arrived=added_up(CashStatus.ARRIVED),
        planned=added_up(CashStatus.PLANNED),
        vague=any(amount is None for _, amount in amounts),
    )


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
        if activity.kind == VOLUNTEERING
        for group in activity.participants
        if group.count is not None and group.count.measure in (*HEADS, "人次")
    ]
    known = [(count.number, count.origins) for count in counts if count.number is not None]
    if not known:
        return None
    number = sum((number for number, _ in known), Decimal(0))
    return Quantity(number, "人次", origins=tuple(place for _, places in known for place in places))
