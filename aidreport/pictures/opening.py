"""The photos of a year's record: each file looked at once, before the rules ask about it."""

from __future__ import annotations

from pathlib import Path

from aidreport.diagnostics import Diagnostic, Position
from aidreport.frozen import replace
from aidreport.model.year import YearRecord
from aidreport.sources.pictures.load import load_picture
from aidreport.sources.pictures.picture import SourcePicture


def with_photos(root: Path, record: YearRecord) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return the record with what is known of its photos, and what is wrong with them.

    A finding stands at every place that names the file, for each may be the slip.
    """
    pictures: dict[Position, SourcePicture] = {}
    findings: list[Diagnostic] = []
    for activity in record.activities:
        for photo in activity.photos:
            loaded = load_picture(root, photo.file, photo.place)
            findings += loaded.findings
            if loaded.picture is not None:
                pictures[photo.place] = loaded.picture
    return replace(record, pictures=pictures), tuple(findings)
