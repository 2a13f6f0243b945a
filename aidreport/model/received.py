"""Help received (受援): what others do for the organisation that reports."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.frame import ReportFrame


def with_recipient(activity: Activity, frame: ReportFrame) -> Activity:
    """Return an activity of others with its recipient: the reporting organisation, if not said.

    Whom we receive is the other side of an exchange, and does not help us by coming: helpers
    of `direction: received` are read as the recipients.
    """
    if not activity.helpers or any(party != frame.organisation for party in activity.recipients):
        return activity
    if activity.way is Direction.RECEIVED:
        return activity.with_values(recipients=activity.helpers, helpers=())
    return activity.with_values(recipients=(frame.organisation,))


def is_received(activity: Activity, frame: ReportFrame) -> bool:
    """Return whether others help the organisation that reports."""
    return bool(activity.helpers) and any(
        party.id == frame.organisation.id for party in activity.recipients
    )
