"""What the indicators say: totals, their growth, and the parts at all levels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.facts.figures.lookup import figure_meant, figure_named
from aidreport.facts.percentages import Growth, growth, percentage
from aidreport.facts.sums import Sum
from aidreport.facts.totals import Totals
from aidreport.frozen import frozen
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import PERCENT, Amount, in_unit, unit_of
from aidreport.model.fields.period import Precision
from aidreport.model.fields.quantity import Quantity
from aidreport.model.indicator import (
    Breakdown,
    Cumulative,
    Indicator,
    Part,
)
from aidreport.model.year import YearRecord

_ITEMS = "项"


@frozen
class FigureFacts:
    """One figure, with what it is compared to.

    Attributes:
        amount: the figure of the period.
        growth: how it compares with the period before, None where that is not known.
        target: what was aimed at, None without a target.
        completion: the figure in % of the target, None for a figure that is a share itself.
    """

    amount: Amount
    growth: Growth | None = None
    target: Amount | None = None
    completion: Quantity | None = None


@frozen
class PartFacts:
    """A part of a whole; `share` is its first figure in % of the whole, if it is to be told."""

    position: Position
    name: str
    figures: tuple[FigureFacts, ...]
    attributes: tuple[str, ...]
    status: CashStatus | None
    share: Quantity | None
    breakdown: BreakdownFacts | None
    text: str | None


@frozen
class BreakdownFacts:
    """The parts of a whole along one axis.

    Attributes:
        of: the name of the whole.
        reaching: the words before a second figure, None where it stands beside the first.
        by: the axis (用途, 学段), None where it is not named.
        level: 0 for the parts of an indicator, 1 for theirs, and so on.
        listed: whether each part is a paragraph with a mark.
        partial: whether only some of the parts are listed.
        count: how many parts there are, as announced (8个) or as listed (8项).
        parts: the parts, in the record's order.
    """

    of: str
    reaching: str | None
    by: str | None
    level: int
    listed: bool
    partial: bool
    count: Quantity
    parts: tuple[PartFacts, ...]

    @property
    def headed(self) -> bool:
        """Whether its parts deserve small heads: they have lists of their own below them."""
        inner = (part.breakdown for part in self.parts)
        return self.level == 0 and any(each is not None and each.listed for each in inner)


@frozen
class IndicatorFacts:
    """An indicator; its figures are side by side, one for each unit."""

    name: str
    figures: tuple[FigureFacts, ...]
    reaching: str | None
    status: CashStatus | None
    cumulative: Cumulative | None
    breakdowns: tuple[BreakdownFacts, ...]
    indicator: Indicator


def indicators(record: YearRecord, keys: Iterable[str]) -> tuple[IndicatorFacts, ...]:
    """Return the indicators with these ids, as far as they are recorded."""
    known = record.frame.indicators
    return tuple(indicator_facts(key, known[key], record) for key in keys if key in known)


def paragraphs(facts: Sequence[IndicatorFacts]) -> tuple[tuple[IndicatorFacts, ...], ...]:
    """Return the indicators by paragraphs: one with parts has its own, others share one."""
    groups: list[list[IndicatorFacts]] = []
    for each in facts:
        if groups and not each.breakdowns and not groups[-1][-1].breakdowns:
            groups[-1].append(each)
        else:
            groups.append([each])
    return tuple(tuple(group) for group in groups)


def headlines(record: YearRecord) -> tuple[IndicatorFacts, ...]:
    """Return the indicators that the opening names and that have a figure of the period."""
    told = (
        indicator_facts(key, indicator, record)
        for key, indicator in record.frame.indicators.items()
        if indicator.headline
    )
    return tuple(each for each in told if each.figures)


def tells_totals(record: YearRecord) -> bool:
    """Return whether the opening says the totals of the activities.

    Beside figures of the whole year, or of all houses of a bureau, those of the activities that
    are told would mislead, so they stand there together only where the record says so.
    """
    wanted = record.frame.report.activity_totals
    of_others = headlines(record) or record.frame.gathered
    return not of_others if wanted is None else wanted


def opening_totals(record: YearRecord, totals: Totals) -> Totals:
    """Return the totals that the opening tells: none of a figure that one of its headlines tells.

    A headline is about the whole year, the total about those activities that are recorded: side by
    side they would be two values of one figure.
    """
    told = set()
    for key, each in record.frame.indicators.items():
        figure = figure_named(each.sum) if each.sum else figure_meant(each.name or key)
        total = totals[figure.name].amount if figure and each.headline else None
        if figure and total and in_unit(each.whole, unit_of(total)):
            told.add(figure.name)
    return {name: Sum(each.unit) if name in told else each for name, each in totals.items()}


def indicator_facts(key: str, indicator: Indicator, record: YearRecord) -> IndicatorFacts:
    """Return what one indicator of a year says, compared with last year's figures."""
    name = indicator.name or key
    decimals = record.frame.report.percent_decimals
    return IndicatorFacts(
        name=name,
        figures=figures(
            indicator.whole, _last_year(key, indicator, record), indicator.target, decimals
        ),
        reaching=indicator.reaching,
        status=indicator.status,
        cumulative=indicator.cumulative,
        breakdowns=tuple(
            _breakdown(name, breakdown, indicator.whole, _Manner(decimals))
            for breakdown in indicator.breakdowns
        ),
        indicator=indicator,
    )


def _last_year(key: str, indicator: Indicator, record: YearRecord) -> tuple[Amount, ...]:
    """Return last year's figures: those said, those of that year, or those of its own record."""
    if indicator.last_year:
        return indicator.last_year
    last = record.frame.report.period.year - 1
    for each in indicator.years:
        if (each.period.precision, each.period.year) == (Precision.YEAR, last):
            return each.value
    known: Mapping[str, Indicator] = record.before.frame.indicators if record.before else {}
    return known[key].whole if key in known else ()


def figures(
    amounts: Sequence[Amount],
    last_year: Sequence[Amount] = (),
    target: Sequence[Amount] = (),
    decimals: int = 1,
) -> tuple[FigureFacts, ...]:
    """Return amounts with what those of the same unit before and in the target make of them."""
    return tuple(_figure(amount, last_year, target, decimals) for amount in amounts)


def _figure(
    amount: Amount, last_year: Sequence[Amount], target: Sequence[Amount], decimals: int
) -> FigureFacts:
    unit = unit_of(amount)
    before, aimed = in_unit(last_year, unit), in_unit(target, unit)
    return FigureFacts(
        amount,
        growth(amount, before, decimals) if before else None,
        aimed,
        percentage(amount, aimed, decimals) if aimed and unit != PERCENT else None,
    )


@frozen
class _Manner:
    """How parts are told, which holds for the parts of parts too where these do not say it."""

    decimals: int
    level: int = -1
    reaching: str | None = None
    listed: bool = False

    def of(self, divided: Breakdown | Part) -> _Manner:
        """Return how the parts of one whole are told."""
        listed = self.listed if divided.listed is None else divided.listed
        reaching = divided.reaching or self.reaching
        return _Manner(self.decimals, self.level + 1, reaching, listed)


def _breakdown(
    name: str, breakdown: Breakdown | Part, whole: Sequence[Amount], above: _Manner
) -> BreakdownFacts:
    manner = above.of(breakdown)
    places = tuple(part.position for part in breakdown.parts)
    counted = Quantity(Decimal(len(places)), _ITEMS, origins=places)
    return BreakdownFacts(
        of=name,
        reaching=manner.reaching,
        by=breakdown.by,
        level=manner.level,
        listed=manner.listed,
        partial=breakdown.partial,
        count=breakdown.announced or counted,
        parts=tuple(_part(part, whole, manner, told=breakdown.shares) for part in breakdown.parts),
    )


def _part(part: Part, whole: Sequence[Amount], manner: _Manner, *, told: bool) -> PartFacts:
    first = part.whole[0] if part.whole else None
    total = in_unit(whole, unit_of(first)) if first else None
    return PartFacts(
        position=part.position,
        name=part.name,
        figures=figures(part.whole, part.last_year, decimals=manner.decimals),
        attributes=part.attributes,
        status=part.status,
        share=percentage(first, total, manner.decimals) if told and first and total else None,
        breakdown=_breakdown(part.name, part, part.whole, manner) if part.parts else None,
        text=part.text,
    )
