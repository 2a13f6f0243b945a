"""Kills processes that write, at random moments, and says what they left.

Run as a program: `killing.py render FOLDER KILLS SEED` or `killing.py write FOLDER KILLS SEED`.
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

from aidreport.cli.run import run
from aidreport.output import write_whole

LARGE = {"a": b"a" * 3_000_000, "b": b"b" * 2_000_000}


def render_once(folder: Path, version: str) -> None:
    """Render the reports with one set of templates or the other."""
    run(["-C", str(folder), "-q", "render", "2009", "--templates", str(folder / version)])


def write_once(folder: Path, version: str) -> None:
    """Write a file that takes a while."""
    write_whole(folder / "report.md", LARGE[version])


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder of reports but for temporary ones."""
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")
    }


def kill(once: Callable[[Path, str], None], folder: Path, wait: Callable[[], None]) -> None:
    """Let a child write one version after the other, and kill it when the waiting is over."""
    child = os.fork()
    if child == 0:
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123
        while True:
            once(folder, "a")
            once(folder, "b")
    wait()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def clear(reports: Path) -> None:
    """Take away what the kill before left, so that a new temporary file is seen."""
    for path in reports.iterdir():
        if path.name.startswith("."):
            path.unlink()


def until_it_writes(reports: Path, then: float) -> None:
    """Wait until a temporary file is seen, and some seconds more."""
    end = time.monotonic() + 5
    while not any(name.startswith(".") for name in os.listdir(reports)):  # noqa: PTH208
        if time.monotonic() > end:
            return
    time.sleep(then)


def main(what: str, folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Return how many kills there were, and how many left a damaged or a temporary file."""
    once = {"render": render_once, "write": write_once}[what]
    reports = folder / "reports" if what == "render" else folder
    whole: dict[str, set[bytes]] = {}
    started = time.monotonic()
    for version in ("a", "b"):
        once(folder, version)
        for name, content in contents(reports).items():
            whole.setdefault(name, set()).add(content)
    longest = 2 * (time.monotonic() - started)
    moments = random.Random(seed)
    counts = {"kills": 0, "damaged": 0, "left": 0, "litter": 0}
    for number in range(kills):
        after, then = moments.uniform(0, min(longest, 0.3)), moments.uniform(0, 0.004)
        if number % 2:
            kill(once, folder, lambda after=after: time.sleep(after))
        else:
            clear(reports)
            kill(once, folder, lambda then=then: until_it_writes(reports, then))
        found = contents(reports)
        counts["kills"] += 1
        good = found.keys() == whole.keys() and all(
            content in whole[name] for name, content in found.items()
        )
        counts["damaged"] += not good
        left = [path for path in reports.iterdir() if path.name.startswith(".")]
        counts["left"] += bool(left)
    once(folder, "a")
    counts["litter"] = sum(path.name.startswith(".") for path in reports.iterdir())
    return counts


if __name__ == "__main__":
    counts = main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.write(json.dumps(counts))
