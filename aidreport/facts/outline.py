"""Which parts a report has, in which order, and which activities each of them tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from aidreport.facts.balance import balance_facts
from aidreport.facts.indicators import indicators
from aidreport.facts.review import profiles, results
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.frame import Measure, SectionName
from aidreport.model.indicator import IndicatorPlace
from aidreport.model.year import YearRecord

_DEFAULT_TITLES = {
    SectionName.PROFILE: "基本情况",
    SectionName.OVERVIEW: "总体情况",
    SectionName.RESULTS: "工作成效",
    SectionName.BALANCE: "资金收支情况",
    SectionName.PROBLEMS: "存在的问题",
    SectionName.PLAN: "下一步打算",
    SectionName.LEADERSHIP: "加强组织领导",
    SectionName.MEASURES: "主要工作举措",
    SectionName.ACTIVITIES: "开展的主要活动",
    SectionName.HONOURS: "获得的荣誉",
}
_LASTING = (Precision.YEAR, Precision.SCHOOL_YEAR, Precision.HALF_YEAR)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with a heading; the heading's number is made by the template."""

    name: SectionName
    title: str


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """A measure and its activities; each group is told in one sentence."""

    measure: Measure
    groups: tuple[tuple[Activity, ...], ...]

    @property
    def two_sided(self) -> bool:
        """Whether the groups read as 一方面……，另一方面……: two lasting efforts of our own."""
        activities = [activity for group in self.groups for activity in group]
        return len(self.groups) == 2 and not any(
            activity.leaders or activity.date.precision not in _LASTING for activity in activities
        )


def sections(record: YearRecord) -> tuple[Section, ...]:
    """Return the parts that have something to say, in the record's order.

    A part that the outline does not name comes after those it names, so that
    nothing recorded is left out of the report.
    """
    named = {entry.section: entry.title for entry in record.frame.outline}
    order = list(named) + [name for name in SectionName if name not in named]
    return tuple(
        Section(name, named.get(name) or _DEFAULT_TITLES[name])
        for name in order
        if _has_content(record, name)
    )


def measures(record: YearRecord) -> tuple[MeasureFacts, ...]:
    """Return the measures in the record's order, each with its activities."""
    return tuple(
        MeasureFacts(
            measure,
            _groups([activity for activity in record.activities if activity.measure == key]),
        )
        for key, measure in record.frame.measures.items()
    )


def dated_activities(record: YearRecord) -> tuple[Activity, ...]:
    """Return the activities that belong to no measure, by their dates."""
    dated = [activity for activity in record.activities if activity.measure is None]
    return tuple(sorted(dated, key=lambda activity: activity.date.start))


def _has_content(record: YearRecord, name: SectionName) -> bool:
    frame = record.frame
    return {
        SectionName.PROFILE: bool(profiles(record)),
        SectionName.OVERVIEW: bool(indicators(record, IndicatorPlace.OVERVIEW)),
        SectionName.RESULTS: bool(
            results(record)
            or indicators(record, IndicatorPlace.RESULTS)
            or (frame.results and frame.results.text)
        ),
        SectionName.BALANCE: balance_facts(record) is not None,
        SectionName.PROBLEMS: frame.problems is not None,
        SectionName.PLAN: frame.plan is not None,
        SectionName.LEADERSHIP: frame.leadership is not None,
        SectionName.MEASURES: bool(frame.measures),
        SectionName.ACTIVITIES: bool(dated_activities(record)) or frame.progress is not None,
        SectionName.HONOURS: bool(frame.honours),
    }[name]


def _groups(activities: Sequence[Activity]) -> tuple[tuple[Activity, ...], ...]:
    """Return neighbours that are told together as one group, all others alone."""

    def key(numbered: tuple[int, Activity]) -> object:
        index, activity = numbered
        together = activity.group_key
        return index if together is None else (activity.kind, together)

    return tuple(
        tuple(activity for _, activity in group)
        for _, group in groupby(enumerate(activities), key=key)
    )
