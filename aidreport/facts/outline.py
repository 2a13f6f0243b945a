"""Which parts a report has, in which order, and which activities each of them tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import count

from aidreport.facts.grouping import Group, chosen, groups
from aidreport.facts.indicators import IndicatorFacts, indicators, paragraphs
from aidreport.facts.measures import MeasureFacts, measures, names_of
from aidreport.facts.photos import PhotoFacts, photos
from aidreport.facts.received import Sides, sides
from aidreport.facts.totals import activity_count
from aidreport.frozen import frozen, replace
from aidreport.model.activity import Activity
from aidreport.model.contents import has_contents, indicators_of, is_whole, progress_says
from aidreport.model.fields.period import Precision
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import (
    Headings,
    Heads,
    Marks,
    OutlineSection,
    PhotoPlace,
    ReportStyle,
    SectionName,
)
from aidreport.model.year import YearRecord

_ASKED_FOR = (SectionName.CORRECTIONS,)
"""The parts that a report has only where its outline names them."""


@frozen
class Section:
    """A part of the report.

    Attributes:
        name: which part it is.
        title: its heading, without a number.
        headings: where its heading stands.
        number: which one it is among the parts with a heading, from 1; 0 without one.
        heads: where the small heads inside it stand.
        marks: what counts its activities.
        groups: its activities, by what they are brought together by; one group if by nothing.
        activity_count: how many activities that are (项); what is only planned is none.
        planned_count: how many of its activities are only planned (项).
        indicators: its indicators, by paragraphs.
        measures: its measures with their activities.
        whole: whether it tells all that belongs to it, choosing nothing.
        first: whether it is the first of its name; only that one has a lead-in.
        repeated: whether a part before it has told all of this, so that only its text is left.
        text: what stands at its beginning, in the record's own words.
        photos: the photos that stand at its end.
        sides: whether its activities were one's own work, got for others, or received.
    """

    name: SectionName
    title: str
    headings: Headings
    number: int
    heads: Heads
    marks: Marks
    groups: tuple[Group, ...]
    activity_count: Quantity
    planned_count: Quantity
    indicators: tuple[tuple[IndicatorFacts, ...], ...]
    measures: tuple[MeasureFacts, ...]
    whole: bool
    first: bool
    repeated: bool
    text: str
    photos: tuple[PhotoFacts, ...]
    sides: Sides

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Its activities, in the order in which they are told."""
        grouped = (activity for group in self.groups for activity in group.activities)
        of_measures = (
            activity
            for measure in self.measures
            for sentence in measure.groups
            for activity in sentence
        )
        return (*grouped, *of_measures)

    @property
    def one_paragraph(self) -> bool:
        """Whether all of it is running text without heads or marks of its own."""
        if self.name is SectionName.MEASURES or any(group.headed for group in self.groups):
            return self.heads is Heads.COUNT
        inside = self.marks in (Marks.COUNT, Marks.RUN_ON)
        return self.name is SectionName.ACTIVITIES and inside

    @property
    def items(self) -> Quantity:
        """How many of them are told one by one (项); a series is one, what is planned is none."""
        return self._items(planned=False)

    @property
    def items_planned(self) -> Quantity:
        """How many of those that are told one by one are only planned (项)."""
        return self._items(planned=True)

    def _items(self, *, planned: bool) -> Quantity:
        told = (sentence for group in self.groups for sentence in group.sentences(run_on=False))
        those = [each for each in told if all(one.is_planned for one in each) is planned]
        places = tuple(activity.position for each in those for activity in each)
        return replace(self.activity_count, number=Decimal(len(those)), origins=places)

    @property
    def announced(self) -> bool:
        """Whether its activities are counted one by one, so that a lead-in names their number."""
        return self.marks is not Marks.RUN_ON and not any(group.headed for group in self.groups)


def sections(record: YearRecord) -> tuple[Section, ...]:
    """Return the parts that have something to say, in the record's order.

    A part that the outline does not name comes after those it names, so that
    nothing recorded is left out of the report, and no activity is told twice: the
    first part that chooses it tells it, and those that nobody chooses stand in the
    part on activities that makes no choice.
    """
    return _numbered([section for _, section in _told(record)])


def entries_told(record: YearRecord) -> tuple[OutlineSection, ...]:
    """Return the entries of the outline that make a part of the report."""
    return tuple(entry for entry, _ in _told(record))


def _told(record: YearRecord) -> list[tuple[OutlineSection, Section]]:
    outline = _complete(record.frame.outline)
    told = _shared_out(record, outline)
    found: list[tuple[OutlineSection, Section]] = []
    whole: set[SectionName] = set()
    for entry, activities in zip(outline, told, strict=True):
        first = entry.section not in {each.section for each, _ in found}
        repeated = is_whole(entry) and entry.section in whole
        if is_whole(entry):
            whole.add(entry.section)
        section = _section(record, entry, activities, first=first, repeated=repeated)
        if _has_content(record, entry, section):
            found.append((entry, section))
    return found


def dated_activities(record: YearRecord) -> tuple[Activity, ...]:
    """Return the activities that belong to no measure, by their dates."""
    return _by_date(activity for activity in record.activities if activity.measure is None)


def _complete(outline: Sequence[OutlineSection]) -> tuple[OutlineSection, ...]:
    """Return the outline with the parts that it does not name, or only for chosen activities."""
    whole = {entry.section for entry in outline if is_whole(entry)}
    missing = [name for name in SectionName if name not in whole and name not in _ASKED_FOR]
    rest = [OutlineSection(section=name) for name in missing]
    return (*outline, *rest)


def _shared_out(
    record: YearRecord, outline: Sequence[OutlineSection]
) -> list[tuple[Activity, ...]]:
    """Return the activities of each part."""
    left = list(record.activities)
    told: list[tuple[Activity, ...]] = []
    for entry in outline:
        own: tuple[Activity, ...] = ()
        if entry.only is not None and entry.only.chooses_activities and not is_whole(entry):
            own = chosen(left, entry.only)
        if entry.section is SectionName.MEASURES:  # tells an activity under its measure
            own = tuple(activity for activity in own if activity.measure is not None)
        left = [activity for activity in left if all(activity is not each for each in own)]
        told.append(own)
    rest = {
        SectionName.MEASURES: [activity for activity in left if activity.measure is not None],
        SectionName.ACTIVITIES: [activity for activity in left if activity.measure is None],
    }
    return [
        tuple(rest.pop(entry.section, ())) if is_whole(entry) else own
        for entry, own in zip(outline, told, strict=True)
    ]


def _section(
    record: YearRecord,
    entry: OutlineSection,
    activities: Sequence[Activity],
    *,
    first: bool,
    repeated: bool,
) -> Section:
    style = record.frame.report
    headings = entry.headings or style.headings
    by_measure = entry.section is SectionName.MEASURES
    return Section(
        name=entry.section,
        title=entry.title or "",
        headings=headings,
        number=0,
        heads=entry.heads or style.heads,
        marks=entry.marks or _marks(entry, style, headings),
        groups=() if by_measure else groups(_by_date(activities), entry.group),
        activity_count=activity_count(activities),
        planned_count=activity_count(activities, "activities_planned"),
        indicators=paragraphs(indicators(record, indicators_of(record.frame, entry))),
        measures=measures(record, activities, names_of(record, entry, activities))
        if by_measure
        else (),
        whole=is_whole(entry),
        first=first and entry.only is None,
        repeated=repeated,
        text=entry.text or "",
        photos=photos(record, activities) if style.photos is PhotoPlace.IN_TEXT else (),
        sides=sides(activities, style),
    )


def _marks(entry: OutlineSection, style: ReportStyle, headings: Headings) -> Marks:
    """Return what counts activities where the record does not say it.

    Each level has its own marks, and what stands behind a run-in head stays in its
    paragraph.
    """
    if style.marks is not None:
        return style.marks
    if entry.group is not None:
        heads = entry.heads or style.heads
        return {Heads.OWN_LINE: Marks.DIGITS, Heads.RUN_IN: Marks.COUNT}.get(heads, Marks.RUN_ON)
    return {Headings.OWN_LINE: Marks.CHINESE, Headings.RUN_IN: Marks.COUNT}.get(
        headings, Marks.RUN_ON
    )


def _numbered(found: Sequence[Section]) -> tuple[Section, ...]:
    """Return the parts with their numbers; those without a heading have none."""
    numbers = count(1)
    return tuple(
        section if section.headings is Headings.NONE else replace(section, number=next(numbers))
        for section in found
    )


def _by_date(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """Return activities by date; those of which no more than the year is known come last."""

    def when(activity: Activity) -> tuple[date, bool]:
        undated = activity.date.precision is Precision.YEAR
        return (activity.date.end if undated else activity.date.start), undated

    return tuple(sorted(activities, key=when))


def _has_content(record: YearRecord, entry: OutlineSection, section: Section) -> bool:
    if section.text or section.repeated:
        return bool(section.text)
    if section.indicators:
        return True
    if section.name is SectionName.MEASURES:
        return bool(section.measures)
    if section.name is SectionName.ACTIVITIES:
        return bool(section.groups or (section.first and progress_says(record.frame)))
    return has_contents(record, entry)
