"""Amounts of money and quantities of a list, in the unit that the list names for them."""

from __future__ import annotations

import re
from decimal import Decimal

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.importing.doubt import Doubt, in_doubt
from aidreport.model.fields.placeholder import is_placeholder
from aidreport.spreadsheets.sheet import Cell
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import plain, read_count, read_yuan

_NOTHING = expression(r"[-—–/／\\无\s]*")
_FOREIGN = expression(
    r"美元|美金|港元|港币|欧元|日元|英镑|韩元|加元|澳元|卢布|USD|HKD|EUR|JPY|GBP|\$|€|£"
)
_LETTER = expression(r"[^\d\s.,，+-]")
_LONG_NUMBER = expression(r"(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d*|\d{9,}")
# What names its own unit needs none of its column: 5000元, 1.2万.
_OWN_UNIT = expression("[元圆万亿角分]")
_ABOUT = expression(
    r"((?:大约|约|将近|接近|近|超过|超|逾|不足|不到|至少|最多)?[\d.,]*[一二两三四五六七八九十百几]*[余多]?)"
    "(左右|上下|以上|以下)?"
)
_SCALES = {
    "百元": Decimal(100),
    "千元": Decimal(1000),
    "十万元": Decimal(10) ** 5,
    "百万元": Decimal(10) ** 6,
    "千万元": Decimal(10) ** 7,
    "十亿元": Decimal(10) ** 9,
    "百亿元": Decimal(10) ** 10,
    "千亿元": Decimal(10) ** 11,
}


def is_nothing(cell: Cell) -> bool:
    """Return whether a cell says that there is nothing: -, /, 无, 待补."""
    text = cell.shown.strip()
    return bool(_NOTHING.fullmatch(text)) or is_placeholder(text)


def is_zero(cell: Cell) -> bool:
    """Return whether a cell shows 0, as lists do for a gift of another sort or without a value."""
    found = read_yuan(plain(cell.shown))
    return found is not None and not found.words and found.number == 0


def understand_amount(cell: Cell, unit: str) -> str:
    """Return an amount as records write it: exact in yuan, or in its words if it is vague.

    Args:
        cell: what is shown, neither nothing nor 0.
        unit: what the head or a line above names; empty for yuan.

    Raises:
        Doubt: for other money, for what is no amount, and where more or less is stored than
            is shown.
    """
    text = plain(cell.shown)
    if _FOREIGN.search(cell.shown) or _FOREIGN.search(unit):
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” is not in yuan: write what it was worth in yuan, and the other money"
            " under remarks.",
            shown=cell.shown if _FOREIGN.search(cell.shown) else f"{cell.shown}{unit}",
        )
    if "\n" in cell.shown:
        raise Doubt("amount-in-doubt", _several(cell.shown))
    if not _LETTER.search(text.replace("¥", "").replace("￥", "")):
        text = _in_unit(text, unit)
    elif unit not in ("", "元") and not _OWN_UNIT.search(text):
        text = _vague_in_unit(text, unit)
    found = read_yuan(text)
    if found is None:
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” is no amount of money: write a number in yuan, like 2835.5, or 近10万元.",
            shown=cell.shown,
        )
    if found.words:
        return found.words if "元" in found.words else f"{found.words}元"
    _compare_with_stored(cell, found.number, unit)
    return digits(found.number)


def _in_unit(text: str, unit: str) -> str:
    """Return an amount with the unit of its column, in yuan where the unit is an unusual one."""
    if unit in _SCALES:
        found = read_yuan(text)  # which knows 1,200 from 1,2
        return digits(found.number * _SCALES[unit]) if found else text
    return text + unit if unit else text


def _vague_in_unit(text: str, unit: str) -> str:
    """Return a vague number with the unit of its column: 约2 -> 约2万元, 2.5左右 -> 2.5万元左右.

    Empty, which is no amount, for what cannot be said in that unit.
    """
    found = _ABOUT.fullmatch(text)
    return "" if found is None or unit in _SCALES else f"{found[1]}{unit}{found[2] or ''}"


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(?:\.\d+)?", text) is not None


def _compare_with_stored(cell: Cell, amount: Decimal, unit: str) -> None:
    """Refuse an amount of which the format shows only a part.

    Raises:
        Doubt: where the stored number is neither the number shown nor the amount in yuan.
    """
    if cell.number is None:
        return
    shown = re.sub(r"[^\d.-]", "", plain(cell.shown).replace(",", ""))
    stored = cell.number
    if _is_number(shown) and Decimal(shown) == stored:
        return
    if amount != stored:
        raise in_doubt(
            "amount-in-doubt",
            "The cell shows {shown} and holds {stored}: let it show all digits, or type what"
            " is meant.",
            shown=cell.shown + (unit if not _LETTER.search(cell.shown) else ""),
            stored=digits(stored),
        )


def understand_count(cell: Cell, measure: str) -> str:
    """Return a quantity with its measure word as records write it: 54人, 150斤, 十余人.

    Raises:
        Doubt: for what is no quantity, or digits that can hardly be one.
    """
    text = plain(cell.shown)
    if "\n" in cell.shown:
        raise Doubt("amount-in-doubt", _several(cell.shown))
    number = re.sub(r"\D", "", text)
    if _LONG_NUMBER.fullmatch(number):
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” looks like the number of a batch or a day, not like a quantity: correct"
            " it, or leave the column out.",
            shown=cell.shown,
        )
    found = read_count(text)
    if found is None:
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” is no quantity: write a number with what it counts, like 54人 or 150斤.",
            shown=cell.shown,
        )
    if not found.words and cell.number is not None and found.number != cell.number:
        _compare_with_stored(cell, found.number, "")
    if found.measure_word and measure and found.measure_word != measure:
        raise in_doubt(
            "amount-in-doubt",
            "“{shown}” is counted in {own}, and the column in {measure}: correct one of them.",
            shown=cell.shown,
            own=found.measure_word,
            measure=measure,
        )
    return found.said if found.measure_word else f"{found.said}{measure}"


def _several(shown: str) -> Message:
    return message(
        "“{shown}” holds several figures: put each in a row of its own.",
        shown=" ".join(shown.split()),
    )
