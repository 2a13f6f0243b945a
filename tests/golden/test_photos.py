"""The report with photos: what stands beside the Markdown, and inside the Word file."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import docx
import pytest
from PIL import Image, ImageChops

from aidreport import pipeline
from aidreport.pipeline import Report, Reporter
from aidreport.sources.project import find_project

HERE = Path(__file__).parent / "photos"
PHOTOS = ("open-lesson.jpg", "training.png", "visit.jpg")


@pytest.fixture(scope="module")
def report() -> Report:
    project = find_project(HERE)
    record = pipeline.check(project, "2024").record
    assert record is not None
    return Reporter(project).render(record, ["md", "docx"])


@pytest.fixture(scope="module")
def pictures(report: Report) -> Mapping[str, bytes]:
    """The pictures of the report in its order."""
    text = report.files["md"].decode()
    return dict(sorted(report.pictures.items(), key=lambda item: text.index(item[0])))


def image(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content)) as opened:
        assert not opened.getexif()
        return opened.convert("RGB")


def test_the_pictures_on_the_disk_are_those_of_the_report(
    pictures: Mapping[str, bytes], rewrite: bool
) -> None:
    folder = HERE / "reports" / "2024.assets"
    if rewrite:
        for name, content in pictures.items():
            (HERE / "reports" / name).write_bytes(content)
    assert sorted(f"2024.assets/{path.name}" for path in folder.iterdir()) == sorted(pictures)
    for name, content in pictures.items():
        # Not the bytes: what was turned was encoded by the Pillow that is installed.
        difference = ImageChops.difference(
            image(content), image((HERE / "reports" / name).read_bytes())
        )
        assert max(high for _, high in difference.getextrema()) < 16


def test_they_are_the_photos_upright(pictures: Mapping[str, bytes]) -> None:
    lesson, training, visit = (image(content) for content in pictures.values())
    for shown, name in ((lesson, PHOTOS[0]), (training, PHOTOS[1])):
        with Image.open(HERE / "photos" / name) as original:
            assert shown.tobytes() == original.tobytes()
    assert visit.size == (900, 1200)
    blue, red = visit.getpixel((20, 20)), visit.getpixel((468, 440))
    assert blue[2] > blue[0]
    assert red[0] > red[2]


def test_word_holds_the_same_files_and_says_what_is_seen(
    report: Report, pictures: Mapping[str, bytes]
) -> None:
    document = docx.Document(BytesIO(report.files["docx"]))
    inside = [part.blob for part in document.part.package.iter_parts() if "media" in part.partname]
    assert sorted(inside) == sorted(pictures.values())
    said = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert said == [
        "教室正前方一块黑板，下面两排课桌",
        "7月10日，讲授新教材的使用",
        "山间一条土路通向一座红顶的房子",
    ]
