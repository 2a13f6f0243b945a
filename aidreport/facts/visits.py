"""Which visits led to a place where somebody had been before in the same year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from aidreport.diagnostics import Position
from aidreport.facts.recipients import recipient_organisations
from aidreport.model.activity import Activity


def returning(activities: Sequence[Activity]) -> frozenset[Position]:
    """Return where the activities stand that go again (再次) to where somebody has been.

    What the record says itself counts first. Else a visit is another one if each of
    its recipients was visited before, on days that are over; a vague date may be early
    or late in its period, so it decides nothing within that.
    """
    first_over = _first_over(activities)
    return frozenset(
        activity.position
        for activity in activities
        if (_seen_before(activity, first_over) if activity.again is None else activity.again)
    )


def _first_over(activities: Iterable[Activity]) -> Mapping[str, date]:
    """Return for each place the day on which the first visit to it was over."""
    found: dict[str, date] = {}
    for activity in activities:
        if _is_visit(activity):
            for place in _journeys(activity):
                found[place] = min(activity.date.end, found.get(place, activity.date.end))
    return found


def _is_visit(activity: Activity) -> bool:
    """Return whether somebody went there; nobody goes where the work is done from afar."""
    return activity.is_visit and not activity.remote


def _seen_before(activity: Activity, first_over: Mapping[str, date]) -> bool:
    places = _journeys(activity)
    if not (_is_visit(activity) and places):
        return False
    return all(first_over[place] < activity.date.start for place in places)


def _journeys(activity: Activity) -> frozenset[str]:
    """Return who went where.

    What others did is no earlier visit of one's own, and they may send other people
    for other work.
    """
    who = "+".join(sorted(party.id for party in activity.helpers))
    work = activity.kind if who else ""
    return frozenset(f"{who} {work} {place}" for place in _places(activity))


def _places(activity: Activity) -> frozenset[str]:
    """Return where an activity went: its place, else the recipients' organisations."""
    if activity.place:
        return frozenset((activity.place,))
    return frozenset(each.id for each in recipient_organisations((activity,)))
