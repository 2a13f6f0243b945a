"""Amounts (数额): money or a counted quantity, each with its unit, so that units never mix."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import reduce
from operator import add
from typing import Annotated, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from aidreport.diagnostics import message
from aidreport.model.fields.editor_patterns import matching, portable
from aidreport.model.fields.money import MONEY_FORMS, Money, read_money
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.quantity import QUANTITY_FORMS, Quantity, parse_quantity
from aidreport.model.fields.validation import described, refusal, scalar, validation

Amount: TypeAlias = Money | Quantity

MONEY_UNIT = "元"
PERCENT = "%"

_EXPECTED = message("money (13627000元, 1362.7万元) or a number with its measure word (54人, 98%)")
_SHARE = re.compile(r"(\d{1,6}(?:\.\d{1,4})?)%")
_HEADS = ("人", "名", "位")
_LARGE = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
_VAGUE_NUMBER = re.compile(r"^[近约超过逾\d.一二三四五六七八九十百千万亿两数几余多来若干些]*")


def parse_amount(value: object, info: ValidationInfo) -> Amount:
    """Return the money or the quantity that a record means; a bare number has no meaning.

    Raises:
        PydanticCustomError: `bad-amount` for what has no unit or is no amount.
    """
    context = validation(info)
    text = scalar(value, _EXPECTED)
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    if plain.endswith(MONEY_UNIT):
        return read_money(text, context)
    if match := _SHARE.fullmatch(plain):
        return Quantity(Decimal(match[1]), PERCENT, origins=(context.position(text),))
    if re.fullmatch(r"[\d.,]*[万亿]?", plain):
        raise refusal(
            "bad-amount",
            message(
                "found {found}, expected {expected}.", found=described(text), expected=_EXPECTED
            ),
        )
    return _in_ones(parse_quantity(text, info))


def _in_ones(quantity: Quantity) -> Quantity:
    """Return 1.2万人 as 12000人, so that it can be compared with 11500人."""
    measure = quantity.measure
    if quantity.number is None or len(measure) < 2 or measure[0] not in _LARGE:
        return quantity
    return Quantity(quantity.number * _LARGE[measure[0]], measure[1:], origins=quantity.origins)


def unit_of(amount: Amount) -> str:
    """Return what an amount counts: 元 for money, else the measure word; 名 and 位 are 人."""
    if isinstance(amount, Money):
        return MONEY_UNIT
    measure = amount.measure or _VAGUE_NUMBER.sub("", amount.words)
    return _HEADS[0] if measure in _HEADS else measure


def number_of(amount: Amount) -> Decimal | None:
    """Return the exact number of an amount, in yuan for money; None for a vague one."""
    if isinstance(amount, Money):
        return amount.amount if amount.exact else None
    return amount.number


def in_unit(amounts: Iterable[Amount], unit: str) -> Amount | None:
    """Return the first amount with a unit, if there is one."""
    return next((amount for amount in amounts if unit_of(amount) == unit), None)


def added_up(amounts: Sequence[Amount]) -> Amount | None:
    """Return the sum of exact amounts of one unit, with the origins of all; else None.

    Shares (98%) have no sum.
    """
    money = [amount for amount in amounts if isinstance(amount, Money) and amount.exact]
    if money and len(money) == len(amounts):
        return reduce(add, money)
    counts = [amount for amount in amounts if isinstance(amount, Quantity)]
    units = {unit_of(amount) for amount in counts}
    if not counts or len(counts) < len(amounts) or len(units) > 1 or PERCENT in units:
        return None
    numbers = [count.number for count in counts if count.number is not None]
    if len(numbers) < len(counts):
        return None
    origins = tuple(place for count in counts for place in count.origins)
    return Quantity(sum(numbers, Decimal(0)), counts[0].measure, origins=origins)


_NOT_BARE = r"(?!(?:\d|[.,\uff0e\uff0c])*[万亿]?\s*$)"
_NO_MONEY = rf"(?!.*{MONEY_UNIT}\s*$)"
_FORMS = (
    *(rf"(?=.*{MONEY_UNIT}\s*$)(?:{form})" for form in MONEY_FORMS),
    _SHARE.pattern.replace("%", "[%％]"),
    *(rf"{_NOT_BARE}{_NO_MONEY}(?:{form})" for form in QUANTITY_FORMS),
)

AmountField: TypeAlias = Annotated[
    Money | Quantity,
    Parsed(parse_amount),
    WithJsonSchema(
        matching(
            portable(*_FORMS),
            "应为金额或带量词的数，如：1362.7万元、近10万元、8500人次、98%",
            examples=["1362.7万元", "近10万元", "8500人次", "98%"],
        )
    ),
]
