"""A photo's file says where it was taken.

Phones write the place into every photo, to the metre; with it a family that was called on can be
found (own rule; Exif 2.3, 4.6.6, keeps the place in GPSLatitude and GPSLongitude). A report never
carries it, but the photo itself stands beside the records and is passed on with them.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: home-visit, date: 2024-03-05, photos: photos/with-place.jpg}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: home-visit, date: 2024-03-05, photos: photos/plain.jpg}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    for photo in activity.photos:
        picture = record.pictures.get(photo.place)
        if picture is not None and picture.exif.location:
            yield found_at(
                photo.place,
                "The photo “{file}” says where it was taken. The report leaves this out, but"
                " whoever gets the file can read it: delete the place from the file (on"
                " Windows: Properties, Details, “Remove Properties and Personal Information”).",
                file=photo.file,
            )


PHOTO_WITH_LOCATION = ActivityRule(
    "photo-with-location", Severity.WARNING, _check, needs=("photos",)
)
