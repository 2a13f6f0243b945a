"""What others did: for the organisation that reports, or for those that it helps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.frame import ReportFrame
from aidreport.model.person import Party
from aidreport.model.received import is_received
from aidreport.model.year import YearRecord


def received(record: YearRecord) -> tuple[Activity, ...]:
    """Return the help that the organisation itself received."""
    frame = record.frame.report
    return tuple(each for each in record.activities if is_received(each, frame))


def brought(record: YearRecord) -> tuple[Activity, ...]:
    """Return the help of others to those that the organisation helps."""
    frame = record.frame.report
    return tuple(
        each for each in record.activities if each.helpers and not is_received(each, frame)
    )


@frozen
class Sides:
    """On which sides some activities were: done by oneself, got for others, received."""

    own: bool
    brought: bool
    received: bool


def sides(activities: Sequence[Activity], frame: ReportFrame) -> Sides:
    """Return on which sides some activities were."""
    helped = [activity for activity in activities if activity.helpers]
    ours = [is_received(activity, frame) for activity in helped]
    own = any(not activity.helpers for activity in activities)
    return Sides(own, not all(ours), any(ours))


def supporters(record: YearRecord) -> tuple[Party, ...]:
    """Return who helped the organisation, each once, those who did so most first.

    It may have helped itself beside them, but owes itself no thanks.
    """
    own = record.frame.report.organisation.id
    helpers = (party for activity in received(record) for party in activity.helpers)
    parties = [party for party in helpers if party.id != own]
    by_id = {party.id: party for party in parties}
    return tuple(by_id[name] for name, _ in Counter(each.id for each in parties).most_common())
