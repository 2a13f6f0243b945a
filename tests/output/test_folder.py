from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aidreport.output import CannotWrite, ChangedMeanwhile, held, lock, write_whole

ROOT = Path(__file__).parent.parent.parent
LEFT = ".aidreport-0123456789abcdef.tmp"
HOLDING = """
import sys
from pathlib import Path
from aidreport.output import held
with held(Path(sys.argv[1]), "report.md"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_what_a_killed_process_left_is_cleared_away_and_nothing_else(tmp_path: Path) -> None:
    others = [".aidreport-0123.tmp", "aidreport-0123456789abcdef.tmp", f"{LEFT}.docx", ".tmp"]
    for name in (*others, LEFT):
        (tmp_path / name).write_bytes(b"half")
    write_whole(tmp_path / "report.md", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*others, "report.md"])


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_link_with_the_name_of_a_leftover_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"")
    (tmp_path / LEFT).symlink_to(tmp_path / "precious")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / LEFT).is_symlink()
    assert (tmp_path / "precious").exists()


def test_file_that_was_saved_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_bytes(b"saved just now")
    with held(tmp_path, "report.md") as folder:
        with pytest.raises(ChangedMeanwhile):
            folder.write("report.md", b"new", found=b"as it was")
        assert path.read_bytes() == b"saved just now"
        folder.write("report.md", b"new", found=b"saved just now")
    assert path.read_bytes() == b"new"


def test_folder_is_held_by_one_process_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "LONGEST", 0.1)
    path = tmp_path / "report.md"
    (tmp_path / LEFT).write_bytes(b"being written by the other process")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, tmp_path],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        other.stdout.readline()
        (tmp_path / LEFT).write_bytes(b"being written by the other process")
        with pytest.raises(CannotWrite) as refused:
            write_whole(path, b"new")
        assert str(refused.value.message) == (
            f"Cannot write “{path.as_posix()}”: another aidreport has been writing there for "
            "half a minute. Wait until it is done, or end it, then run the command again."
        )
        assert (tmp_path / LEFT).exists()
        other.kill()
    write_whole(path, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["report.md"]


def test_file_that_can_be_made_again_is_whole_and_waits_for_no_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[int] = []
    monkeypatch.setattr(os, "fsync", waited.append)
    with held(tmp_path, "kept.json") as folder:
        folder.put("kept.json", b"first")
        folder.put("kept.json", b"second")
        assert waited == []
        folder.settle(["kept.json"])
    assert len(waited) == (1 if os.name == "nt" else 2)
    assert (tmp_path / "kept.json").read_bytes() == b"second"
    assert [path.name for path in tmp_path.iterdir()] == ["kept.json"]


def test_every_file_that_is_settled_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"{number}.json" for number in range(40)]
    waited: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "fsync", lambda opened: waited.append(key(os.fstat(opened))))
    with held(tmp_path, "index") as folder:
        for name in names:
            folder.put(name, name.encode())
        folder.settle(names)
    assert {key((tmp_path / name).stat()) for name in names} <= set(waited)


def key(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def test_file_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    with held(tmp_path, "index") as folder:
        folder.put("there.json", b"")
        with pytest.raises(CannotWrite) as refused:
            folder.settle(["there.json", "gone.json"])
    assert "gone.json" in str(refused.value.message)
