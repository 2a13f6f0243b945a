"""The charts of a report: what they count, and where it was recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.grouping import kind_term
from aidreport.facts.statistics.years import compared
from aidreport.facts.sums import Sum
from aidreport.facts.totals import figures
from aidreport.frozen import frozen
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds import KINDS
from aidreport.model.layout import ChartName
from aidreport.model.year import YearRecord


@frozen
class Bars:
    """The bars of one period, one for each category."""

    period: Period
    values: tuple[Quantity, ...]


@frozen
class ChartFacts:
    """A chart of bars, side by side where there are several periods.

    Attributes:
        name: which chart it is.
        categories: what the bars are of: kinds of activity.
        series: the bars, those of the earlier period first.
        position: where the report that asks for it is described.
    """

    name: ChartName
    categories: tuple[str, ...]
    series: tuple[Bars, ...]
    position: Position

    @property
    def file(self) -> str:
        """The name of its file beside the report, `chart-by-kind.svg`."""
        return f"chart-{self.name}.svg"


def charts(record: YearRecord) -> Iterator[ChartFacts]:
    """Yield the charts that the record asks for, as far as there is anything to draw."""
    for name in dict.fromkeys(record.frame.charts):
        found = _compared(record) if name is ChartName.YEAR_ON_YEAR else _counted(record)
        if found is not None and found.categories:
            yield found


def _counted(record: YearRecord) -> ChartFacts:
    """Return how many activities of each kind there were."""
    kinds = {key: total for key, total in figures(record).items() if _is_kind(key)}
    bars = Bars(record.frame.report.period, tuple(map(_quantity, kinds.values())))
    return ChartFacts(ChartName.BY_KIND, _terms(kinds), (bars,), record.frame.report.position)


def _compared(record: YearRecord) -> ChartFacts | None:
    """Return the same of this year and the year before; None where they cannot be compared."""
    found = compared(record)
    if found is None or record.before is None:
        return None
    kinds = {key: (before, now) for key, before, now in found if _is_kind(key)}
    frames = (record.before.frame.report, record.frame.report)
    series = tuple(
        Bars(frame.period, tuple(_quantity(both[index]) for both in kinds.values()))
        for index, frame in enumerate(frames)
    )
    return ChartFacts(ChartName.YEAR_ON_YEAR, _terms(kinds), series, record.frame.report.position)


def _is_kind(key: Key) -> bool:
    return key.group is Group.ACTIVITIES and key.name in KINDS


def _terms(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(kind_term(key.name) for key in keys)


def _quantity(total: Sum) -> Quantity:
    return Quantity(total.value, origins=total.origins)
