"""Money by what it is for and how far it has come; goods with and without a value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from aidreport.facts.statistics.figure import Figure, Group, Key
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money
from aidreport.model.fund import Purpose

YUAN = "元"
LOTS = "批"
_STATUS = (CashStatus.PAID, CashStatus.ARRIVED, CashStatus.PLANNED)


def cash(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the donated money by its status, in yuan; the three are never added up."""
    return {
        Key(Group.CASH, status.value, YUAN): figure
        for (purpose, status), figure in _by_purpose(activities).items()
        if purpose is Purpose.DONATION
    }


def funds(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the money that is no donation, by what it is for and its status, in yuan."""
    return {
        Key(Group.FUNDS, f"{purpose}-{status}", YUAN): figure
        for (purpose, status), figure in _by_purpose(activities).items()
        if purpose is not Purpose.DONATION
    }


def _by_purpose(activities: Iterable[Activity]) -> dict[tuple[Purpose, CashStatus], Figure]:
    amounts: dict[tuple[Purpose, CashStatus], list[Money | None]] = {}
    for activity in activities:
        for fund in activity.funds():
            purpose = Purpose.RECEIVED if activity.helpers else fund.purpose
            amounts.setdefault((purpose, fund.status), []).append(fund.amount)
    order = [(purpose, status) for purpose in Purpose for status in _STATUS]
    return {key: _added_up(amounts[key]) for key in order if key in amounts}


def goods(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the value of the goods in yuan, and how many lots have one and have none."""
    given = [activity.donation for activity in activities if activity.donation]
    lots = [lot for donation in given for lot in donation.goods]
    if not lots:
        return {}
    valued = [lot for lot in lots if _has_value(lot)]
    others = [lot for lot in lots if not _has_value(lot)]
    return {
        Key(Group.GOODS, "value", YUAN): _added_up([lot.value for lot in lots if lot.value]),
        Key(Group.GOODS, "valued", LOTS): _counted(valued),
        Key(Group.GOODS, "unvalued", LOTS): _counted(others),
    }


def _has_value(lot: Goods) -> bool:
    return lot.value is not None and lot.value.exact


def _added_up(amounts: Sequence[Money | None]) -> Figure:
    """Return the sum of the exact amounts; None stands for one that is known vaguely."""
    exact = [amount for amount in amounts if amount is not None and amount.exact]
    return Figure(
        sum((amount.amount for amount in exact), Decimal(0)),
        len(amounts) - len(exact),
        origins=tuple(place for amount in exact for place in amount.origins),
    )


def _counted(lots: Sequence[Goods]) -> Figure:
    return Figure(Decimal(len(lots)), origins=tuple(lot.position for lot in lots))
