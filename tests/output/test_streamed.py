from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import BinaryIO

import pytest

from aidreport.output import CannotWrite, held
from aidreport.output.streamed import Differs, write_folder, write_streamed


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def says(content: bytes) -> object:
    return lambda stream: stream.write(content)


def holds(**files: str) -> object:
    def fill(folder: Path) -> None:
        for name, content in files.items():
            (folder / name).write_text(content, encoding="utf-8")

    return fill


def fails(_place: BinaryIO | Path) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_is_written_once_and_then_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "new" / "all.zip"
    assert write_streamed(path, says(b"one"), replace=False) == (True, None)
    assert write_streamed(path, says(b"one"), replace=False) == (False, None)
    assert (path.read_bytes(), names(path.parent)) == (b"one", ["all.zip"])


def test_a_file_that_holds_something_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(b"mine")
    with pytest.raises(Differs):
        write_streamed(path, says(b"mine too"), replace=False)
    assert (path.read_bytes(), names(tmp_path)) == (b"mine", ["all.zip"])


def test_what_is_replaced_is_kept_under_the_first_free_name(tmp_path: Path) -> None:
    path, taken = tmp_path / "all.zip", tmp_path / "all.1.bak.zip"
    path.write_bytes(b"mine")
    taken.write_bytes(b"older")
    written, kept = write_streamed(path, says(b"new"), replace=True)
    assert (written, kept) == (True, tmp_path / "all.2.bak.zip")
    assert [path.read_bytes(), kept.read_bytes(), taken.read_bytes()] == [b"new", b"mine", b"older"]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(b"mine")
    with pytest.raises(CannotWrite, match="the disk is full"):
        write_streamed(path, fails, replace=True)
    assert (path.read_bytes(), names(tmp_path)) == (b"mine", ["all.zip"])


def test_a_folder_in_the_place_of_a_file_stays(tmp_path: Path) -> None:
    (tmp_path / "all.zip").mkdir()
    with pytest.raises(CannotWrite, match="a folder of this name"):
        write_streamed(tmp_path / "all.zip", says(b"new"), replace=True)
    assert names(tmp_path) == ["all.zip"]


def test_a_folder_is_written_once_and_then_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "all"
    path.mkdir()
    assert write_folder(path, holds(a="1", b="2"), replace=False) == (True, None)
    assert write_folder(path, holds(a="1", b="2"), replace=False) == (False, None)
    assert (names(path), names(tmp_path)) == (["a", "b"], ["all"])


@pytest.mark.parametrize("other", [{"a": "1"}, {"a": "1", "b": "3"}, {"a": "1", "c": "2"}])
def test_a_folder_that_holds_something_else_stays_or_is_kept(
    tmp_path: Path, other: dict[str, str]
) -> None:
    path = tmp_path / "all"
    write_folder(path, holds(**other), replace=False)
    with pytest.raises(Differs):
        write_folder(path, holds(a="1", b="2"), replace=False)
    assert names(path) == sorted(other)
    written, kept = write_folder(path, holds(a="1", b="2"), replace=True)
    assert (written, kept) == (True, tmp_path / "all.1.bak")
    assert (names(path), names(tmp_path / "all.1.bak")) == (["a", "b"], sorted(other))


def test_a_folder_that_could_not_be_filled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="the disk is full"):
        write_folder(tmp_path / "all", fails, replace=False)
    assert names(tmp_path) == []


def test_what_a_killed_process_left_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / ".aidreport-0123456789abcdef.tmp"
    left.mkdir()
    (left / "01.pdf").write_bytes(b"half")
    mine = tmp_path / ".aidreport-mine.tmp"
    mine.mkdir()
    with held(tmp_path, "all"):
        assert names(tmp_path) == [mine.name]


def test_the_temporary_name_is_one_that_is_cleared_away(tmp_path: Path) -> None:
    seen = []
    write_folder(tmp_path / "all", lambda folder: seen.append(folder.name), replace=False)
    assert re.fullmatch(r"\.aidreport-[0-9a-f]{16}\.tmp", seen[0])
