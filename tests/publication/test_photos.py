from __future__ import annotations

from collections.abc import Callable

from photos import photo

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

RECORD = """report: {period: 2024, organisation: 甲中学, self_reference: 我校}
signature: {date: 2024-12-31}
activities:
  - kind: home-visit
    date: 2024-03-05
    recipients: 陈小丙
    photos:
      - {file: photos/a.jpg, caption: 走访陈小丙同学家, people: 陈小丙, consent: true}
      - {file: photos/b.jpg, caption: 合影}
people: {陈小丙: {minor: true}}
organisations: {甲中学: }
"""
FILES = {"photos/a.jpg": photo(), "photos/b.jpg": photo(30, 40)}


def test_the_public_sees_only_photos_whose_people_agreed_and_no_name(
    make_project: Callable[..., Project],
) -> None:
    project = make_project({"records/2024.yaml": RECORD, **FILES})
    record = pipeline.check(project, "2024").record
    assert record is not None
    reporter = Reporter(project)
    own = reporter.render(record, ["md"])
    public = reporter.render(record, ["md"], Audience.PUBLIC)
    assert len(own.pictures) == 2
    [name] = public.pictures
    assert name.startswith("2024.public.assets/photo-")
    text = public.files["md"].decode()
    assert "图1　走访" in text
    assert "小丙" not in text
    assert "合影" not in text
