"""The photos of activities, as a report shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import Quantity
from aidreport.model.photo import Photo
from aidreport.model.year import YearRecord


@frozen
class PhotoFacts:
    """A photo.

    Attributes:
        photo: what is recorded of it.
        activity: the activity that it shows.
        file: the name of its file beside the report, `photo-0123456789ab.jpg`.
        number: which of the activity's photos with the same caption, from 1; None if it is
            the only one.
    """

    photo: Photo
    activity: Activity
    file: str
    number: Quantity | None = None

    @property
    def position(self) -> Position:
        """Where the photo is recorded."""
        return self.photo.position


def photos(record: YearRecord, activities: Iterable[Activity]) -> tuple[PhotoFacts, ...]:
    """Return the photos of some activities by date, as far as they could be opened."""
    return tuple(
        shown
        for activity in sorted(activities, key=lambda activity: activity.date.start)
        for shown in _photos_of(record, activity)
    )


def _photos_of(record: YearRecord, activity: Activity) -> Iterator[PhotoFacts]:
    """Yield the photos of an activity; those that would have one caption are numbered."""
    opened = [photo for photo in activity.photos if photo.place in record.pictures]
    alike = Counter(photo.caption for photo in opened)
    seen = Counter[str | None]()
    for photo in opened:
        seen[photo.caption] += 1
        place = Decimal(seen[photo.caption])
        several = alike[photo.caption] > 1
        number = Quantity(place, origins=(photo.place,)) if several else None
        yield PhotoFacts(photo, activity, record.pictures[photo.place].name_in_report, number)
