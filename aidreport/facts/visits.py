"""Which visits led to a place where somebody had been before in the same year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from datetime import date

from aidreport.diagnostics import Position
from aidreport.facts.recipients import recipient_organisations
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.places import lives_with_some


def returning(told: Iterable[Activity], own: Organisation) -> frozenset[Position]:
    """Return where the activities stand that go again (再次) to where somebody has been.

    What the record says itself counts first. Else a visit is another one if each of
    its recipients was visited before, on days that are over; a vague date may be early
    or late in its period, so it decides nothing within that. Who reads 再次 must have
    read of the visit before: one that is told later does not count. It is said once of a
    place: of a third visit and a fourth it would be noise. A house that is stationed in one of
    several villages is there all the time, and does not go there again with the others.

    Args:
        told: the activities in the order in which the report tells them.
        own: the house that reports.
    """
    first_over: dict[str, date] = {}
    said: set[str] = set()
    found = set()
    for activity in told:
        again, journeys = activity.again, _journeys(activity)
        is_visit = _is_visit(activity)
        if again is None:
            again = (
                is_visit
                and not lives_with_some(activity, own)
                and _seen_before(journeys, activity.date.start, first_over, said)
            )
        if again:
            found.add(activity.position)
            said |= journeys
        for place in journeys if is_visit else ():
            first_over[place] = min(activity.date.end, first_over.get(place, activity.date.end))
    return frozenset(found)


def _is_visit(activity: Activity) -> bool:
    """Return whether somebody went there; nobody goes where the work is done from afar."""
    return activity.is_visit and not activity.remote


def _seen_before(
    journeys: Set[str], start: date, first_over: Mapping[str, date], said: Set[str]
) -> bool:
    if not journeys or journeys <= said:
        return False
    return all(first_over.get(place, date.max) < start for place in journeys)


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
