"""Money (金额): exact Decimal yuan, or an amount that is known vaguely."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache, reduce
from operator import add
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.frozen import field, frozen
from aidreport.model.fields.editor_patterns import for_editors, number_or, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.refused_numbers import refused_amount
from aidreport.model.fields.validation import (
    Origins,
    Validation,
    refused_as,
    scalar,
    shortened,
)
from aidreport.model.reading.shape import Schema
from aidreport.sources.values import Scalar
from aidreport.wording.money import YUAN, digits, in_words, unit_for
from aidreport.wording.numbers.forms import DECIMALS, FOR_YUAN, with_variants
from aidreport.wording.numbers.reading import plain, read_yuan


@frozen
class Money:
    """An amount in yuan, never negative, with at most two decimals.

    `words` is how a vague amount is said (近10万元); it is empty for an exact one. `bare` is what
    was written without a unit.
    """

    amount: Decimal
    words: str = ""
    origins: Origins = field(default=(), compare=False)
    bare: bool = field(default=False, compare=False)

    @property
    def exact(self) -> bool:
        """Whether the amount is exact, so that it may be added up."""
        return not self.words

    def __add__(self, other: Money) -> Money:
        """Return the sum of two exact amounts, with the origins of both."""
        return Money(self.amount + other.amount, origins=self.origins + other.origins)

    def times(self, count: Quantity) -> Money | None:
        """Return the amount for all of `count`; None unless both are exact."""
        if count.number is None or not self.exact:
            return None
        return Money(self.amount * count.number, origins=self.origins + count.origins)


def sum_of_money(amounts: Iterable[Money]) -> Money | None:
    """Return the sum of the exact amounts with the origins of all; None when there is none."""
    exact = [amount for amount in amounts if amount.exact]
    return reduce(add, exact) if exact else None


_EXPECTED = message("an amount in yuan (2835.5), in 万元 (1.2万元) or a vague one (近10万元)")
_IN_LARGE_UNIT = expression(r"[0-9]+(?:\.[0-9]+)?([万亿]元)")
_USUAL = expression(r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?")


def parse_money(value: object, context: Validation) -> Money:
    """Return the amount that a record means.

    Raises:
        Refusal: `bad-amount` for what is no amount or is more exact than a fen.
    """
    # As nearly all are written.
    if type(value) is Scalar and (usual := _usual(value)) is not None:
        return Money(usual, "", (context.position(value),), bare=True)
    text = scalar(value, _EXPECTED)
    money = read_money(text, context)
    said = money.words or _usual_form(money.amount, text, context.notes.money_unit)
    if said != text and said != f"{text}元":
        context.note(text, said)
    return money


@lru_cache(maxsize=4096)
def _usual(text: str) -> Decimal | None:
    """Return the amount of a plain number, as nearly all are written; the same ones recur."""
    return Decimal(text) if _USUAL.fullmatch(text) else None


def _usual_form(amount: Decimal, text: str, unit: str) -> str:
    """Return how an exact amount is best written; in 万元, 亿元 where the report tells it so.

    There 50元 keeps its unit: a bare 50 would be asked about (amount-suspiciously-small).
    """
    written = _IN_LARGE_UNIT.fullmatch(text)
    if written and (unit != YUAN or written[1] == unit_for(amount, unit)):
        return text
    if unit == YUAN:
        return digits(amount)
    if not set(text) & set("万亿"):
        return f"{digits(amount)}{YUAN}"
    return in_words(amount, unit)


def read_money(text: Scalar, context: Validation) -> Money:
    """Return the amount that a text means, in whatever form it is written.

    Raises:
        Refusal: `bad-amount` for what is no amount or is more exact than a fen.
    """
    found = read_yuan(plain(text))
    if found is None:
        raise refused_amount(text, _EXPECTED)
    if found.number != round(found.number, 2):
        raise refused_as(
            "bad-amount",
            "“{found}” is more exact than a fen (0.01 yuan): round it to two decimals.",
            found=shortened(text),
        )
    return Money(found.number, found.words, (context.position(text),))


# Six decimals only before 万 and 亿.
_TO_A_FEN = r"(?:\.(?:\d{1,2}[0]{0,4}|\d{1,6}(?=[余多来]?[万亿])))?"


def money_forms() -> list[str]:
    """Return the forms of an amount for editors, which know none that is more exact."""
    to_a_fen = with_variants(_TO_A_FEN)
    return [for_editors(form).replace(DECIMALS, to_a_fen) for form in FOR_YUAN]


def _schema() -> Schema:
    return number_or(
        portable(*money_forms()),
        "应为金额，如：2835.5、1.2万元、近10万元",
        examples=[2835.5, "近10万元"],
    )


MoneyField: TypeAlias = Annotated[Money, Parsed(parse_money, _schema, "money")]
