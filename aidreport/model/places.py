"""Where an activity took place, as far as that needs words of its own."""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party


def names_of(party: Party) -> tuple[str, ...]:
    """Return by which words a party can be named."""
    other = party.short_name if isinstance(party, Organisation) else party.family_name
    return tuple(name for name in (party.id, party.name, other) if name)


def named_place(activity: Activity, parties: Iterable[Party]) -> Organisation | None:
    """Return which of some parties the place of an activity is, None for any other place."""
    for party in parties:
        if isinstance(party, Organisation) and activity.place in names_of(party):
            return party
    return None


def is_at_recipients(activity: Activity) -> bool:
    """Return whether the place is that of the only recipient, so that it needs no words."""
    return len(activity.recipients) == 1 and bool(named_place(activity, activity.recipients))


def is_at_home(activity: Activity, own: Organisation) -> bool:
    """Return whether the place is that of those who do the work, and nobody comes there."""
    comes = getattr(activity, "direction", None) is Direction.RECEIVED
    return not comes and bool(named_place(activity, activity.helpers or (own,)))


def is_near_recipients(activity: Activity) -> bool:
    """Return whether the place is where the recipients are, by their names and regions."""
    helped = [party for party in activity.recipients if isinstance(party, Organisation)]
    place = activity.place or ""
    return all(place in f"{party.region or ''}{party.name}" for party in helped)
