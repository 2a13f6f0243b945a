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

from collections import Counter
from datetime import date

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.kinds.teaching_exchange import TeachingExchange
from aidreport.model.person import Person, home_of
from aidreport.model.year import YearRecord
from aidreport.rules.regions import county, county_of, may_be_one
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    went = [(each, each.date.start, _travellers(each)) for each in record.activities]
    days = Counter((person.id, start) for _, start, people in went for person in people)
    often = {day for day, times in days.items() if times > 1}
    trips: dict[tuple[str, date], list[Activity]] = {}
    for activity, start, people in went if often else ():
        twice = [each for each in people if (each.id, start) in often]
        if not twice or not _is_trip(activity):
            continue
        for person in twice:
            earlier = trips.setdefault((person.id, start), [])
            other = next((each for each in earlier if _apart(each, activity)), None)
            earlier.append(activity)
            if other is not None:
                yield found_at(
                    activity.position,
                    "{name} went elsewhere on the same day, {day} ({place}): correct the"
                    " person, or one of the dates.",
                    name=person.name or person.id,
                    day=activity.date.start.isoformat(),
                    place=str(other.position),
                )


def _is_trip(activity: Activity) -> bool:
    """Return whether somebody went to a place that is known, on a day that is known."""
    exact = activity.date.precision is Precision.DAY
    return exact and activity.is_visit and not activity.remote and bool(_places(activity))


def _travellers(activity: Activity) -> tuple[Person, ...]:
    if isinstance(activity, TeachingExchange):
        return activity.leaders + activity.teachers
    return activity.leaders


def _apart(one: Activity, other: Activity) -> bool:
    """Return whether two trips led to different places, as far as is known in other counties."""
    if _places(one) & _places(other):
        return False
    there = _counties(other)
    return not any(may_be_one(here, each) for here in _counties(one) for each in there)


def _places(activity: Activity) -> set[str]:
    found = {home.id for home in map(home_of, activity.recipients) if home}
    return found | ({str(activity.place)} if activity.place else set())


def _counties(activity: Activity) -> set[str]:
    """Return the counties that an activity went to; empty if one of them is not known."""
    said = county(activity.region) or county(activity.place)
    if said:
        return {said}
    homes = map(home_of, activity.recipients)
    found = [county_of(home) if home else None for home in homes]
    known = {each for each in found if each}
    return known if len(known) == len(set(found)) else set()


TWO_TRIPS_ON_ONE_DAY = YearRule("two-trips-on-one-day", Severity.WARNING, _check)
