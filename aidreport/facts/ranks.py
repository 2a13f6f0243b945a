"""What all are who were sent or received in exchange, where one word says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.kinds.staff_exchange import StaffExchange


def ranks(activities: Sequence[Activity]) -> Mapping[str, str]:
    """Return the rank of all who were sent, and of all who were received: 驻村干部.

    Empty where they differ, or where that of some is not known.
    """
    found: dict[str, str] = {}
    for direction in Direction:
        known = {
            each.rank or ""
            for each in activities
            if isinstance(each, StaffExchange) and each.direction is direction and not each.helpers
        }
        found[direction.value] = known.pop() if len(known) == 1 else ""
    return found
