from __future__ import annotations

from collections.abc import Callable

import pytest
from photos import photo

from aidreport import facts, pipeline
from aidreport.facts.report import ReportFacts
from aidreport.sources.project import Project

RECORD = """report: {{period: 2024, organisation: 甲中学{style}}}
attachments: {attachments}
activities:
  - {{kind: volunteering, date: 2024-05-05, photos: [photos/a.jpg, photos/b.jpg]}}
  - {{kind: volunteering, date: 2024-03-05, photos: {{file: photos/a.jpg, caption: 合影}}}}
  - {{kind: volunteering, date: 2024-04-05}}
organisations: {{甲中学: }}
"""
FILES = {"photos/a.jpg": photo(), "photos/b.jpg": photo(30, 40)}


@pytest.fixture
def built(make_project: Callable[..., Project]) -> Callable[..., ReportFacts]:
    def build(style: str = "", attachments: str = "[]") -> ReportFacts:
        record = RECORD.format(style=style, attachments=attachments)
        checked = pipeline.check(make_project({"records/2024.yaml": record, **FILES}), "2024")
        assert checked.record is not None, [found.line(str) for found in checked.findings]
        return facts.build(checked.record)

    return build


def test_photos_are_the_last_attachment_by_date(built: Callable[..., ReportFacts]) -> None:
    found = built(attachments="[activities]")
    assert [(each.name, each.number and each.number.number) for each in found.attachments] == [
        ("activities", 1),
        ("photos", 2),
    ]
    shown = found.attachments[-1].photos
    assert [each.photo.file for each in shown] == ["photos/a.jpg", "photos/a.jpg", "photos/b.jpg"]
    assert [each.activity.date.start.month for each in shown] == [3, 5, 5]
    assert found.sections[0].photos == ()


def test_one_file_has_one_name_that_tells_nothing_of_it(built: Callable[..., ReportFacts]) -> None:
    first, second, other = (each.file for each in built().attachments[0].photos)
    assert first == second != other
    assert first.startswith("photo-")
    assert "a.jpg" not in first


def test_photos_can_stand_behind_the_part_that_tells_their_activities(
    built: Callable[..., ReportFacts],
) -> None:
    found = built(", photos: text")
    assert found.attachments == ()
    assert [len(section.photos) for section in found.sections] == [3]


def test_photos_can_stay_out(built: Callable[..., ReportFacts]) -> None:
    found = built(", photos: none")
    assert found.attachments == ()
    assert [section.photos for section in found.sections] == [()]


def test_photos_of_one_activity_with_one_caption_are_numbered(
    built: Callable[..., ReportFacts],
) -> None:
    assert [each.number and each.number.number for each in built().attachments[0].photos] == [
        None,
        1,
        2,
    ]
