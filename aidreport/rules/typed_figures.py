"""Figures with a unit: those that a text holds, and those that a record knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.base import Record
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import HEADS, Quantity
from aidreport.rules.words import Pattern
from aidreport.wording.money import digits

KnownFigures: TypeAlias = dict[tuple[Decimal, str], str]
"""Numbers with their units -> how they are written in the record."""

YUAN = "元"
PEOPLE = "人"
ANY_UNIT = ""
"""The unit of a number that was recorded without one, or counted by us: it fits any word."""

# Words that count what records hold. Left out is what sentences count without a fact
# behind it (3个方面, 2次, 5年, 10天), and 项 unless it counts activities.
_UNITS = (
    *("人次", "家次", "台次", "人", "名", "位", "户", "所", "家", "场", "期", "例", "对"),
    *("平方米", "公里", "公斤", "千克", "课时", "斤", "吨", "亩", "米"),
    *("台", "套", "件", "册", "本", "份", "箱", "袋", "张", "面", "支", "辆", "间", "栋", "批"),
    r"项(?=[^，。；、]{0,8}活动)",
)
# What stands before is looked at second, so that the search leaps from digit to digit.
_NUMBER = r"(?P<number>\d(?<![\d.,〔第前]\d)(?:\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d{0,11}(?:\.\d+)?))"
FIGURE = Pattern(
    rf"{_NUMBER}\s?(?P<scale>万亿|万|亿)?(?P<unit>元|{'|'.join(_UNITS)})"
    rf"(?P<other>（[^（）\d]{{1,3}}）次?|/[^\d\W]次?)?(?!余|多|左右|上下|以上)"
)
"""A figure with its unit."""

# 近10万元, 约3公里: a rounded number says that it is one.
_ROUNDED = expression(r"(?:近|约|逾|超过?|大?约|将近|接近)\s?$")
_SCALES = {None: 1, "万": 10_000, "亿": 100_000_000, "万亿": 1_000_000_000_000}
# Of a rounded number or a mean nobody knows how much the whole is, nor of an amount for each.
_ROUNDED_OR_EACH = expression(
    r"\d[\d,.]*[万亿]*[余多几]|[近约逾超]\s?\d|[年月人户均]均|平均|每[^，；]{1,4}\d"
)


@frozen
class UnitFigure:
    """A number and its unit; money is in yuan, 人, 名 and 位 are one unit.

    Attributes:
        number: the number, never negative.
        unit: the unit; one of two units (人（家）次, 台（套）) is written with the other.
        words: how it is written.
        start: where it stands in the text that was searched.
    """

    number: Decimal
    unit: str
    words: str
    start: int = 0


def figures_in(text: str) -> Iterator[UnitFigure]:
    """Yield the exact figures with a unit in a text; rounded and ordinal ones are left out."""
    for match in FIGURE.compiled.finditer(text):
        if _ROUNDED.search(text, 0, match.start()):
            continue
        number = Decimal(match["number"].replace(",", "")) * _SCALES[match["scale"]]
        unit = match["unit"] + match["other"] if match["other"] else _unit(match["unit"])
        yield UnitFigure(number, unit, match[0], match.start())


def rounded_or_each(text: str) -> bool:
    """Return whether a text holds a figure that cannot be added up: 近10万元, 每户500元."""
    return bool(_ROUNDED_OR_EACH.search(text))


def known_figures(values: Iterable[object]) -> KnownFigures:
    """Return the figures that values of a record are or hold."""
    known: KnownFigures = {}
    for value in values:
        match value:
            case Money() if value.exact:
                known.setdefault((value.amount, YUAN), f"{digits(value.amount)}元")
            case Quantity(number=Decimal() as number) if number:
                words = f"{digits(number)}{value.measure_word}"
                known.setdefault((number, _unit(value.measure_word)), words)
            case str():
                for figure in figures_in(value):
                    known.setdefault((figure.number, figure.unit), figure.words)
            case tuple() if value and all(isinstance(entry, Record) for entry in value):
                known.setdefault((Decimal(len(value)), ANY_UNIT), str(len(value)))
    return known


def fits(figure: UnitFigure, known: KnownFigures) -> bool:
    """Return whether one of the figures that are known is this one.

    Of two units (人（家）次) either may be the one that was recorded, or neither by itself.
    """
    if set("（/") & set(figure.unit):
        return any(number == figure.number for number, _ in known)
    return any((figure.number, unit) in known for unit in (figure.unit, ANY_UNIT))


def _unit(measure: str) -> str:
    if not measure:
        return ANY_UNIT
    return PEOPLE if measure in HEADS else measure
