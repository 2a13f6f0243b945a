"""Amounts (数额): money or a counted quantity, each with its unit, so that units never mix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial, reduce
from operator import add
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.model.fields.editor_patterns import for_editors, matching, portable
from aidreport.model.fields.money import Money, money_forms, read_money
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.quantity import Quantity, counted, scale_of
from aidreport.model.fields.refused_numbers import refused_amount
from aidreport.model.fields.validation import Validation, scalar
from aidreport.model.reading.shape import Schema
from aidreport.wording.numbers.forms import SIGN_OF_YUAN, WITH_MEASURE
from aidreport.wording.numbers.reading import plain, read_count

Amount: TypeAlias = Money | Quantity

MONEY_UNIT = "元"
PERCENT = "%"

_EXPECTED = message("money (13627000元, 1362.7万元) or a number with its measure word (54人, 98%)")
_SHARE = expression(r"(\d{1,6}(?:\.\d{1,4})?)%")
_HEADS = ("人", "名", "位")
_MONEY = expression(SIGN_OF_YUAN)


def parse_amount(value: object, context: Validation) -> Amount:
    """Return the money or the quantity that a record means; a bare number has no meaning.

    Raises:
        Refusal: `bad-amount` for what has no unit or is no amount.
    """
    text = scalar(value, _EXPECTED)
    written = plain(text)
    if _MONEY.search(written):
        return read_money(text, context)
    if match := _SHARE.fullmatch(written):
        return Quantity(Decimal(match[1]), PERCENT, origins=(context.position(text),))
    found = read_count(written, WITH_MEASURE)
    if found is None:
        raise refused_amount(text, _EXPECTED, partial(read_count, forms=WITH_MEASURE))
    return counted(found, text, context)


def unit_of(amount: Amount) -> str:
    """Return what an amount counts: 元 for money, else the measure word; 名 and 位 are 人."""
    if isinstance(amount, Money):
        return MONEY_UNIT
    return _HEADS[0] if amount.measure_word in _HEADS else amount.measure_word


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
    total = sum(numbers, Decimal(0))
    return Quantity(total, counts[0].measure_word, origins=origins, scale=scale_of(counts))


def _forms() -> Iterator[str]:
    """Yield the forms of an amount for editors."""
    for amount in money_forms():
        yield f"(?=.*{SIGN_OF_YUAN})(?:{amount})"
    yield _SHARE.pattern.replace("%", "[%％]")
    for count in WITH_MEASURE:
        yield f"(?!.*{SIGN_OF_YUAN})(?:{for_editors(count)})"


def _schema() -> Schema:
    return matching(
        portable(*_forms()),
        "应为金额或带量词的数，如：1362.7万元、近10万元、8500人次、98%",
        examples=["1362.7万元", "近10万元", "8500人次", "98%"],
    )


AmountField: TypeAlias = Annotated[Money | Quantity, Parsed(parse_amount, _schema, "amount")]
