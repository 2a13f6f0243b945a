"""The photos of activities, as a report shows them."""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.photo import Photo
from aidreport.model.year import YearRecord


@frozen
class PhotoFacts:
    """A photo.

    Attributes:
        photo: what is recorded of it.
        activity: the activity that it shows.
        file: the name of its file beside the report, `photo-0123456789ab.jpg`.
    """

    photo: Photo
    activity: Activity
    file: str

    @property
    def position(self) -> Position:
        """Where the photo is recorded."""
        return self.photo.position


def photos(record: YearRecord, activities: Iterable[Activity]) -> tuple[PhotoFacts, ...]:
    """Return the photos of some activities by date, as far as they could be opened."""
    return tuple(
        PhotoFacts(photo, activity, record.pictures[photo.place].name_in_report)
        for activity in sorted(activities, key=lambda activity: activity.date.start)
        for photo in activity.photos
        if photo.place in record.pictures
    )
