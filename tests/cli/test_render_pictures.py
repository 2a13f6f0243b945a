"""The pictures beside a Markdown report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from photos import exif, photo
from small_records import record

SHOWN = "{{kind: volunteering, date: 2009-05-04, photos: [{photos}]}}"
WHAT_TO_DO = (
    "Change the photo, or the figures, that the records name, so that every format of the report"
    " shows it; then replace this picture with --force: a copy of it is kept. [edited-report]"
)
NOT_OURS = (
    "error: The report does not show this picture any more, and it does not show that aidreport"
    " wrote it, so it is left as it is: delete it, or give it another name. [edited-report]"
)
A, B = photo(40, 30, block=exif(place=True)), photo(30, 40, "PNG")


@pytest.fixture
def photos(here: Path) -> Callable[[str], None]:
    """Write a record with photos, a.jpg and b.png, and the photos themselves."""

    def write(named: str) -> None:
        for name, content in {
            "records/2009.yaml": record("2009", SHOWN.format(photos=named)).encode(),
            "photos/a.jpg": A,
            "photos/b.png": B,
        }.items():
            (here / name).parent.mkdir(exist_ok=True)
            (here / name).write_bytes(content)

    return write


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_markdown_has_its_pictures_beside_it_and_word_inside(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg, photos/b.png")
    assert aidreport("render", "2009").code == 0
    reports = here / "reports"
    assert names(reports) == ["2009.assets", "2009.docx", "2009.md"]
    text = (reports / "2009.md").read_text(encoding="utf-8")
    for name in names(reports / "2009.assets"):
        assert f"](2009.assets/{name})" in text
        assert b"Exif" not in (reports / "2009.assets" / name).read_bytes()
    assert len(names(reports / "2009.assets")) == 2
    assert aidreport("render", "2009", "--check").code == 0


def test_word_alone_writes_no_folder(here: Path, photos: Callable, aidreport: Callable) -> None:
    photos("photos/a.jpg")
    aidreport("render", "2009", "-f", "docx")
    assert names(here / "reports") == ["2009.docx"]


def test_check_names_pictures_that_are_missing_changed_or_left_over(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg, photos/b.png")
    aidreport("render", "2009")
    folder = here / "reports" / "2009.assets"
    first, second = sorted(folder.iterdir())
    first.unlink()
    second.write_bytes(b"another")
    (folder / "photo-0123456789ab.jpg").write_bytes(b"old")
    (folder / "of-somebody.jpg").write_bytes(b"theirs")
    ran = aidreport("render", "2009", "--check")
    place = "reports/2009.assets/"
    assert ran.code == 1
    assert sorted(line for line in ran.err.splitlines() if place in line) == sorted(
        [
            f"{place}{first.name}:1:1: error: This picture of the report has not been written."
            " Write it with “aidreport render 2009”. [missing-report]",
            f"{place}{second.name}:1:1: error: This picture was changed by hand, or is none of"
            f" aidreport's. {WHAT_TO_DO}",
            f"{place}photo-0123456789ab.jpg:1:1: {NOT_OURS}",
        ]
    )


def test_a_photo_that_was_taken_out_does_not_stay(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg, photos/b.png")
    aidreport("render", "2009")
    folder = here / "reports" / "2009.assets"
    (folder / "of-somebody.jpg").write_bytes(b"theirs")
    photos("photos/b.png")
    aidreport("render", "2009")
    kept, theirs = sorted(folder.iterdir(), reverse=True)
    assert (kept.suffix, theirs.name) == (".png", "of-somebody.jpg")
    theirs.unlink()
    photos("")
    aidreport("render", "2009")
    assert not folder.exists()


def test_the_folder_is_named_after_the_file(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg")
    aidreport("render", "2009", "-o", "年度 总结.md")
    [picture] = names(here / "年度 总结.assets")
    text = (here / "年度 总结.md").read_text(encoding="utf-8")
    assert f"](年度%20总结.assets/{picture})" in text
    assert aidreport("render", "2009", "-o", "年度 总结.md", "--check").code == 0


def test_standard_output_has_the_text_alone(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg")
    ran = aidreport("render", "2009", "-f", "md", "-o", "-")
    assert "](2009.assets/photo-" in ran.out
    assert "The pictures are not written: that takes a file (--output).\n" in ran.err
    assert not (here / "reports").exists()


def test_a_link_in_place_of_the_folder_is_not_followed(
    here: Path, photos: Callable, aidreport: Callable
) -> None:
    photos("photos/a.jpg")
    (here / "elsewhere").mkdir()
    (here / "reports").mkdir()
    (here / "reports" / "2009.assets").symlink_to(here / "elsewhere")
    assert aidreport("render", "2009").code == 0
    assert names(here / "elsewhere") == []
    assert len(names(here / "reports" / "2009.assets")) == 1


def test_a_broken_photo_stops_the_report(here: Path, photos: Callable, aidreport: Callable) -> None:
    photos("photos/a.jpg")
    (here / "photos" / "a.jpg").write_bytes(A[:-9])
    ran = aidreport("render", "2009")
    assert (ran.code, (here / "reports").exists()) == (1, False)
    assert "records/2009.yaml:5:53: error: The photo “photos/a.jpg” is damaged" in ran.err
