"""What the groups of figures are called, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Message, message
from aidreport.facts.figures.figure import Group

GROUPS: Mapping[Group, Message] = {
    Group.ACTIVITIES: message("Activities"),
    Group.REGIONS: message("Regions"),
    Group.RECIPIENTS: message("Recipients, each counted once"),
    Group.PARTICIPANTS: message("Participants, added up over the activities"),
    Group.VOLUNTEERS: message("Volunteers"),
    Group.HELPED: message("Pupils, households and people helped"),
    Group.HOURS: message("Hours"),
    Group.SERVICES: message("Medical services"),
    Group.CASH: message("Cash"),
    Group.GOODS: message("Goods"),
    Group.FUNDS: message("Other money"),
    Group.STAFF: message("Staff sent, received and trained"),
    Group.HONOURS: message("Honours"),
}
