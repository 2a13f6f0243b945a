"""Which photos the public edition shows: those whose people agreed."""

from __future__ import annotations

from aidreport.frozen import replace
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord


def agreed(record: YearRecord) -> YearRecord:
    """Return a record with only those photos whose consent is recorded.

    Who is on the others nobody has said, and a face cannot be masked.
    """
    return replace(record, activities=tuple(map(_agreed, record.activities)))


def _agreed(activity: Activity) -> Activity:
    shown = tuple(photo for photo in activity.photos if photo.consent)
    unchanged = len(shown) == len(activity.photos)
    return activity if unchanged else activity.with_values(photos=shown)
