"""How amounts and quantities are said; a vague one as it was recorded."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import MarkKind, mark
from aidreport.wording import money, numerals
from aidreport.wording.lists import enumeration
from aidreport.wording.numbers.reading import scaled

AREAS = ("平方米", "平方公里", "㎡", "亩", "公顷")
"""Measure words of an area."""


def money_words(value: Money) -> str:
    """Return an amount in yuan: 2835.5元; a vague one as it was recorded: 近10万元."""
    return mark(value.words or money.yuan(value.amount), value.origins, MarkKind.MONEY)


def rate_words(value: Money) -> str:
    """Return an amount for one person or share, in yuan whatever the report's unit is."""
    return mark(value.words or money.yuan(value.amount), value.origins, MarkKind.RATE)


def money_figure(value: Money) -> str:
    """Return an amount without its unit, as in a table whose head names it."""
    words = value.words or money.digits(value.amount)
    return mark(words, value.origins, MarkKind.MONEY)


def quantity_words(value: Quantity, measure: str = "") -> str:
    """Return a quantity with its measure word, or with `measure` if it has none: 54人, 若干.

    What was written in 万 is said in it: 3.5万人次.
    """
    words = value.words
    if value.number is not None:
        words = scaled(value.number, value.scale) + (value.measure_word or measure)
    return mark(words, value.origins, MarkKind.QUANTITY)


def small_quantity_words(value: Quantity, measure: str = "") -> str:
    """Return a quantity up to ten in characters: 一面, 两所; larger ones in digits."""
    if value.number is None or value.number % 1:
        return quantity_words(value, measure)
    words = numerals.measured(int(value.number)) + (value.measure_word or measure)
    return mark(words, value.origins, MarkKind.QUANTITY)


def measured(sizes: Sequence[str], measures: Sequence[str], remarks: Sequence[str] = ()) -> str:
    """Return how many of something, and in brackets how large: 1个（面积60平方米、3间）.

    Args:
        sizes: the quantities in words, the number of things first.
        measures: the measure word of each.
        remarks: what else stands in the brackets.
    """
    others = [
        f"面积{size}" if measure in AREAS else size
        for size, measure in zip(sizes[1:], measures[1:], strict=True)
    ]
    return f"{sizes[0]}（{'，'.join([enumeration(others), *remarks])}）"


def ordinal_words(value: Quantity) -> str:
    """Return which one of a series: 第十九个, 第十九届."""
    if value.number is None or value.number % 1:
        return f"第{quantity_words(value)}"
    words = f"第{numerals.ordinal(int(value.number))}{value.measure_word or '个'}"
    return mark(words, value.origins, MarkKind.QUANTITY)
