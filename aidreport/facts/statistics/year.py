"""One year in figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal

from aidreport.facts.staff import staff_totals
from aidreport.facts.statistics.figure import TOTAL, Figure, Group, Key
from aidreport.facts.statistics.gifts import cash, funds, goods
from aidreport.facts.statistics.people import PEOPLE, counting_word, participants
from aidreport.facts.statistics.reach import honours, recipients, regions
from aidreport.facts.totals import VOLUNTEERING, activity_count, totals
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds import KINDS
from aidreport.model.year import CheckedYear

_ACTIVITIES = "项"
_HEADS = (PEOPLE, "人次")


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The figures of one year.

    Attributes:
        year: the name of the year or period, `2009` or `2009-h1`.
        period: the days that its report covers.
        figures: the figures by their keys, in the order in which they are shown.
    """

    year: str
    period: Period
    figures: Mapping[Key, Figure]


def figures_of(checked: CheckedYear) -> YearFigures:
    """Return a checked year in figures; a figure about nothing is left out."""
    record = checked.record
    own = [activity for activity in record.activities if not activity.helpers]
    found = {
        **_kinds(record.activities),
        **regions(record.activities),
        **recipients(record.activities),
        **participants(own),
        **_volunteers(record.activities),
        **cash(own),
        **goods(own),
        **funds(record.activities),
        **_staff(own),
        **honours(record.frame.honours, record.year),
    }
    return YearFigures(record.year, record.frame.report.period, found)


def _kinds(activities: Sequence[Activity]) -> dict[Key, Figure]:
    """Return how many activities there are, all together and by kind."""
    by_kind = {
        kind: [activity for activity in activities if activity.kind == kind] for kind in KINDS
    }
    counted = {TOTAL: activities, **{kind: of_kind for kind, of_kind in by_kind.items() if of_kind}}
    return {
        Key(Group.ACTIVITIES, name, _ACTIVITIES): _counted(activity_count(group))
        for name, group in counted.items()
    }


def _volunteers(activities: Sequence[Activity]) -> dict[Key, Figure]:
    """Return the volunteers as the report counts them (人次)."""
    volunteers = totals(activities).volunteers
    if volunteers is None:
        return {}
    vague = [
        group.count
        for activity in activities
        if activity.kind == VOLUNTEERING
        for group in activity.participants
        if group.count and group.count.number is None and counting_word(group.count) in _HEADS
    ]
    figure = Figure(volunteers.number or Decimal(0), len(vague), origins=volunteers.origins)
    return {Key(Group.VOLUNTEERS, TOTAL, volunteers.measure): figure}


def _staff(activities: Sequence[Activity]) -> dict[Key, Figure]:
    """Return how many people were sent, received and trained, as the report counts them."""
    found = staff_totals(activities)
    counts = {field.name: getattr(found, field.name) for field in fields(found)}
    return {
        Key(Group.STAFF, name, count.measure): _counted(count)
        for name, count in counts.items()
        if count is not None
    }


def _counted(quantity: Quantity) -> Figure:
    return Figure(quantity.number or Decimal(0), origins=quantity.origins)
