from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.preview.watching import Watch, templates_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("records/2009.yaml", "records/2010/report.yaml", "templates/kinds/other.md.j2"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: 1\n", encoding="utf-8")
    return tmp_path


def no_pause() -> None:
    """Nothing is written meanwhile."""


def saved_by_rename(path: Path) -> None:
    fresh = path.with_name("saved")
    fresh.write_bytes(path.read_bytes())
    times = path.stat()
    os.utime(fresh, ns=(times.st_atime_ns, times.st_mtime_ns))
    fresh.replace(path)


CHANGES: dict[str, Callable[[Path], object]] = {
    "written again": lambda root: (root / "records/2009.yaml").write_text("a: 12\n", "utf-8"),
    "another file of the same time and size": lambda root: saved_by_rename(
        root / "records/2009.yaml"
    ),
    "in a folder": lambda root: (root / "records/2010/report.yaml").write_text("a: 12\n", "utf-8"),
    "a new file": lambda root: (root / "records/2010/visit.yaml").write_text(
        "a: 1\n", encoding="utf-8"
    ),
    "a file that goes": lambda root: (root / "records/2009.yaml").unlink(),
    "a template": lambda root: (root / "templates/kinds/other.md.j2").write_text("b", "utf-8"),
    "a new folder": lambda root: (
        (root / "records/2011").mkdir()
        or (root / "records/2011/report.yaml").write_text("a: 1\n", encoding="utf-8")
    ),
    "the configuration": lambda root: (root / "aidreport.toml").write_text(
        'lang = "zh"\n', "utf-8"
    ),
    "the shared configuration": lambda root: (root / "pyproject.toml").write_text(
        "[tool.x]\n", "utf-8"
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_way_to_save_is_noticed_once(root: Path, change: str) -> None:
    watch = Watch(root)
    assert not watch.changed(no_pause)
    CHANGES[change](root)
    assert watch.changed(no_pause)
    assert not watch.changed(no_pause)


@pytest.mark.parametrize(
    "name", ["reports/2009.md", "records/.2009.yaml.swp", "records/~$list.xlsx", "notes.txt"]
)
def test_what_no_report_is_made_of_is_not_noticed(root: Path, name: str) -> None:
    watch = Watch(root)
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("x", encoding="utf-8")
    assert not watch.changed(no_pause)


def test_a_file_that_is_still_written_is_waited_for(root: Path) -> None:
    watch = Watch(root)
    file = root / "records" / "2009.yaml"
    left = ["a: 123\n", "a: 1234\n"]
    file.write_text("", encoding="utf-8")

    def more() -> None:
        if left:
            file.write_text(left.pop(0), encoding="utf-8")

    assert watch.changed(more)
    assert left == []
    assert not watch.changed(more)


def test_a_file_that_never_rests_is_looked_at_all_the_same(root: Path) -> None:
    watch = Watch(root)
    sizes = iter(range(1, 1000))

    def grow() -> None:
        (root / "records" / "2009.yaml").write_text("a" * next(sizes), encoding="utf-8")

    grow()
    assert watch.changed(grow)
    assert next(sizes) < 10


def test_a_photo_is_watched_wherever_it_lies_and_also_before_it_is_there(root: Path) -> None:
    watch = Watch(root)
    photo = root / "photos" / "visit.jpg"
    watch.also([photo])
    assert not watch.changed(no_pause)
    photo.parent.mkdir()
    photo.write_bytes(b"a")
    assert watch.changed(no_pause)
    watch.also([])
    watch.changed(no_pause)
    photo.write_bytes(b"ab")
    assert not watch.changed(no_pause)


def test_nothing_need_be_there(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    assert not watch.changed(no_pause)
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "2009.yaml").write_text("a: 1\n", encoding="utf-8")
    assert watch.changed(no_pause)


def test_the_state_of_the_templates_is_that_of_their_files(root: Path) -> None:
    before = templates_of(root)
    assert len(before) == 1
    (root / "records" / "2009.yaml").write_text("a: 12\n", encoding="utf-8")
    assert templates_of(root) == before
    (root / "templates" / "kinds" / "other.md.j2").write_text("b", encoding="utf-8")
    assert templates_of(root) != before
