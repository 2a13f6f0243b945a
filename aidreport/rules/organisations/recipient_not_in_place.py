"""An activity went to one county, and its recipients are in another.

The place or the region of the activity contradicts where its recipients are; one of them was
taken from another activity (own rule). Only counties and districts (县、区、旗) are compared, and
only where those who help go to those who are helped: people come to a training or a collection
from elsewhere.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      甲县第一小学: {region: 甲县}
    activities:
      - {kind: volunteering, date: 2024-03-29, region: 乙县, recipients: 甲县第一小学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      甲县第一小学: {region: 甲县}
    activities:
      - {kind: volunteering, date: 2024-03-29, region: 甲县, recipients: 甲县第一小学}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Position, Severity, listed
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.fields.recorded import position_of
from aidreport.model.kinds.fund_raising import FundRaising
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.training import Training
from aidreport.model.person import home_of
from aidreport.model.year import YearRecord
from aidreport.rules.regions import county, county_of, may_be_one
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    if not (activity.region or activity.place) or not _goes_to_recipients(activity):
        return
    homes = _homes(activity)
    if not homes:
        return
    for place, said in _places(activity):
        if not any(may_be_one(said, home) for home in homes):
            yield found_at(
                place,
                "The activity took place in {said}, but its recipients are in {homes}:"
                " correct the place, or the recipients.",
                said=said,
                homes=listed(homes),
            )


def _places(activity: Activity) -> Iterator[tuple[Position, str]]:
    """Yield the counties that the fields for the place name, with where they stand."""
    for words in (activity.region, activity.place):
        said = county(words)
        if said is not None:
            yield position_of(words, activity.position), said


def _goes_to_recipients(activity: Activity) -> bool:
    """Return whether those who help go to the recipients."""
    if activity.helpers or activity.remote or isinstance(activity, Training | FundRaising):
        return False
    if isinstance(activity, Meeting | StaffExchange):
        return activity.direction is Direction.SENT
    return True


def _homes(activity: Activity) -> list[str]:
    """Return the counties of all recipients, each once; none if one of them is not known."""
    found: dict[str, None] = {}
    for party in activity.recipients:
        home = home_of(party)
        known = county_of(home) if home else None
        if known is None:
            return []
        found.setdefault(known)
    return list(found)


RECIPIENT_NOT_IN_PLACE = ActivityRule(
    "recipient-not-in-place", Severity.WARNING, _check, needs=("region", "place")
)
