"""The facts of a brief (简报): one activity of a year, with its photos."""

from __future__ import annotations

from aidreport.diagnostics import Position
from aidreport.facts.photos import PhotoFacts, photos
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord


@frozen
class BriefFacts:
    """What a brief tells.

    Attributes:
        activity: the one that it is about.
        photos: those of the activity, wherever the report of the year has them.
    """

    activity: Activity
    photos: tuple[PhotoFacts, ...]


def brief(record: YearRecord, place: Position) -> BriefFacts:
    """Return the facts of a brief about the activity that is recorded at a place.

    Raises:
        LookupError: when no activity of the year stands there.
    """
    for activity in record.activities:
        if activity.position == place:
            return BriefFacts(activity, photos(record, [activity]))
    raise LookupError(str(place))
