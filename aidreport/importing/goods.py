"""Goods in one cell: 大米150斤、面粉100斤, or names and quantities line by line."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from aidreport.expressions import expression
from aidreport.importing.amounts import understand_count
from aidreport.importing.doubt import in_doubt
from aidreport.spreadsheets.sheet import Cell
from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.numbers.reading import plain, read_count, read_yuan

Goods: TypeAlias = dict[str, Any]
"""One sort of goods, or several that were counted together, as a record writes them."""

_BETWEEN = expression(r"[、，,；;\n]+|\s{2,}")
_NUMBER = r"[\d.,]+(?:余|多)?万?"
_AT_END = expression(rf"(.+?)[:：*×xX]?\s*({_NUMBER})([^\d\s()（）]{{1,3}})")
_AT_START = expression(rf"({_NUMBER})(\D+)")
_MONEY = expression(
    r"(?:捐款|现金|人民币|善款|捐赠)?[:：]?([\d.,]+(?:余|多)?(?:万|千)?元)(?:现金|人民币)?"
)
_MORE = expression(r"等(?:物资|物品|用品)?$")

_OF_EACH = "各"
_MORE_OF_EACH = ("等各", "等物资各", "等物品各")


def understand_goods(items: Cell, quantity: Cell | None, measure: str) -> list[Goods]:
    """Return the goods of a row as records write them.

    Args:
        items: the cell with their names, perhaps with their quantities.
        quantity: the cell with the quantities, None for none.
        measure: what the quantities are counted in; empty where they say so themselves.

    Raises:
        Doubt: where names and quantities do not go together.
    """
    text, more = _without_more(items.shown)
    names = _parts(text)
    if quantity is None:
        return _marked(_alike(_shared_out([_one(name) for name in names])), more=more)
    amounts = _parts(quantity.shown)
    if len(amounts) == 1:
        return [_together(names, understand_count(quantity, measure), more=more)]
    measures = _parts(measure) if measure else [""]
    measures = measures * len(amounts) if len(measures) == 1 else measures
    if not len(names) == len(amounts) == len(measures):
        raise in_doubt(
            "amount-in-doubt",
            "{names} goods have {amounts} quantities: put each sort of goods in a row of its own.",
            names=len(names),
            amounts=len(amounts),
        )
    return _marked(
        [
            _together([name], understand_count(Cell(amount), each), more=False)
            for name, amount, each in zip(names, amounts, measures, strict=True)
        ],
        more=more,
    )


def understand_gift(cell: Cell) -> tuple[list[str], list[Goods]]:
    """Return the sums of money and the goods that one cell tells: 现金500元、大米150斤.

    Raises:
        Doubt: for digits whose meaning is not plain.
    """
    text, more = _without_more(cell.shown)
    cash, goods = [], []
    for part in _parts(text):
        found = _MONEY.fullmatch(plain(part))
        if found and read_yuan(found[1]):
            cash.append(found[1])
        else:
            goods.append(_one(part))
    return cash, _marked(_alike(_shared_out(goods)), more=more)


def _shared_out(goods: list[Goods]) -> list[Goods]:
    """Return goods of which several have one quantity each, with that quantity: 米、面、油各1份.

    Raises:
        Doubt: where nothing parts the names that a quantity is of each: 米面油各1份.
    """
    shared: list[Goods] = []
    waiting: list[Goods] = []
    for each in goods:
        items = each["items"]
        if "quantity" not in each and not _MONEY.fullmatch(plain(items)):
            waiting.append(each)
            continue
        if "quantity" not in each or not items.endswith(_OF_EACH):
            shared += [*waiting, each]
        elif waiting and not items.endswith(_MORE_OF_EACH):
            last = {"items": items.removesuffix(_OF_EACH)}
            shared += [{**one, "quantity": each["quantity"]} for one in (*waiting, last)]
        else:
            raise in_doubt(
                "amount-in-doubt",
                "“{shown}” is a quantity of each of several: put 、 between their names, or write"
                " the quantity behind each.",
                shown=f"{items}{each['quantity']}",
            )
        waiting = []
    return shared + waiting


def _alike(goods: list[Goods]) -> list[Goods]:
    """Return goods of which none has a quantity of its own as one entry, others as they are."""
    if len(goods) < 2 or any("quantity" in each for each in goods):
        return goods
    return [{"items": [each["items"] for each in goods]}]


def _without_more(text: str) -> tuple[str, bool]:
    """Return the names without 等, and whether it was there."""
    bare = _MORE.sub("", text.strip())
    return bare, bare != text.strip()


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def _one(text: str) -> Goods:
    """Return one sort of goods with the quantity that stands with its name, if any does.

    Digits that are a part of the name (KN95口罩, 7.5号手套) stay there.
    """
    narrow = plain(text)
    found = _AT_END.fullmatch(narrow)
    if found and found[3] in MEASURE_WORDS and (said := _count(found[2] + found[3], text)):
        return {"items": found[1].strip("(（:："), "quantity": said}
    if found := _AT_START.fullmatch(narrow):
        for length in (3, 2, 1):
            measure, name = found[2][:length], found[2][length:]
            if name and measure in MEASURE_WORDS and (said := _count(found[1] + measure, text)):
                return {"items": name, "quantity": said}
    return {"items": text}


def _count(text: str, shown: str) -> str | None:
    if read_count(text) is None:
        return None
    if len(re.sub(r"\D", "", text)) >= 8:
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” holds a number that is hardly a quantity: write the quantity in a"
            " column of its own.",
            shown=shown,
        )
    return understand_count(Cell(text), "")


def _together(names: list[str], quantity: str, *, more: bool) -> Goods:
    goods: Goods = {"items": names[0] if len(names) == 1 else names}
    if more:
        goods["more"] = "true"
    return {**goods, "quantity": quantity}


def _marked(goods: list[Goods], *, more: bool) -> list[Goods]:
    """Return goods of which the last one, where not all are named, says so."""
    if more and goods:
        last = goods[-1]
        goods[-1] = {"items": last["items"], "more": "true", **last}
    return goods
