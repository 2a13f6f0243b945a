"""Quantities (数量): a number with its measure word (量词), or one that is known vaguely."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from aidreport.diagnostics import message
from aidreport.model.fields.editor_patterns import number_or, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.validation import (
    Origins,
    described,
    refusal,
    scalar,
    validation,
)
from aidreport.wording.numerals import measured, numeral


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, never negative, with the measure word that belongs to it (54人, 150斤).

    `words` is how a vague quantity is said (十余人, 若干); then `number` is None.
    """

    number: Decimal | None
    measure: str = ""
    words: str = ""
    origins: Origins = field(default=(), compare=False)


HEADS = ("", "人", "名", "位")
"""Measure words (量词) that count heads, so that they may be added up."""


def sum_of_quantities(quantities: Iterable[Quantity]) -> Quantity | None:
    """Return the sum with the origins of all; None for none, for vague or unlike ones.

    Heads are alike whatever their measure word; the sum takes the first one that is written.
    """
    known = list(quantities)
    numbers = [quantity.number for quantity in known if quantity.number is not None]
    measures = {"" if quantity.measure in HEADS else quantity.measure for quantity in known}
    if not known or len(numbers) < len(known) or len(measures) > 1:
        return None
    measure = next((quantity.measure for quantity in known if quantity.measure), "")
    places = tuple(place for quantity in known for place in quantity.origins)
    return Quantity(sum(numbers, Decimal(0)), measure, origins=places)


_EXPECTED = message(
    "a number with its measure word (54人, 150斤) or a vague quantity (十余人, 若干)"
)
_EXACT_NUMBER = r"\d{1,12}(?:,\d{3})*(?:\.\d{1,6})?"
_EXACT = re.compile(rf"({_EXACT_NUMBER})([^\W\d_]{{0,6}})")
_LEADING_ZEROS = re.compile(r"^0+(?=\d)")
_MEASURE = r"[^\W\d_]{0,4}"
_VAGUE = re.compile(
    rf"(?:近|约|超过|逾)\d{{1,12}}万?{_MEASURE}|\d{{1,12}}万?(?:余|多)万?{_MEASURE}"
    rf"|若干{_MEASURE}|一些|少量|部分|[大一]批|[数几][十百千万]?{_MEASURE}"
    rf"|(?:近|约)?[一二三四五六七八九十百千万两]+(?:余|多|几|来){_MEASURE}"
    rf"|(?:近|约)[一二三四五六七八九十百千万两]+{_MEASURE}"
)
_NUMERALS = {numeral(number): number for number in range(1, 100)} | {measured(2): 2}
_IN_WORDS = re.compile(rf"({'|'.join(sorted(_NUMERALS, key=len, reverse=True))})([^\W\d_]{{1,4}})")


def parse_quantity(value: object, info: ValidationInfo) -> Quantity:
    """Return the quantity that a record means.

    Raises:
        PydanticCustomError: `bad-quantity` for what is no quantity.
    """
    context = validation(info)
    text = scalar(value, _EXPECTED)
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    origins = (context.position(text),)
    if match := _EXACT.fullmatch(plain):
        number = _LEADING_ZEROS.sub("", match[1].replace(",", ""))
        if not (match[2].startswith(("余", "多"))):
            if f"{number}{match[2]}" != str(text):
                context.note(text, f"{number}{match[2]}")
            return Quantity(Decimal(number), match[2], origins=origins)
    if _VAGUE.fullmatch(plain):
        return Quantity(None, words=plain, origins=origins)
    if match := _IN_WORDS.fullmatch(plain):
        context.note(text, f"{_NUMERALS[match[1]]}{match[2]}")
        return Quantity(Decimal(_NUMERALS[match[1]]), match[2], origins=origins)
    raise refusal(
        "bad-quantity",
        message("found {found}, expected {expected}.", found=described(text), expected=_EXPECTED),
    )


QUANTITY_FORMS = (
    rf"(?!{_EXACT_NUMBER}[余多]){_EXACT.pattern}",
    _VAGUE.pattern,
    _IN_WORDS.pattern,
)

QuantityField: TypeAlias = Annotated[
    Quantity,
    Parsed(parse_quantity),
    WithJsonSchema(
        number_or(
            portable(*QUANTITY_FORMS),
            "应为数量和量词，如：54人、150斤、若干、十余人",
            examples=["54人", "150斤", "若干", "十余人"],
        )
    ),
]
