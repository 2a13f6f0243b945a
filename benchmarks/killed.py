"""Kills gatherings of two processes at random moments, and says what that left behind.

    python -m benchmarks.killed FOLDER                 fifty kills, 60 invented houses
    python -m benchmarks.killed FOLDER --kills 2 --houses 8 --activities 100

Either of the two processes is killed, or both at once. After each kill every file must be whole;
after some of them in a row the next run must end with the same files as one that was left alone,
and a first process whose second one was killed must do so itself. Needs Linux.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.invented import record_file

YEAR = 1960
_IN_A_ROW = 5


def main() -> None:
    """Kill as often as asked, and fail where anything was found broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--houses", type=int, default=60)
    parser.add_argument("--activities", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    sources = asked.folder / "houses"
    for number in range(asked.houses):
        file = sources / f"{number}" / "records" / f"{YEAR}.yaml"
        file.parent.mkdir(parents=True)
        others = number * asked.activities
        text = record_file(asked.activities, YEAR, f"示例市第{number + 1}中学", others)
        file.write_text(text, encoding="utf-8")
    trial = Trial(sources, asked.folder, random.Random(asked.seed))
    while trial.kills < asked.kills:
        trial.go_on()
    said = f"{trial.kills} kills ({trial.told()}), {trial.goings_on} went on; seed {asked.seed}"
    sys.stdout.write(f"{said}: {len(trial.wrong)} wrong\n{''.join(trial.wrong)}")
    sys.exit(bool(trial.wrong))


class Trial:
    """Gatherings that are killed.

    Attributes:
        goings_on: how often a killed gathering was carried to its end.
        wrong: what was found broken, a line each.
    """

    def __init__(self, sources: Path, folder: Path, chance: random.Random) -> None:
        self._sources = sources
        self._folder = folder
        self._chance = chance
        self._number = 0
        self._victims: dict[str, int] = {}
        self.goings_on = 0
        self.wrong: list[str] = []
        begun = time.monotonic()
        self._clean = folder / "clean"
        if self._start(self._clean).wait():
            raise SystemExit("the gathering that nobody kills fails")
        self._whole = time.monotonic() - begun
        self._files = files(self._clean)

    @property
    def kills(self) -> int:
        """How often something was killed while it worked."""
        return sum(self._victims.values())

    def told(self) -> str:
        """Return who was killed how often."""
        return ", ".join(f"{victim} {number}" for victim, number in self._victims.items())

    def go_on(self) -> None:
        """Kill a gathering some times in a row, then let it end."""
        self._number += 1
        target = self._folder / f"killed-{self._number}"
        for _ in range(_IN_A_ROW):
            if not self._killed(target):
                break
            self._look(target, "after a kill")
        if self._start(target).wait():
            self.wrong.append(f"{target.name}: the next run fails\n")
        self.goings_on += 1
        self._look(target, "in the end", whole=True)

    def _killed(self, target: Path) -> bool:
        """Kill a gathering at some moment; False where it had ended before."""
        process = self._start(target)
        time.sleep(self._chance.uniform(0.05, self._whole))
        seconds = _children(process.pid)
        if process.poll() is not None:
            return False
        victim = self._chance.choice(["first", "second", "both"] if seconds else ["first"])
        if victim != "first":
            _kill(seconds[0])
        if victim != "second":
            _kill(process.pid)
        self._victims[victim] = self._victims.get(victim, 0) + 1
        ended = process.wait()
        if victim == "second" and ended:
            self.wrong.append(f"{target.name}: without its second process it fails\n")
        _wait_for_the_end_of(seconds)
        return True

    def _start(self, target: Path) -> subprocess.Popen[bytes]:
        asked = ["gather", self._sources, "--records", "--year", str(YEAR), "-o", target]
        command = [sys.executable, "-m", "aidreport", "-q", *map(str, asked)]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _look(self, target: Path, when: str, *, whole: bool = False) -> None:
        found = files(target) if target.is_dir() else {}
        wrong = [name for name in found if found[name] != self._files.get(name)]
        if whole:
            wrong += [name for name in self._files if name not in found]
            wrong += [each.name for each in target.rglob("*") if _is_litter(each.name)]
        self.wrong += [f"{target.name} {when}: {name}\n" for name in wrong]


def files(folder: Path) -> dict[str, bytes]:
    """Return the files for people, by their paths, and not those for programs alone."""
    every = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    shown = (path for path in every if not any(part.startswith(".") for part in path.parts))
    return {path.as_posix(): (folder / path).read_bytes() for path in shown}


def _is_litter(name: str) -> bool:
    return name.endswith(".tmp") or name == ".unpacked"


def _children(process: int) -> list[int]:
    try:
        told = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(each) for each in told.split()]


def _kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return


def _wait_for_the_end_of(processes: list[int]) -> None:
    """Wait a second at most: a second process does not outlive the first."""
    for _ in range(100):
        if not any(map(_is_running, processes)):
            return
        time.sleep(0.01)
    raise SystemExit("a second process outlives the first")


def _is_running(process: int) -> bool:
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"  # dead, and nobody has asked how


if __name__ == "__main__":
    main()
