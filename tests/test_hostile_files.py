"""Files made to break a program: each is refused in little time and memory, by a real process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = 1.0
"""Processor time that a hostile file may take above a small good one; doubled for slow machines."""

MEGABYTES = 200
"""Memory that a run may take at most."""

CHILD = """\
import resource, sys
from pathlib import Path
from aidreport.cli.run import run
code = run(["-C", sys.argv[1], "--lang", "en", "validate"])
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")  # of Linux; its peak is that of this program alone
lines = status.read_text(encoding="utf-8").split("\\n") if status.exists() else []
peak = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")] or [0]
print(code, used.ru_utime + used.ru_stime, peak[0] // 1024, file=sys.stderr)
"""

GOOD = """\
report: {period: 2024, organisation: 示例市甲中学}
signature: {date: 2024-12-31}
organisations: {示例市甲中学: }
"""

DIGITS = "9" * 10**6
ALIASES = "a0: &a0 [x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 60)
)
HOSTILE = {
    "a bomb of aliases": (ALIASES.encode(), "alias"),
    "references to themselves": (b"a: &a [*a]\nb: &b {c: *b}\n", "alias"),
    "ten thousand brackets": (b"a: " + b"[" * 10_000 + b"]" * 10_000, "yaml-syntax"),
    "ten thousand braces": (b"{a: " * 10_000, "too-deep"),
    "ten thousand dashes": (b"- " * 10_000 + b"a", "too-deep"),
    "five thousand levels": (b"".join(b" " * n + b"a:\n" for n in range(5_000)), "too-deep"),
    "a hundred megabytes": (None, "file-too-large"),
    "numbers of a million digits": (
        f"report: {{period: {DIGITS}}}\nactivities:\n- kind: donation\n  date: {DIGITS}\n"
        f"  donation: {{cash: {DIGITS}}}\n  participants: {{count: {DIGITS}人}}\n".encode(),
        "bad-date",
    ),
    "tags": (b'a: !!python/object/apply:os.system ["touch pwned"]\n' * 300, "tag"),
    "ten thousand findings": (
        GOOD.encode() + b"activities:\n" + b"- a\n" * 10_000,
        "more-findings",
    ),
    "ten thousand doubled keys": (b"a: 1\n" * 10_000, "more-findings"),
    "ten thousand slips": ("a：1\n".encode() * 10_000, "more-findings"),
    "ten thousand lines in open quotes": (b'a: "x\n' + b"  y\n" * 10_000, "open-quote"),
    "a line of a million characters": (b"a: " + "甲".encode() * 10**6 + b": b", "unquoted-text"),
    "zeros": (b"\0" * 10**6, "control-character"),
}


def validate(folder: Path) -> tuple[int, float, int, str]:
    """Return exit code, seconds of processor time, megabytes at the peak, and the findings."""
    ran = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    code, seconds, peak = ran.stderr.splitlines()[-1].split()
    return int(code), float(seconds), int(peak), ran.stdout


@pytest.fixture(scope="module")
def seconds_of_a_good_file(tmp_path_factory: pytest.TempPathFactory) -> float:
    folder = tmp_path_factory.mktemp("good")
    (folder / "records").mkdir()
    (folder / "records" / "2024.yaml").write_text(GOOD, encoding="utf-8")
    code, seconds, _, found = validate(folder)
    assert (code, found) == (0, "")
    return seconds


@pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_at_once_and_in_little_memory(
    tmp_path: Path, name: str, seconds_of_a_good_file: float
) -> None:
    content, expected = HOSTILE[name]
    (tmp_path / "records").mkdir()
    path = tmp_path / "records" / "2024.yaml"
    if content is None:
        with path.open("wb") as file:
            file.truncate(100 * 1024**2)
    else:
        path.write_bytes(content)
    code, seconds, peak, found = validate(tmp_path)
    assert code == 1
    assert f"[{expected}]\n" in found
    assert seconds < 2 * (seconds_of_a_good_file + SECONDS)
    assert peak < MEGABYTES
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["records"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
@pytest.mark.parametrize("name", ["{year}.yaml", "{year}/visit.yaml"])
def test_nothing_is_opened_that_is_no_file_of_the_project(tmp_path: Path, name: str) -> None:
    def path(year: int) -> Path:
        made = tmp_path / "records" / name.format(year=year)
        made.parent.mkdir(parents=True, exist_ok=True)
        if made.stem == "visit":
            good = GOOD.replace("2024", str(year))
            made.with_name("report.yaml").write_text(good, encoding="utf-8")
        return made

    os.mkfifo(path(2020))
    path(2021).symlink_to("/dev/zero")
    path(2022).symlink_to(__file__)
    path(2023).symlink_to(path(2023))
    path(2024).write_text("a: b\n", encoding="utf-8")
    code, _, _, found = validate(tmp_path)
    assert code == 1
    errors = [line for line in found.splitlines() if ": error: " in line]
    for year, expected in [
        (2020, "unreadable-file"),
        (2021, "outside-project"),
        (2022, "outside-project"),
        (2023, "unreadable-file"),
    ]:
        (line,) = [line for line in errors if line.startswith(f"records/{name.format(year=year)}:")]
        assert line.startswith(f"records/{name.format(year=year)}:1:1: error: ")
        assert line.endswith(f"[{expected}]")


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_a_registry_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "2024.yaml").write_text(GOOD, encoding="utf-8")
    os.mkfifo(tmp_path / "records" / "registry.yaml")
    code, _, _, found = validate(tmp_path)
    assert code == 1
    assert found.startswith("records/registry.yaml:1:1: error: ")
