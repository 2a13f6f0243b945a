from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aidreport.output import CannotWrite, write_whole

ROOT = Path(__file__).parent.parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="modes and signals of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refusal(path: Path) -> str:
    with pytest.raises(CannotWrite) as refused:
        write_whole(path, b"new")
    return str(refused.value.message)


def test_content_is_the_whole_file_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "report.md", b"long and old")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / "report.md").read_bytes() == b"new"
    assert names(tmp_path) == ["report.md"]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b" / "report.md", b"new")
    assert (tmp_path / "a" / "b" / "report.md").read_bytes() == b"new"


def test_name_as_long_as_the_system_allows_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 252 + ".md")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@POSIX
def test_existing_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


@POSIX
def test_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / "report.md").stat().st_mode == (tmp_path / "plain").stat().st_mode


@POSIX
def test_link_is_replaced_and_what_it_led_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"old")
    (tmp_path / "report.md").symlink_to(tmp_path / "precious")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / "precious").read_bytes() == b"old"
    assert not (tmp_path / "report.md").is_symlink()


def test_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.mkdir()
    assert refusal(path) == (
        f"Cannot write “{path.as_posix()}”: a folder of this name is in its place. "
        "Rename the folder, or choose another name with --output."
    )
    assert names(tmp_path) == ["report.md"]


@pytest.mark.parametrize("below", ["report.md", "folder/report.md"])
def test_file_in_the_place_of_a_folder_is_refused(tmp_path: Path, below: str) -> None:
    (tmp_path / "reports").write_bytes(b"a file")
    path = tmp_path / "reports" / below
    assert refusal(path) == (
        f"Cannot write “{path.as_posix()}”: a part of this path is a file where a folder is "
        "needed. Rename that file, or choose another place with --output."
    )
    assert names(tmp_path) == ["reports"]


def test_cause_that_is_not_foreseen_is_given_in_the_words_of_the_system(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 300)
    assert refusal(path) == (
        f"Cannot write “{path.as_posix()}”: {os.strerror(errno.ENAMETOOLONG)}. "
        "Choose another name or place with --output."
    )


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        assert "writing is not allowed there" in refusal(tmp_path / "report.md")
    finally:
        tmp_path.chmod(0o755)


MOUNT = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs"]
MOUNTED = """
import subprocess, sys
from pathlib import Path
from aidreport.output import CannotWrite, write_whole
folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=True)
write_whole(folder / "report.md", b"old")
if sys.argv[2] == "read-only":
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
try:
    write_whole(folder / "report.md", b"x" * 1_000_000)
except CannotWrite as refused:
    names = sorted(path.name for path in folder.iterdir())
    print(refused.message, (folder / "report.md").read_bytes(), names, sep="\\n")
"""


def on_a_small_disk(folder: Path, fault: str) -> list[str]:
    """Return what is said and left when 1 MB is written to a file system of 64 KB."""
    if not shutil.which("unshare") or subprocess.run([*MOUNT, folder], check=False).returncode:
        pytest.skip("no file system of one's own can be mounted here")
    ran = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", MOUNTED, folder, fault],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout.splitlines()


def test_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, "full") == [
        f"Cannot write “{tmp_path.as_posix()}/report.md”: the disk is full. "
        "Make room, then run the command again.",
        "b'old'",
        "['report.md']",
    ]


def test_file_system_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, "read-only") == [
        f"Cannot write “{tmp_path.as_posix()}/report.md”: writing is not allowed there. "
        "If the file is open in another program, close it there; otherwise choose another place "
        "with --output, or ask for the right to write.",
        "b'old'",
        "['report.md']",
    ]


FOR_EVER = """
import sys
from pathlib import Path
from aidreport.output import write_whole
print("ready", flush=True)
while True:
    write_whole(Path(sys.argv[1]), b"a" * 3_000_000)
    write_whole(Path(sys.argv[1]), b"b" * 2_000_000)
"""


@POSIX
def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    write_whole(path, b"a" * 3_000_000)
    moments = random.Random(20)
    for _ in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", FOR_EVER, path], cwd=ROOT, stdout=subprocess.PIPE
        ) as writing:
            assert writing.stdout is not None
            writing.stdout.readline()
            time.sleep(moments.uniform(0, 0.05))
            writing.send_signal(signal.SIGKILL)
        assert path.read_bytes() in (b"a" * 3_000_000, b"b" * 2_000_000)
