"""How goods are said: 大米150斤, 一面锦旗, 价值3000元的食品、文具等."""

from __future__ import annotations

from decimal import Decimal

from aidreport.model.donation import Goods
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import money_words, quantity_words, small_quantity_words
from aidreport.wording.lists import enumeration

# What is given in honour is told singly: 一面锦旗, and without a number there is one.
_HONOURS = {"锦旗": "面", "牌匾": "块", "奖牌": "块", "匾额": "块", "感谢信": "封"}
_ONE = Decimal(1)


def goods_words(lot: Goods, value: str = "价值") -> str:
    """Return one lot of goods with its quantity, and its value in brackets.

    Without a quantity the value comes first: 价值3000元的食品、文具等. `value` are the words
    before it in the brackets.
    """
    counted = _counted(lot)
    if not lot.value:
        return counted
    if lot.quantity is None:
        return f"价值{money_words(lot.value)}的{counted}"
    return f"{counted}（{value}{money_words(lot.value)}）"


def all_goods(lots: tuple[Goods, ...], value: str = "价值") -> str:
    """Return lots of goods in a row; those that are lists themselves come last, behind 以及.

    Among the others, their sort would be read as that of what stands before them.
    """
    plain = [goods_words(lot, value) for lot in lots if len(lot.items) < 2]
    lists = [goods_words(lot, value) for lot in lots if len(lot.items) > 1]
    if not plain or not lists:
        return "，".join(lists) or enumeration(plain, last="和")
    return f"{enumeration(plain)}，以及{'，'.join(lists)}"


def traded_goods(lots: tuple[Goods, ...], amount: Money | None = None) -> str:
    """Return goods bought or sold: of several each with what it cost (苹果320箱（25600元）).

    What a single lot cost is the sum that is told behind it, unless that is an amount of its own.
    """
    if len(lots) == 1 and (lots[0].value is None or amount is None):
        return _counted(lots[0])
    return enumeration([goods_words(lot, value="") for lot in lots])


def _counted(lot: Goods) -> str:
    """Return the names of goods with their quantity behind them: 图书200册."""
    items = [marked(item) for item in lot.items]
    names = enumeration(items, more=lot.more)
    if lot.sort:
        names = f"{enumeration(items)}等{marked(lot.sort)}"
    measure = _HONOURS.get(lot.items[0]) if len(lot.items) == 1 else None
    if measure is None:
        return names + (quantity_words(lot.quantity) if lot.quantity else "")
    return small_quantity_words(lot.quantity or Quantity(_ONE, measure)) + names
