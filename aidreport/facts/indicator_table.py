"""The table of the indicators: each with its parts below it, against last year and target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from aidreport.facts.indicators import (
    BreakdownFacts,
    FigureFacts,
    IndicatorFacts,
    indicator_facts,
)
from aidreport.facts.tables import Column, Table
from aidreport.frozen import frozen
from aidreport.model.donation import CashStatus
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord


@frozen
class IndicatorRow:
    """A row: an indicator, a part of one, or the words along which parts are divided.

    Attributes:
        number: which one it is on its level; None for words alone.
        level: 0 for an indicator, 1 for its parts, 2 for their parts, and so on.
        name: its name; for words alone the axis (用途), empty where a part goes on.
        figures: what it amounts to, side by side; empty for words alone.
        status: how far money has come, if that was recorded.
        share: its first figure in % of the whole, if it is to be told.
    """

    number: Quantity | None
    level: int
    name: str
    figures: tuple[FigureFacts, ...] = ()
    status: CashStatus | None = None
    share: Quantity | None = None


def indicator_table(record: YearRecord) -> Table[IndicatorRow]:
    """Return the table of all indicators with a figure of the period, in the record's order."""
    told = [
        indicator_facts(key, indicator, record)
        for key, indicator in record.frame.indicators.items()
    ]
    rows = tuple(_rows([facts for facts in told if facts.figures]))
    return Table(tuple(column for column in _COLUMNS if _filled(column, rows)), rows)


_COLUMNS = (
    Column.NUMBER,
    Column.INDICATOR,
    Column.NOW,
    Column.SHARE,
    Column.BEFORE,
    Column.GROWTH,
    Column.TARGET,
    Column.COMPLETION,
)


def _rows(told: Sequence[IndicatorFacts]) -> Iterator[IndicatorRow]:
    for number, facts in enumerate(told, start=1):
        place = (facts.indicator.position,)
        counted = Quantity(Decimal(number), origins=place)
        yield IndicatorRow(counted, 0, facts.name, facts.figures, facts.status)
        for breakdown in facts.breakdowns:
            yield from _parts(breakdown, 1)


def _parts(breakdown: BreakdownFacts, level: int) -> Iterator[IndicatorRow]:
    if breakdown.by:
        yield IndicatorRow(None, level, breakdown.by)
    for number, part in enumerate(breakdown.parts, start=1):
        counted = Quantity(Decimal(number), origins=(part.position,))
        yield IndicatorRow(counted, level, part.name, part.figures, part.status, part.share)
        if part.breakdown:
            yield from _parts(part.breakdown, level + 1)


def _filled(column: Column, rows: Sequence[IndicatorRow]) -> bool:
    """Return whether a column holds something in any row."""
    figures = [figure for row in rows for figure in row.figures]
    match column:
        case Column.SHARE:
            return any(row.share for row in rows)
        case Column.BEFORE | Column.GROWTH:
            return any(figure.growth for figure in figures)
        case Column.TARGET:
            return any(figure.target for figure in figures)
        case Column.COMPLETION:
            return any(figure.completion for figure in figures)
        case _:
            return True
