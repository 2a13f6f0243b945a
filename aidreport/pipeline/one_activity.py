"""One activity of a year, as a person names it: by its id, its number, its day."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Position
from aidreport.facts.grouping import kind_term
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.year import CheckedYear

_MOST = 12
"""So many activities are offered where none was meant."""


@frozen
class Meant:
    """Where the activity that was meant is recorded; None, and those it may be, for no single one.

    `offered` are activities with their numbers, their days as far as these are known, and kinds:
    `6 2009-03-25 捐赠`.
    """

    place: Position | None
    offered: tuple[str, ...] = ()


def activity_meant(checked: CheckedYear, wanted: str) -> Meant:
    """Return the activity with an id, with a number from 1, or of a day: `2009-03-25`."""
    activities = checked.record.activities
    found = [each for each in activities if each.id == wanted]
    if not found and wanted.isdecimal() and 0 < int(wanted) <= len(activities):
        found = [activities[int(wanted) - 1]]
    if not found:
        found = [each for each in activities if _day(each) == wanted]
    if len(found) == 1:
        return Meant(found[0].position)
    return Meant(None, _offered(activities, found or activities))


def _offered(activities: Sequence[Activity], chosen: Sequence[Activity]) -> tuple[str, ...]:
    return tuple(
        " ".join(filter(None, (str(number), _day(each), kind_term(each.kind))))
        for number, each in enumerate(activities, start=1)
        if each in chosen
    )[:_MOST]


def _day(activity: Activity) -> str:
    """Return the day on which an activity was, or began; empty where no day is known."""
    known = activity.date.precision in (Precision.DAY, Precision.DAYS)
    return activity.date.start.isoformat() if known else ""
