"""What was given: cash by how far it has come, goods with and without a value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from aidreport.facts.statistics.figure import Figure, Group, Key
from aidreport.facts.totals import donations
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.money import Money

YUAN = "元"
LOTS = "批"
_STATUS = (CashStatus.PAID, CashStatus.ARRIVED, CashStatus.PLANNED)


def cash(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the money by its status, in yuan; sums of different status are never added up."""
    sums = [cash for donation in donations(activities) for cash in donation.cash]
    amounts = {
        status: [cash.whole for cash in sums if cash.status is status] for status in _STATUS
    }
    return {
        Key(Group.CASH, status.value, YUAN): _added_up(found)
        for status, found in amounts.items()
        if found
    }


def goods(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the value of the goods in yuan, and how many lots have one and have none."""
    lots = [lot for donation in donations(activities) for lot in donation.goods]
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


def _added_up(amounts: Sequence[Money]) -> Figure:
    exact = [amount for amount in amounts if amount.exact]
    return Figure(
        sum((amount.amount for amount in exact), Decimal(0)),
        len(amounts) - len(exact),
        origins=tuple(place for amount in exact for place in amount.origins),
    )


def _counted(lots: Sequence[Goods]) -> Figure:
    return Figure(Decimal(len(lots)), origins=tuple(lot.position for lot in lots))
