"""One person went to two places on one day.

The leader of one visit was copied to the next, or one of the dates is wrong (own rule). Two
visits in one county, or one activity at several recipients, can be made in a day and are no
finding; only days that are known exactly are compared.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}}
    people: {张示例: {posts: 校长}}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张示例}
      - {kind: volunteering, date: 2024-03-29, recipients: 乙小学, leaders: 张示例}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}}
    people: {张示例: {posts: 校长}}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张示例}
      - {kind: volunteering, date: 2024-03-30, recipients: 乙小学, leaders: 张示例}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aidreport.diagnostics import Position, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.kinds.teaching_exchange import TeachingExchange
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.regions import county, county_of
from aidreport.rules.rule import Found, YearRule


@dataclass(frozen=True, slots=True)
class _Trip:
    """Where an activity went: the names of its places, and their counties if all are known."""

    position: Position
    places: frozenset[str]
    counties: frozenset[str]


def _check(record: YearRecord) -> Found:
    trips: dict[tuple[str, date], list[_Trip]] = {}
    for activity in record.activities:
        trip = _trip(activity)
        if trip is None:
            continue
        for person in _travellers(activity):
            earlier = trips.setdefault((person.id, activity.date.start), [])
            other = next((each for each in earlier if _apart(each, trip)), None)
            earlier.append(trip)
            if other is not None:
                yield (
                    trip.position,
                    message(
                        "{name} went elsewhere on the same day, {day} ({place}): correct the"
                        " person, or one of the dates.",
                        name=person.name or person.id,
                        day=activity.date.start.isoformat(),
                        place=str(other.position),
                    ),
                )


def _trip(activity: Activity) -> _Trip | None:
    """Return where an activity went on a day; None if it is no such trip."""
    if activity.date.precision is not Precision.DAY or not activity.is_visit or activity.remote:
        return None
    homes = [
        party.organisation if isinstance(party, Person) else party for party in activity.recipients
    ]
    places = [each for each in (activity.place, *(home.id for home in homes if home)) if each]
    if not places:
        return None
    known = [county_of(home) if home else None for home in homes]
    said = county(activity.region) or county(activity.place)
    counties = [said] if said else known
    exact = frozenset(each for each in counties if each)
    return _Trip(
        activity.position,
        frozenset(places),
        exact if len(exact) == len(set(counties)) else frozenset(),
    )


def _travellers(activity: Activity) -> Iterator[Person]:
    yield from activity.leaders
    if isinstance(activity, TeachingExchange):
        yield from activity.teachers


def _apart(one: _Trip, other: _Trip) -> bool:
    """Return whether two trips led to different places, as far as is known in other counties."""
    if one.places & other.places:
        return False
    return not (one.counties & other.counties)


TWO_TRIPS_ON_ONE_DAY = YearRule("two-trips-on-one-day", Severity.WARNING, _check)
