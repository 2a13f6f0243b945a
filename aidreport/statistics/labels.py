"""What the figures of the statistics are called, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aidreport.diagnostics import Message, message
from aidreport.facts.statistics.figure import Group, Key
from aidreport.model.kinds import KINDS

GROUPS: Mapping[Group, Message] = MappingProxyType(
    {
        Group.ACTIVITIES: message("Activities"),
        Group.REGIONS: message("Regions"),
        Group.RECIPIENTS: message("Recipients, each counted once"),
        Group.PARTICIPANTS: message("Participants, added up over the activities"),
        Group.VOLUNTEERS: message("Volunteers"),
        Group.CASH: message("Cash"),
        Group.GOODS: message("Goods"),
        Group.FUNDS: message("Other money"),
        Group.STAFF: message("Staff sent, received and trained"),
        Group.HONOURS: message("Honours"),
    }
)

_TOTALS: Mapping[Group, Message] = MappingProxyType(
    {
        Group.ACTIVITIES: message("all kinds"),
        Group.REGIONS: message("regions reached"),
        Group.VOLUNTEERS: message("at volunteering"),
        Group.HONOURS: message("all honours"),
    }
)

_NAMES: Mapping[tuple[Group, str], Message] = MappingProxyType(
    {
        (Group.RECIPIENTS, "organisations"): message("organisations"),
        (Group.RECIPIENTS, "people"): message("people"),
        (Group.CASH, "paid"): message("paid"),
        (Group.CASH, "arrived"): message("arrived, not yet paid out"),
        (Group.CASH, "planned"): message("planned"),
        (Group.STAFF, "placed"): message("placed elsewhere to teach"),
        (Group.STAFF, "sent"): message("sent in exchange"),
        (Group.STAFF, "received"): message("received"),
        (Group.STAFF, "trained"): message("trained at courses"),
        (Group.GOODS, "value"): message("value, as far as it is known"),
        (Group.GOODS, "valued"): message("lots with a value"),
        (Group.GOODS, "unvalued"): message("lots without a value"),
    }
)


_PURPOSES: Mapping[str, Message] = MappingProxyType(
    {
        "raised": message("raised from others"),
        "received": message("given by others"),
        "sponsorship": message("for sponsored pupils"),
        "invested": message("own money for works"),
        "arranged": message("money arranged for works"),
        "bought": message("produce bought"),
        "sold": message("produce sold"),
    }
)
_PAID_ALWAYS = frozenset({"bought", "sold"})


def label(key: Key) -> Message | str:
    """Return what a figure is called; kinds, regions and counting words as in the records."""
    if key.name == "total":
        return _TOTALS[key.group]
    if key.group is Group.ACTIVITIES and key.name in KINDS:
        return KINDS[key.name].term
    if key.group is Group.PARTICIPANTS:
        return message("counted by {word}", word=key.name)
    if key.group is Group.FUNDS:
        purpose, _, status = key.name.partition("-")
        said = message(
            "{purpose}, {status}", purpose=_PURPOSES[purpose], status=_NAMES[(Group.CASH, status)]
        )
        return _PURPOSES[purpose] if purpose in _PAID_ALWAYS else said
    return _NAMES.get((key.group, key.name), key.name)
