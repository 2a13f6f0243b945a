"""The measures of a report, each with the activities that belong to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from aidreport.facts.grouping import told_together
from aidreport.facts.indicators import IndicatorFacts, indicators
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.contents import indicators_of_measure, says_something
from aidreport.model.fields.period import Precision
from aidreport.model.frame import Measure
from aidreport.model.layout import OutlineSection, SectionName
from aidreport.model.year import YearRecord

_LASTING = (Precision.YEAR, Precision.SCHOOL_YEAR, Precision.HALF_YEAR)


@frozen
class MeasureFacts:
    """A measure with its activities and its indicators; each group is told in one sentence."""

    measure: Measure
    groups: tuple[tuple[Activity, ...], ...]
    indicators: tuple[IndicatorFacts, ...]

    @property
    def silent(self) -> bool:
        """Whether there is nothing to be said below its head."""
        return not (self.groups or self.indicators or says_something(self.measure))

    @property
    def two_sided(self) -> bool:
        """Whether the groups read as 一方面……，另一方面……: two lasting efforts of our own."""
        activities = [activity for group in self.groups for activity in group]
        return len(self.groups) == 2 and not any(
            activity.leaders
            or activity.helpers
            or activity.funded_by
            or activity.date.precision not in _LASTING
            for activity in activities
        )


def measures(
    record: YearRecord,
    activities: Sequence[Activity] | None = None,
    names: Collection[str] | None = None,
) -> tuple[MeasureFacts, ...]:
    """Return the measures that have anything to say, in the record's order.

    Args:
        record: the year.
        activities: those that are told with their measures; all of the year by default.
        names: the ids of the measures that are wanted; all by default.
    """
    told = record.activities if activities is None else activities
    found = (
        MeasureFacts(
            measure,
            told_together([activity for activity in told if activity.measure == name]),
            indicators(record, indicators_of_measure(record.frame, name)),
        )
        for name, measure in record.frame.measures.items()
        if names is None or name in names
    )
    return tuple(measure for measure in found if not measure.silent)


def names_of(
    record: YearRecord, entry: OutlineSection, activities: Sequence[Activity]
) -> tuple[str, ...]:
    """Return the ids of the measures that a part of the outline tells.

    Those it names, else those that its chosen activities belong to; a part that makes no
    choice tells all that no other part names.
    """
    if entry.only is not None:
        return tuple(entry.only.measures) or tuple(
            activity.measure for activity in activities if activity.measure
        )
    elsewhere = {
        name
        for other in record.frame.outline
        if other.only is not None and other.section is SectionName.MEASURES
        for name in other.only.measures
    }
    return tuple(name for name in record.frame.measures if name not in elsewhere)
