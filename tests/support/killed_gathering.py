"""Kills a gathering right before each time that it touches a file, and says what that left.

Run as a program: `killed_gathering.py SOURCES FOLDER`. Prints JSON.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from aidreport.cli.run import run
from aidreport.gathering.index import INDEX, read_index
from aidreport.gathering.reading import read_export

EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"}


def once(sources: Path, folder: Path) -> None:
    run(["-q", "gather", str(sources), "--records", "--year", "2010", "-o", str(folder)])


def heard(folder: Path, happens: Callable[[], None]) -> None:
    """Call `happens` before a file below a folder is touched."""
    inside = str(folder)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in EVENTS and str(arguments[0]).startswith(inside):
            happens()

    sys.addaudithook(hook)


def child(sources: Path, folder: Path, happens: Callable[[], None]) -> int:
    """Let a child gather, and return how it ended."""
    number = os.fork()
    if number == 0:
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        heard(folder, happens)
        once(sources, folder)
        os._exit(0)
    return os.waitpid(number, 0)[1]


def killer(number: int) -> Callable[[], None]:
    """Return what kills this process when it is called for the n-th time."""
    left = iter(range(number - 1))

    def count() -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    return count


def files(folder: Path) -> dict[str, bytes]:
    """Return all files but those for programs alone."""
    every = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    shown = (path for path in every if not any(part.startswith(".") for part in path.parts))
    return {path.as_posix(): (folder / path).read_bytes() for path in shown}


def damaged(folder: Path, whole: dict[str, bytes]) -> bool:
    """Whether a file is not as it is at the end, or the index names what is not there."""
    found = files(folder)
    for name, content in found.items():
        if name.startswith("exports/"):
            if read_export(content, name).year is None:
                return True
        elif content != whole.get(name):
            return True
    entries = read_index(found.get(INDEX, b""), INDEX).houses
    return entries is None or any(
        hashlib.sha256(found.get(each.file, b"")).hexdigest() != each.sha256
        for each in entries
        if each.file
    )


def main(sources: Path, folder: Path) -> dict[str, int]:
    clean = folder / "clean"
    once(sources, clean)
    whole = files(clean)
    number, kills, wrong = 0, 0, 0
    killed = folder / "killed"
    while True:
        number += 1
        target = killed / str(number)
        target.mkdir(parents=True)
        ended = child(sources, target, killer(number))
        wrong += damaged(target, whole)
        if not os.WIFSIGNALED(ended):
            break
        kills += 1
        if number % 5 == 1:
            once(sources, target)
            every = {path.name for path in target.rglob("*")}
            litter = any(name.endswith(".tmp") or name == ".unpacked" for name in every)
            wrong += files(target) != whole or litter
    return {"kills": kills, "wrong": wrong, "houses": len(whole)}


if __name__ == "__main__":
    sys.stdout.flush()
    sys.stderr.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
