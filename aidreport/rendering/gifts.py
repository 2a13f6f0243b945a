"""How goods are said: 150斤大米, 价值3000元的食品、文具等."""

from __future__ import annotations

from aidreport.model.donation import Goods
from aidreport.rendering.marks import told
from aidreport.rendering.quantities import money_words, quantity_words
from aidreport.wording.lists import enumeration

_AFTER_THE_GOODS = ("若干", "少量")


def goods_words(lot: Goods) -> str:
    """Return one lot of goods with its quantity and value.

    A quantity stands before the goods it counts, but after a list of them
    (血压计、血糖仪等器械45件); 若干 and 少量 always stand after them (小食品若干).
    """
    items = [told(item) for item in lot.items]
    sort = told(lot.sort or "")
    names = f"{enumeration(items)}等{sort}" if sort else enumeration(items, more=lot.more)
    quantity = quantity_words(lot.quantity) if lot.quantity else ""
    vague = lot.quantity is not None and lot.quantity.words in _AFTER_THE_GOODS
    after = vague or len(items) > 1
    counted = names + quantity if after else quantity + names
    return f"价值{money_words(lot.value)}的{counted}" if lot.value else counted


def all_goods(lots: tuple[Goods, ...]) -> str:
    """Return lots of goods in a row; those that are lists themselves come last, behind 以及.

    Among the others, their sort would be read as that of what stands before them.
    """
    plain = [goods_words(lot) for lot in lots if len(lot.items) < 2]
    lists = [goods_words(lot) for lot in lots if len(lot.items) > 1]
    if not plain or not lists:
        return "，".join(lists) or enumeration(plain, last="和")
    return f"{enumeration(plain)}，以及{'，'.join(lists)}"
