from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tempfile
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


NOBODY = 65534
REFUSED = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from aidreport.output import CannotWrite, write_whole
with TemporaryDirectory() as first:  # imports what writing over a file needs
    for content in (b"first", b"second"):
        write_whole(Path(first, "report.md"), content)
if os.geteuid() == 0:  # root may write everywhere, and nobody may not read the standard library
    os.setuid(int(sys.argv[2]))
try:
    write_whole(Path(sys.argv[1]), b"new")
except CannotWrite as refused:
    print(refused.message)
"""


@POSIX
def test_folder_that_may_not_be_written_is_refused() -> None:
    # Not tmp_path: only its owner may look into that.
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "report.md").write_bytes(b"old")
        folder.chmod(0o555)
        ran = subprocess.run(
            [sys.executable, "-c", REFUSED, folder / "report.md", str(NOBODY)],
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        folder.chmod(0o755)
        assert ran.stdout.rstrip("\n") == (
            f"Cannot write “{folder.as_posix()}/report.md”: writing is not allowed there. If the "
            "file is open in another program, close it there; otherwise choose another place "
            "with --output, or ask for the right to write."
        ), ran.stderr
        assert (folder / "report.md").read_bytes() == b"old"
        assert names(folder) == ["report.md"]


TOO_LARGE = """
import resource, signal, sys
from pathlib import Path
from aidreport.output import CannotWrite, write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write_whole(Path(sys.argv[1]), b"x" * 1_000_000)
except CannotWrite as refused:
    print(refused.message)
"""


@POSIX
def test_file_larger_than_the_system_allows_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_bytes(b"old")
    ran = subprocess.run(
        [sys.executable, "-c", TOO_LARGE, path],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout == (
        f"Cannot write “{path.as_posix()}”: {os.strerror(errno.EFBIG)}. "
        "Choose another name or place with --output.\n"
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["report.md"]


def test_file_that_windows_says_is_open_elsewhere_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The number is what Windows gives; that it does is for a run on Windows to show.
    def refuse(*_: object) -> None:
        error = PermissionError(errno.EACCES, "sharing violation")
        error.winerror = 32
        raise error

    path = tmp_path / "report.docx"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    assert refusal(path) == (
        f"Cannot write “{path.as_posix()}”: another program has the file open. "
        "Close it in Word or WPS, then run the command again."
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["report.docx"]


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("2009.docx", "~$2009.docx"),
        ("report1.docx", "~$eport1.docx"),
        ("report.of.2009.docx", "~$port.of.2009.docx"),
        ("2009.docx", ".~lock.2009.docx#"),
    ],
)
def test_file_that_a_program_marks_as_open_stands(tmp_path: Path, name: str, mark: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    (tmp_path / mark).write_bytes(b"")
    assert refusal(path) == (
        f"Cannot write “{path.as_posix()}”: it is open in Word, WPS or LibreOffice. Close it "
        "there, then run the command again. If it is open nowhere, "
        f"delete “{mark}”, which a crash has left."
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == sorted([name, mark])


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
