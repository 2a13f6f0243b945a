"""What a row tells of money and goods, as the fields of its kind of activity."""

from __future__ import annotations

from functools import partial
from typing import Any

from aidreport.diagnostics import message
from aidreport.importing.amounts import is_zero, understand_amount
from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import Field
from aidreport.importing.goods import Goods, understand_gift, understand_goods
from aidreport.importing.row_cells import RowCells
from aidreport.spreadsheets.sheet import Cell

_GIVING = ("donation", "fund-raising")
_STATUSES = {
    "paid": "已支付 已拨付 已发放 已捐 支付 已付",
    "arrived": "到账 已到账 到帐 已到帐 已收",
    "planned": "计划 认捐 未到账 待到账 待拨付 承诺",
}


def gifts_of(cells: RowCells, kind: str) -> dict[str, Any]:
    """Return the fields that tell what was given, bought, sent or built."""
    cash, goods = _cash(cells), _goods(cells)
    if Field.GIFT in cells and (found := cells.read(Field.GIFT, understand_gift)):
        cash, goods = [*cash, *found[0]], [*goods, *found[1]]
    _refuse_untold(cells, kind, cash, goods)
    match kind:
        case "purchase":
            fields = {"goods": goods, "amount": single(cash)}
        case "materials":
            items = [each["items"] for each in goods]
            quantity = goods[0].get("quantity") if len(goods) == 1 else None
            fields = {"materials": single(items), "quantity": quantity}
        case "works":
            fields = {"investments": [{"amount": each} for each in cash]}
        case _:
            given = filled({"cash": single(cash), "goods": goods})
            fields = {"donation": given}
            if not given and kind in _GIVING and not cells.in_doubt:
                said = message(
                    "The row tells of no money and of no goods: fill them in, or take the row out."
                )
                cells.doubt("row-in-doubt", said, Field.CASH)
    return filled(fields)


def _refuse_untold(cells: RowCells, kind: str, cash: list[Any], goods: list[Goods]) -> None:
    """Refuse what the record of a kind has no place for, instead of leaving it out."""
    if kind == "materials":
        untold = bool(cash) or any("value" in each for each in goods) or len(goods) > 1
        untold = untold and (bool(cash) or any({"value", "quantity"} & {*each} for each in goods))
    else:
        untold = kind == "works" and bool(goods)
    if untold:
        said = message(
            "An activity of this kind has no place for what is given here: record it as 捐赠, or"
            " put it in a row of its own."
        )
        cells.doubt("row-in-doubt", said, Field.KIND)


def _cash(cells: RowCells) -> list[Any]:
    if Field.CASH not in cells:
        return []
    if is_zero(cells[Field.CASH]):
        if Field.ITEMS not in cells and Field.GIFT not in cells:
            said = message("The amount is 0: write it, or take the row out.")
            cells.doubt("amount-in-doubt", said, Field.CASH)
        return []  # as lists do for a gift of another sort
    unit = cells.within.unit(Field.CASH)
    amount = cells.read(Field.CASH, partial(understand_amount, unit=unit))
    status = cells.read(Field.STATUS, _status) if Field.STATUS in cells else None
    more = filled({"status": status, "source": cells.text(Field.SOURCE)})
    return [{"amount": amount, **more} if more else amount]


def _goods(cells: RowCells) -> list[Goods]:
    if Field.ITEMS not in cells:
        return []
    items = cells[Field.ITEMS]
    quantity = cells.get(Field.QUANTITY)
    measure = cells.text(Field.MEASURE) or cells.within.columns.units.get(Field.QUANTITY, "")
    field = Field.ITEMS if quantity is None else Field.QUANTITY
    goods = cells.read(field, lambda _: understand_goods(items, quantity, measure)) or []
    # What is not valued is recorded without a value, not with 0.
    if not goods or Field.VALUE not in cells or is_zero(cells[Field.VALUE]):
        return goods
    unit = cells.within.unit(Field.VALUE)
    return _valued(cells, goods, cells.read(Field.VALUE, partial(understand_amount, unit=unit)))


def _valued(cells: RowCells, goods: list[Goods], value: str | None) -> list[Goods]:
    """Return goods with what they are worth; of several, the value says nothing of each."""
    if len(goods) > 1:
        said = message(
            "Several goods with quantities of their own have one value together: put each sort of"
            " goods in a row of its own."
        )
        cells.doubt("amount-in-doubt", said, Field.VALUE)
    return [{**goods[0], "value": value}]


def _status(cell: Cell) -> str:
    for status, words in _STATUSES.items():
        if cell.shown in words.split():
            return status
    said = message("“{shown}” is no status of money: write 已支付, 到账 or 计划.", shown=cell.shown)
    raise Doubt("amount-in-doubt", said)


def single(values: list[Any]) -> Any:
    """Return the only entry of a list as it is, the list where there are several."""
    return values[0] if len(values) == 1 else values


def filled(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that say something."""
    return {key: value for key, value in fields.items() if value not in (None, [], {}, "")}
