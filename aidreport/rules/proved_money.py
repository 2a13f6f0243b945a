"""What money an activity moved, and what its evidence says of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.fields.money import Money
from aidreport.model.fund import Purpose

_MOST_COMBINED = 10


def money_moved(activity: Activity) -> Iterator[Money | None]:
    """Yield the sums that were given, received or paid; None for one that nobody can say.

    Money that is only planned, or that others were won over to give, has no receipt yet or none
    of one's own.
    """
    for fund in activity.funds():
        if fund.status is not CashStatus.PLANNED and fund.purpose is not Purpose.ARRANGED:
            yield fund.amount


def values_given(activity: Activity) -> Iterator[Money | None]:
    """Yield what each sort of goods that was given is worth; None where that is not recorded."""
    for goods in activity.donation.goods if activity.donation else ():
        yield goods.value


def sums_that_fit(money: list[Decimal], values: list[Decimal]) -> set[Decimal]:
    """Return what evidence may come to: some of the amounts, all of a sort, or all."""
    amounts = [*money, *values]
    fitting = {sum(money), sum(values), sum(amounts), *amounts}
    if len(amounts) <= _MOST_COMBINED:
        for size in range(2, len(amounts)):
            fitting |= {sum(each) for each in combinations(amounts, size)}
    return {Decimal(each) for each in fitting}
