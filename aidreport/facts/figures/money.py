"""How money and goods are added up: by what they are for and how far they have come."""

from __future__ import annotations

from collections.abc import Callable

from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum, added_up, counted, nothing
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.amount import MONEY_UNIT
from aidreport.model.fund import Purpose

LOTS = "批"


def money(purpose: Purpose, status: CashStatus) -> Callable[[Work], Sum]:
    """Return what adds up the money for one purpose that has come as far as `status` says."""
    which = (purpose, status)

    def add(work: Work) -> Sum:
        amounts = work.money.get(which) if work.money else None
        return added_up(amounts, MONEY_UNIT) if amounts else nothing(MONEY_UNIT)

    return add


def money_of_others(status: CashStatus) -> Callable[[Work], Sum]:
    """Return what adds up money of one status whatever it is for."""

    def add(work: Work) -> Sum:
        if not work.money:
            return nothing(MONEY_UNIT)
        each = (work.money.get((purpose, status), ()) for purpose in Purpose)
        return added_up((amount for amounts in each for amount in amounts), MONEY_UNIT)

    return add


def goods_value(work: Work) -> Sum:
    """Return the value of the goods, in yuan, as far as it is known."""
    if not work.goods:
        return nothing(MONEY_UNIT)
    return added_up([lot.value for lot in work.goods if lot.value is not None], MONEY_UNIT)


def lots_valued(work: Work) -> Sum:
    """Return how many lots of goods have an exact value."""
    return _lots(work, valued=True)


def lots_unvalued(work: Work) -> Sum:
    """Return how many lots of goods have none; a vague value is none."""
    return _lots(work, valued=False)


def _lots(work: Work, *, valued: bool) -> Sum:
    places = [lot.position for lot in work.goods if _has_value(lot) is valued]
    return counted(places, LOTS) if work.goods else nothing(LOTS)


def _has_value(lot: Goods) -> bool:
    return lot.value is not None and lot.value.exact
