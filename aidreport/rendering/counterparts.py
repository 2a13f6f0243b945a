"""Who sits on the other side of a meeting."""

from __future__ import annotations

from aidreport.model.kinds.meeting import Meeting


def only_the_guests(meeting: Meeting) -> bool:
    """Return whether the recipients are those that the guests come from, and no others."""
    homes = {guest.organisation.id for guest in meeting.guests if guest.organisation}
    return all(party.id in homes for party in meeting.recipients)
