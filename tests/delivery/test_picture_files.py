"""Pictures are reports too: what somebody made of one is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidreport.delivery.picture_files import PictureFiles
from aidreport.delivery.rendered_reports import RenderedReport
from aidreport.delivery.target import Target
from aidreport.fingerprints.pictures import with_pictures_noted
from aidreport.formats import FORMATS
from aidreport.sources.publish import Audience

PHOTO, CHART = "photo-0123456789ab.jpg", "chart-by-kind.svg"


def report(root: Path, **pictures: bytes) -> RenderedReport:
    """Return a report that shows some pictures: `photo` and `chart`."""
    names = {"photo": PHOTO, "chart": CHART}
    beside = {f"2009.assets/{names[each]}": content for each, content in pictures.items()}
    content = FORMATS["md"].fingerprinted(with_pictures_noted("示例。\n".encode(), beside))
    target = Target("2009", Audience.INTERNAL, "md", root / "2009.md", "2009")
    return RenderedReport(target, b"", content, beside)


def write(root: Path, *, force: bool = False, **pictures: bytes) -> list[str]:
    """Write a report and its pictures; return what is told of these."""
    made = report(root, **pictures)
    files = PictureFiles(made, root)
    placed = [*files.write(force=force)]
    made.target.path.write_bytes(made.content)
    placed += files.clear(force=force)
    said = [str(each) for one in placed for each in one.said]
    return said + [one.finding.sentence(str) for one in placed if one.finding]


def check(root: Path, **pictures: bytes) -> list[tuple[str, str]]:
    found = PictureFiles(report(root, **pictures), root).not_fresh()
    return [(each.code, each.position.path) for each in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pictures of a report that was written."""
    assert write(tmp_path, photo=b"face", chart=b"700") == []
    return tmp_path / "2009.assets"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_chart_whose_figures_changed_is_replaced_without_ado(folder: Path) -> None:
    assert check(folder.parent, photo=b"face", chart=b"900") == [
        ("stale-report", f"2009.assets/{CHART}")
    ]
    assert write(folder.parent, photo=b"face", chart=b"900") == []
    assert (folder / CHART).read_bytes() == b"900"


def test_a_face_blurred_by_hand_is_kept_the_fresh_one_beside_it_and_told(folder: Path) -> None:
    (folder / PHOTO).write_bytes(b"blurred")
    assert check(folder.parent, photo=b"face", chart=b"700") == [
        ("edited-report", f"2009.assets/{PHOTO}")
    ]
    (told,) = write(folder.parent, photo=b"face", chart=b"700")
    assert f"The fresh report is “2009.assets/{PHOTO}.new”." in told
    assert (folder / PHOTO).read_bytes() == b"blurred"
    assert (folder / f"{PHOTO}.new").read_bytes() == b"face"


def test_force_replaces_it_and_keeps_a_copy(folder: Path) -> None:
    (folder / PHOTO).write_bytes(b"blurred")
    write(folder.parent, photo=b"face", chart=b"700")
    (told,) = write(folder.parent, force=True, photo=b"face", chart=b"700")
    assert told == "What was there before is kept: 2009.assets/photo-0123456789ab.1.bak.jpg"
    assert (folder / "photo-0123456789ab.1.bak.jpg").read_bytes() == b"blurred"
    assert names(folder) == [CHART, "photo-0123456789ab.1.bak.jpg", PHOTO]
    assert check(folder.parent, photo=b"face", chart=b"700") == []


def test_a_picture_taken_out_of_the_record_goes(folder: Path) -> None:
    assert check(folder.parent, chart=b"700") == [("stale-report", f"2009.assets/{PHOTO}")]
    assert write(folder.parent, chart=b"700") == []
    assert names(folder) == [CHART]


@pytest.mark.parametrize("name", [PHOTO, "photo-ba9876543210.jpg"])
def test_one_that_somebody_put_there_or_changed_is_kept_and_told(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"theirs")
    assert ("edited-report", f"2009.assets/{name}") in check(folder.parent, chart=b"700")
    told = write(folder.parent, chart=b"700")
    assert len(told) == 1
    assert "it is left as it is: delete it, or give it another name" in told[0]
    assert (folder / name).read_bytes() == b"theirs"


def test_a_file_of_another_name_is_nobody_s_business(folder: Path) -> None:
    (folder / "合影.jpg").write_bytes(b"theirs")
    assert check(folder.parent, photo=b"face", chart=b"700") == []
    assert write(folder.parent) == []
    assert names(folder) == ["合影.jpg"]


def test_the_report_that_was_kept_does_not_forget_the_pictures_of_the_fresh_one(
    folder: Path,
) -> None:
    made = report(folder.parent, photo=b"face", chart=b"900")
    (placed,) = PictureFiles(made, folder.parent).write(force=False)
    assert placed.finding is None
    (folder.parent / "2009.md.new").write_bytes(made.content)
    assert check(folder.parent, photo=b"face", chart=b"1100") == [
        ("stale-report", f"2009.assets/{CHART}")
    ]
