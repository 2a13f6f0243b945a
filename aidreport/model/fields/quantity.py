"""Quantities (数量): a number with its measure word (量词), or one that is known vaguely."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.frozen import field, frozen
from aidreport.model.fields.editor_patterns import for_editors, number_or, portable
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.refused_numbers import refused_count
from aidreport.model.fields.validation import Origins, Validation, scalar
from aidreport.model.reading.shape import Schema
from aidreport.sources.values import Scalar
from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.numbers.forms import FOR_COUNTS
from aidreport.wording.numbers.reading import Counted, plain, read_count


@frozen
class Quantity:
    """A number, never negative, with the measure word that belongs to it (54人, 150斤).

    Attributes:
        number: the number; None for one that is known vaguely.
        measure_word: what it counts by, also where it is vague; empty if that is not said.
        words: how a vague one is said, with its measure word (十余人, 若干).
        scale: 万 or 亿, if the number was written with it: 3.5万 of 3.5万人次.
    """

    number: Decimal | None
    measure_word: str = ""
    words: str = ""
    origins: Origins = field(default=(), compare=False)
    scale: str = field(default="", compare=False)


HEADS = ("", "人", "名", "位")
"""Measure words (量词) that count heads, so that they may be added up."""


def sum_of_quantities(quantities: Iterable[Quantity]) -> Quantity | None:
    """Return the sum with the origins of all; None for none, for vague or unlike ones.

    Heads are alike whatever their measure word; the sum takes the first one that is written.
    """
    known = list(quantities)
    numbers = [quantity.number for quantity in known if quantity.number is not None]
    measures = {
        "" if quantity.measure_word in HEADS else quantity.measure_word for quantity in known
    }
    if not known or len(numbers) < len(known) or len(measures) > 1:
        return None
    measure = next((quantity.measure_word for quantity in known if quantity.measure_word), "")
    places = tuple(place for quantity in known for place in quantity.origins)
    return Quantity(sum(numbers, Decimal(0)), measure, origins=places, scale=scale_of(known))


def scale_of(quantities: Iterable[Quantity]) -> str:
    """Return the 万 or 亿 that all of them are written with, and so is their sum; else nothing."""
    scales = {quantity.scale for quantity in quantities}
    return scales.pop() if len(scales) == 1 else ""


_EXPECTED = message(
    "a number with its measure word (54人, 150斤) or a vague quantity (十余人, 若干)"
)
# What nearly all records hold: there may be ten thousand.
_USUAL = expression(r"((?:0|[1-9]\d{0,11})(?:\.\d{0,5}[1-9])?)(\D{0,4})", re.ASCII)


def parse_quantity(value: object, context: Validation) -> Quantity:
    """Return the quantity that a record means.

    Raises:
        Refusal: `bad-quantity` for what is no quantity.
    """
    # As nearly all are written.
    if type(value) is Scalar and (usual := _usual(value)):
        return Quantity(usual[0], usual[1], "", (context.position(value),))
    text = scalar(value, _EXPECTED)
    found = read_count(plain(text))
    if found is None:
        raise refused_count(text, _EXPECTED)
    return counted(found, text, context)


@lru_cache(maxsize=4096)
def _usual(text: str) -> tuple[Decimal, str] | None:
    """Return number and measure word of what is written as nearly all are; the same ones recur."""
    usual = _USUAL.fullmatch(text)
    if usual and (usual[2] in MEASURE_WORDS or not usual[2]):
        return Decimal(usual[1]), usual[2]
    return None


def counted(found: Counted, text: Scalar, context: Validation) -> Quantity:
    """Return the quantity of a number that was read, with a note on how it is best written."""
    if found.said != text:
        context.note(text, found.said)
    number = None if found.words else found.number
    origins = (context.position(text),)
    return Quantity(number, found.measure_word, found.words, origins, found.scale)


def _schema() -> Schema:
    return number_or(
        portable(*map(for_editors, FOR_COUNTS)),
        "应为数量和量词，如：54人、150斤、若干、十余人",
        examples=["54人", "150斤", "若干", "十余人"],
    )


QuantityField: TypeAlias = Annotated[Quantity, Parsed(parse_quantity, _schema, "quantity")]
