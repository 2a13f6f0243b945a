"""What stands in the cells of tables that compare figures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aidreport.facts.comparison_table import ComparisonRow
from aidreport.facts.houses.compared import ComparedFigure
from aidreport.facts.indicators import FigureFacts
from aidreport.facts.percentages import Growth, Trend
from aidreport.model.fields.amount import Amount, number_of
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.amounts import amount_words, figures_words
from aidreport.rendering.comparisons import level_words
from aidreport.rendering.marks import MarkKind, mark
from aidreport.rendering.quantities import money_figure, quantity_words
from aidreport.wording import money, numerals
from aidreport.wording.lists import enumeration

_LEVEL = "持平"
_SIGNS = {Trend.UP: "+", Trend.DOWN: "-"}


def level_number(number: Quantity, level: int) -> str:
    """Return the number of a row by its level: 1, below it （1）, and below that ①."""
    if number.number is None:
        return ""
    words = numerals.by_level(int(number.number), level)
    return mark(words, number.origins, MarkKind.QUANTITY)


def figure_cell(amount: Amount) -> str:
    """Return a figure without its unit, which has a column of its own."""
    if isinstance(amount, Money):
        return money_figure(amount)
    words = money.digits(amount.number) if amount.number is not None else amount.words
    return mark(words, amount.origins, MarkKind.QUANTITY)


def bases_cell(figures: Sequence[FigureFacts], name: str) -> str:
    """Return the figures of the period before, as far as they can be compared."""
    bases = [FigureFacts(figure.growth.base) for figure in figures if figure.growth]
    return figures_words(bases, name)


def targets_cell(figures: Sequence[FigureFacts]) -> str:
    """Return what was aimed at."""
    return enumeration([amount_words(figure.target) for figure in figures if figure.target])


def completion_cell(figures: Sequence[FigureFacts]) -> str:
    """Return the figures in % of what was aimed at."""
    done = [quantity_words(figure.completion) for figure in figures if figure.completion]
    return enumeration(done)


def growth_cell(figures: Sequence[FigureFacts]) -> str:
    """Return how figures have grown: +8.9%, -10%, 持平."""
    return enumeration([_growth(figure.growth) for figure in figures if figure.growth])


def change_cell(row: ComparisonRow) -> str:
    """Return by how much two years differ, with its sign: +3, -500; 持平 for nothing."""
    difference = row.difference
    if difference is None:
        return ""
    if not number_of(difference):
        return mark(_LEVEL, difference.origins, MarkKind.QUANTITY)
    sign = "+" if row.more else "-"
    if isinstance(difference, Money):
        return sign + money_figure(difference)
    words = sign + money.digits(difference.number or Decimal(0))
    return mark(words, difference.origins, MarkKind.QUANTITY)


def rate_cell(row: ComparisonRow) -> str:
    """Return the growth in percent; empty where the year before has too little to grow from."""
    if row.growth is None or row.growth.few:
        return ""
    return _growth(row.growth) if row.growth.rate else ""


def grown_cell(figure: ComparedFigure) -> str:
    """Return how a figure has grown: +8.9%, of few things or of nothing +3人次, 基本持平.

    Empty where either year leaves something out, or both have nothing.
    """
    apart = figure.difference
    if figure.growth and figure.growth.rate:
        return _growth(figure.growth)
    if figure.growth and apart:
        return mark(level_words(figure.growth), apart.origins, MarkKind.QUANTITY)
    return f"+{amount_words(apart)}" if apart and number_of(apart) else ""


def _growth(growth: Growth) -> str:
    rate = growth.step if growth.few else growth.rate
    if rate is None or rate.number is None:
        return _LEVEL
    words = _SIGNS.get(growth.change, "") + money.digits(rate.number) + rate.measure_word
    return mark(words, rate.origins, MarkKind.QUANTITY)
