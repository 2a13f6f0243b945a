from collections.abc import Callable

from photos import photo

from aidreport import pipeline
from aidreport.sources.pictures.picture import PictureKind, SourcePicture
from aidreport.sources.project import Project

RECORD = """
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
signature: {date: 2024-12-31}
activities:
  - kind: volunteering
    date: 2024-03-05
    photos: [photos/a.jpg, {file: photos/b.png, caption: 合影}]
"""


def test_each_photo_is_looked_at_once_and_every_fault_stands_at_its_name(
    make_project: Callable[..., Project],
) -> None:
    project = make_project({"records/2024.yaml": RECORD, "photos/b.png": photo(suffix="PNG")[:50]})
    findings = pipeline.check(project, "2024").findings
    assert [(found.code, str(found.position)) for found in findings] == [
        ("missing-picture", "records/2024.yaml:8:14"),
        ("broken-picture", "records/2024.yaml:8:35"),
    ]


def test_a_checked_year_knows_its_photos(make_project: Callable[..., Project]) -> None:
    files = {"photos/a.jpg": photo(40, 30), "photos/b.png": photo(20, 10, "PNG")}
    checked = pipeline.check(make_project({"records/2024.yaml": RECORD, **files}), "2024")
    assert checked.findings == ()
    assert checked.record is not None
    pictures = checked.record.record.pictures
    assert list(pictures.values()) == [
        SourcePicture(PictureKind.JPEG, 40, 30),
        SourcePicture(PictureKind.PNG, 20, 10),
    ]
    assert [picture.path for picture in pictures.values()] == list(files)
