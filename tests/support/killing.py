"""Kills processes that write, at random moments, and says what they left.

Half of the kills come at a random time; the other half right before a file is touched while
a temporary one lies there, so that enough of them hit the writing however busy the machine is.

Run as a program: `killing.py render|close|write FOLDER KILLS SEED`.
It imports everything once and forks a child for each kill: so hundreds of kills take seconds,
and every one hits the code of the command itself. Prints JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from aidreport.cli.run import run
from aidreport.output import write_whole

SIGNED = {"a": "2009-12-30", "b": "2009-12-31"}
LOCK = "2009.lock"
LARGE = {"a": b"a" * 3_000_000, "b": b"b" * 2_000_000}


def render_once(folder: Path, version: str) -> None:
    """Render the reports with one set of templates or the other."""
    run(["-C", str(folder), "-q", "render", "2009", "--templates", str(folder / version)])


def close_once(folder: Path, version: str) -> None:
    """Open the year again, and close it with one day of signing or the other."""
    (folder / "records" / LOCK).unlink(missing_ok=True)
    run(["-C", str(folder), "-q", "close", "2009", "--signed", SIGNED[version]])


def write_once(folder: Path, version: str) -> None:
    """Write a file that takes a while."""
    write_whole(folder / "report.md", LARGE[version])


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder of reports but for temporary ones."""
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")
    }


def temporary_in(folder: Path) -> list[Path]:
    """Return the temporary files of a folder."""
    return [path for path in folder.iterdir() if path.name.startswith(".")]


def events_in(folder: Path, happens: Callable[[], None]) -> None:
    """Call `happens` before a file of a folder is touched while a temporary one lies there.

    To touch is to open, rename, link or take away. It goes on until the process ends: an audit
    hook cannot be taken off.
    """
    inside = str(folder.resolve()) + os.sep

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if event not in {"open", "os.rename", "os.link", "os.remove"}:
            return
        path = arguments[0]
        if not isinstance(path, (str, os.PathLike)):
            return
        if os.path.abspath(path).startswith(inside) and temporary_in(folder):  # noqa: PTH100
            happens()

    sys.addaudithook(heard)


def write_for_ever(once: Callable[[Path, str], None], folder: Path) -> NoReturn:
    """Write one version after the other, until the process is killed."""
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    while True:
        once(folder, "a")
        once(folder, "b")


def killed_after(once: Callable[[Path, str], None], folder: Path, seconds: float) -> None:
    """Let a child write, and kill it after a time."""
    child = os.fork()
    if child == 0:
        write_for_ever(once, folder)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def killed_at(once: Callable[[Path, str], None], folder: Path, reports: Path, number: int) -> None:
    """Let a child write, and have it killed right before it touches a file for the n-th time."""
    child = os.fork()
    if child == 0:
        left = iter(range(number - 1))
        events_in(
            reports, lambda: next(left, None) is None and os.kill(os.getpid(), signal.SIGKILL)
        )
        write_for_ever(once, folder)
    os.waitpid(child, 0)


def clear(reports: Path) -> None:
    """Take away what the kill before left, so that a new temporary file is seen."""
    for path in temporary_in(reports):
        path.unlink()


def touches(once: Callable[[Path, str], None], folder: Path, reports: Path) -> int:
    """Return how often files are touched while one version is written over the other."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        events_in(reports, lambda: os.write(writer, b"."))
        once(folder, "a")
        once(folder, "b")
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as heard:
        number = len(heard.read())
    os.waitpid(child, 0)
    return number


def main(what: str, folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Return how many kills there were, and how many left a damaged or a temporary file."""
    once = {"render": render_once, "close": close_once, "write": write_once}[what]
    reports = {"render": folder / "reports", "close": folder / "records"}.get(what, folder)
    may_lack = {LOCK} if what == "close" else set()
    whole: dict[str, set[bytes]] = {}
    started = time.monotonic()
    for version in ("a", "b"):
        once(folder, version)
        for name, content in contents(reports).items():
            whole.setdefault(name, set()).add(content)
    longest = 2 * (time.monotonic() - started)
    touched = touches(once, folder, reports)
    moments = random.Random(seed)
    counts = {"kills": 0, "damaged": 0, "left": 0, "litter": 0}
    for number in range(kills):
        if number % 2:
            killed_after(once, folder, moments.uniform(0, min(longest, 0.3)))
        else:
            clear(reports)
            killed_at(once, folder, reports, moments.randint(1, touched))
        found = contents(reports)
        counts["kills"] += 1
        good = whole.keys() - may_lack <= found.keys() and all(
            content in whole.get(name, ()) for name, content in found.items()
        )
        counts["damaged"] += not good
        counts["left"] += bool(temporary_in(reports))
    once(folder, "a")
    counts["litter"] = len(temporary_in(reports))
    return counts


if __name__ == "__main__":
    counts = main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.write(json.dumps(counts))
