"""A person stands on the wrong side of an activity.

Those who lead or are sent belong to those who help, guests to the others (own rule). A leader of
the organisation that is helped was taken from the wrong list, or has the wrong organisation in
`people`; people without one belong to the organisation that reports.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: {posts: 校长, organisation: 甲小学}}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张示例}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: {posts: 校长, organisation: 甲小学}}
    activities:
      - {kind: meeting, date: 2024-03-29, recipients: 甲小学, guests: 张示例}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.named import field_called
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    own = record.frame.report.organisation.id
    for person in _going(activity):
        home = person.organisation.id if person.organisation else own
        if home != own and _is_helped(home, activity):
            yield found_at(
                activity.position,
                "{name} belongs to “{home}”, which is helped here, but leads the activity or is"
                " sent to it: name somebody else, or correct “{field}” in “people”.",
                field=field_called(Person, "organisation"),
                name=person.name or person.id,
                home=person.organisation.short if person.organisation else home,
            )
    for person in _coming(activity):
        if person.organisation is None or person.organisation.id == own:
            yield found_at(
                activity.position,
                "{name} belongs to the organisation that reports, but is a guest or is"
                " received: name somebody else, or add “{field}” in “people”.",
                field=field_called(Person, "organisation"),
                name=person.name or person.family_name or person.id,
            )


def _is_helped(home: str, activity: Activity) -> bool:
    helpers = {each.id for each in activity.helpers}
    return home not in helpers and any(home == party.id for party in activity.recipients)


def _going(activity: Activity) -> tuple[Person, ...]:
    """Return who leads the work or is sent."""
    leaders = () if activity.helpers else activity.leaders
    if isinstance(activity, TeachingPlacement):
        return leaders + activity.teachers
    if isinstance(activity, StaffExchange) and activity.direction is Direction.SENT:
        return leaders + activity.staff
    return leaders


def _coming(activity: Activity) -> tuple[Person, ...]:
    """Return who is a guest or is received."""
    if isinstance(activity, Meeting):
        return activity.guests
    if isinstance(activity, StaffExchange) and activity.direction is Direction.RECEIVED:
        return activity.staff
    return ()


PERSON_ON_THE_WRONG_SIDE = ActivityRule(
    "person-on-the-wrong-side",
    Severity.WARNING,
    _check,
    needs=("leaders", "teachers", "staff", "guests"),
)
