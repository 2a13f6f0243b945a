"""A photo's file names its owner or the number of the camera.

By the number of a camera all photos of one person can be found on the web (own rule; Exif 2.3,
4.6.4 and 4.6.5, has the tags Artist, Copyright, CameraOwnerName and BodySerialNumber). A report
never carries it; worth knowing before the file itself is passed on.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: home-visit, date: 2024-03-05, photos: photos/with-owner.jpg}

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
        if picture is not None and picture.exif.owner:
            yield found_at(
                photo.place,
                "The photo “{file}” names its maker or the number of the camera. The report"
                " leaves this out; delete it from the file too before you pass the file on.",
                file=photo.file,
            )


PHOTO_WITH_OWNER = ActivityRule("photo-with-owner", Severity.NOTE, _check, needs=("photos",))
