"""Where an activity took place, as far as that needs words of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party

# What is left of a name is long enough to be one: 甲中学, but not 中学.
_WITHOUT_DIVISION = expression(r"(?<=[省市县区旗州盟乡镇])(?=(.{3,}))")

_STATIONED = "驻"


def names_of(party: Party) -> tuple[str, ...]:
    """Return by which words a party can be named."""
    other = party.short_name if isinstance(party, Organisation) else party.family_name
    return tuple(name for name in (party.id, party.name, other) if name)


def named_place(activity: Activity, parties: Iterable[Party]) -> Organisation | None:
    """Return which of some parties the place of an activity is, None for any other place."""
    place = activity.place
    for party in parties:
        if place and isinstance(party, Organisation) and place in _names_as_place(party):
            return party
    return None


def _names_as_place(organisation: Organisation) -> Iterator[str]:
    """Yield the names of an organisation as of a place, also as its neighbours say it: 甲中学."""
    yield from names_of(organisation)
    yield from _WITHOUT_DIVISION.findall(organisation.name)


def is_at_recipients(activity: Activity) -> bool:
    """Return whether the place is that of the only recipient, so that it needs no words."""
    return len(activity.recipients) == 1 and bool(named_place(activity, activity.recipients))


def is_at_home(activity: Activity, own: Organisation) -> bool:
    """Return whether the place is that of those who do the work, and nobody comes there."""
    comes = activity.way is Direction.RECEIVED
    return not comes and bool(named_place(activity, activity.helpers or (own,)))


def is_stationed(activity: Activity, own: Organisation) -> bool:
    """Return whether the house lives where it helps (驻甲村工作队 in 甲村): it goes nowhere."""
    if activity.place or activity.helpers or activity.funded_by or not activity.recipients:
        return False
    return all(_lives_with(party, own) for party in activity.recipients)


def lives_with_some(activity: Activity, own: Organisation) -> bool:
    """Return whether the house lives with some of those whom it helps by itself."""
    if activity.place or activity.helpers:
        return False
    return any(_lives_with(party, own) for party in activity.recipients)


def _lives_with(party: Party, own: Organisation) -> bool:
    return any(f"{_STATIONED}{name}" in own.name for name in names_of(party))


def is_near_recipients(activity: Activity) -> bool:
    """Return whether the place is where the recipients are, by their names and regions."""
    helped = [party for party in activity.recipients if isinstance(party, Organisation)]
    place = activity.place or ""
    return all(place in f"{party.region or ''}{party.name}" for party in helped)
