"""How figures compare with those of the period before: 比上年增长12.5%, 与上年持平."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.houses.compared import ComparedFigure
from aidreport.facts.indicators import FigureFacts
from aidreport.facts.percentages import Growth, Trend
from aidreport.model.fields.amount import PERCENT
from aidreport.model.fields.period import Period, Precision
from aidreport.rendering.amounts import amount_words, named_amount
from aidreport.rendering.marks import mark
from aidreport.rendering.own_period import years_long
from aidreport.rendering.quantities import quantity_words
from aidreport.wording.lists import enumeration

_BEFORE = {Precision.YEAR: "上年", Precision.SCHOOL_YEAR: "上学年"}
_VERBS = {Trend.UP: "增长", Trend.DOWN: "下降"}
_STEP_VERBS = {Trend.UP: "增加", Trend.DOWN: "减少"}
_POINT_VERBS = {Trend.UP: "提高", Trend.DOWN: "降低"}


def period_before(period: Period, *, stock: bool = False) -> str:
    """Return the period that one is compared with: 上年, 上学年, 前三年, 上年同期.

    A `stock` is compared with what there was at the end of it: 三年前.
    """
    if period.extent is Precision.YEARS:
        return f"{years_long(period)}前" if stock else f"前{years_long(period)}"
    return _BEFORE.get(period.extent, "上年同期")


def growth_words(
    growth: Growth,
    period: Period,
    *,
    base: bool = False,
    few: bool | None = None,
    stock: bool = False,
    name: str = "",
) -> str:
    """Return how a figure has grown in a period; `base` names the figure it started from.

    `few` says that it is compared by its number, not in percent; `stock`, that it is what there
    is at a time. An average by its `name` is told in yuan, as the figure itself is.
    """
    few = growth.few if few is None else few
    before = period_before(period, stock=stock)
    if growth.rate is None:
        return f"与{before}{mark(level_words(growth), growth.base.origins)}"
    start = f"的{named_amount(growth.base, name)}" if base else ""
    return f"比{before}{start}{_verb(growth, few=few)}{_by(growth, few=few)}"


def growths_words(
    figures: Sequence[FigureFacts],
    period: Period,
    *,
    base: bool = False,
    stock: bool = False,
    name: str = "",
) -> str:
    """Return how figures that stand abreast have grown, as far as they can be compared.

    Those that have gone the same way are told together: 分别比上年增长5%和8%.
    """
    grown = [figure.growth for figure in figures if figure.growth is not None]
    if len(figures) == len(grown) == 1:
        return growth_words(grown[0], period, base=base, stock=stock, name=name)
    before = period_before(period, stock=stock)
    together = bool(grown) and len(grown) == len(figures)
    if together and all(growth.change is Trend.LEVEL for growth in grown):
        places = tuple(place for growth in grown for place in growth.base.origins)
        return f"均与{before}{mark('持平', places)}"
    few = any(growth.few for growth in grown) and all(growth.step for growth in grown)
    rates = [_by(growth, few=few) for growth in grown if growth.rate is not None]
    verbs = {_verb(growth, few=few) for growth in grown}
    same_way = len(rates) == len(figures) and len(verbs) == 1
    if together and same_way:
        return f"分别比{before}{verbs.pop()}{enumeration(rates, last='和')}"
    return "，".join(
        named_amount(figure.amount, name)
        + growth_words(figure.growth, period, base=base, few=few, stock=stock, name=name)
        for figure in figures
        if figure.growth is not None
    )


def change_words(figure: ComparedFigure) -> str:
    """Return how a figure has changed: 增加500元、增长12.5%; 持平.

    Where the year before had few or nothing of it, there is no rate: 增加2户.
    """
    grown = figure.growth
    if figure.difference is None:
        return ""
    if grown is None:
        return f"增加{amount_words(figure.difference)}"
    if grown.rate is None:
        return mark(level_words(grown), figure.difference.origins)
    step = f"{_STEP_VERBS[grown.change]}{amount_words(figure.difference)}"
    return step if grown.few else f"{step}、{_verb(grown, few=False)}{_by(grown, few=False)}"


def level_words(growth: Growth) -> str:
    """Return that a figure is as it was, or nearly so."""
    return "持平" if growth.change is Trend.LEVEL else "基本持平"


def _by(growth: Growth, *, few: bool) -> str:
    """Return by how much a figure has changed: 12.5%, of few things 2户."""
    step = growth.step if few else growth.rate
    return quantity_words(step) if step else ""


def _verb(growth: Growth, *, few: bool) -> str:
    if few:
        return _STEP_VERBS.get(growth.change, "")
    points = growth.rate is not None and growth.rate.measure_word != PERCENT
    return (_POINT_VERBS if points else _VERBS).get(growth.change, "")
