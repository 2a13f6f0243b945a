"""A row of the table `amounts` for each sum of money and each lot of goods of an activity."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count as numbers

from aidreport.exporting.dataset.columns import AMOUNT_COLUMNS, Row, Value
from aidreport.exporting.dataset.exact import Refuse, amount
from aidreport.exporting.dataset.shared import OWN, Told
from aidreport.exporting.said import words
from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import Group
from aidreport.model.donation import Cash, Goods
from aidreport.model.fields.money import Money
from aidreport.model.fund import Fund, Purpose
from aidreport.wording.money import digits

GOODS = "goods_value"
GOODS_OF_OTHERS = "received_goods_value"
"""What others gave in goods: a figure of the dataset alone."""


def amount_rows(told: Told, refuse: Refuse) -> Iterator[Row]:
    """Yield the rows of an activity, money first; what does not fit is refused at its place."""
    activity = told.activity
    given = activity.donation
    recorded = {each.amount.origins[:1]: each for each in (given.cash if given else ())}
    number = numbers(1)
    for fund in activity.funds():
        cash = recorded.get(fund.amount.origins[:1]) if fund.amount else None
        yield _row(told, next(number), _of_money(told, fund, cash), fund.amount, refuse)
    for goods in given.goods if given else ():
        yield _row(told, next(number), _of_goods(told, goods), goods.value, refuse)


def figure_of(purpose: Purpose, status: str, *, own: bool) -> str:
    """Return the figure of the statistics to which money belongs, by its name there."""
    if not own:
        return f"received_cash_{status}"
    if purpose is Purpose.DONATION:
        return f"cash_{status}"
    return next(
        name
        for name, figure in FIGURES.items()
        if (figure.group, figure.key) == (Group.FUNDS, f"{purpose}-{status}")
    )


def _of_money(told: Told, fund: Fund, cash: Cash | None) -> dict[str, Value]:
    own = told.values["side"] == OWN
    return {
        "figure": figure_of(fund.purpose, fund.status, own=own),
        "status": fund.status.value,
        "money_source": str(cash.source) if cash and cash.source else None,
        "fund": str(cash.fund) if cash and cash.fund else None,
    }


def _of_goods(told: Told, goods: Goods) -> dict[str, Value]:
    quantity = goods.quantity
    known = quantity is not None and quantity.number is not None
    return {
        "figure": GOODS if told.values["side"] == OWN else GOODS_OF_OTHERS,
        "items": words(goods.items) + ("等" if goods.more else ""),
        "quantity": (digits(quantity.number) if known else quantity.words) if quantity else None,  # type: ignore[arg-type]
        "measure_word": (quantity.measure_word or None) if quantity else None,
    }


def _row(
    told: Told, line: int, about: dict[str, Value], money: Money | None, refuse: Refuse
) -> Row:
    values: dict[str, Value] = {**told.values, **about, "line": line}
    if money is not None and money.exact:
        place = money.origins[0] if money.origins else told.activity.position
        values["amount"] = amount(money.amount, place, refuse)
    elif money is not None:
        values["amount_said"] = money.words
    return tuple(values.get(column.name) for column in AMOUNT_COLUMNS)
