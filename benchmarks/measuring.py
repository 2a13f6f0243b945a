"""What whole processes cost: two commands in turn, so that noise hits both."""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024 if sys.platform == "linux" else 1024**2
"""How many of the units in which the system tells the peak of memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process cost.

    Attributes:
        processor: seconds of the processor, the user's and the system's, its children's too.
        wall: seconds by the clock.
        peak: the largest memory of one process, in MB.
    """

    processor: float
    wall: float
    peak: float


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some figures, and between which they lie."""

    median: float
    least: float
    most: float

    @staticmethod
    def of(figures: Iterable[float]) -> Spread:
        """Return the spread of at least one figure."""
        known = list(figures)
        return Spread(statistics.median(known), min(known), max(known))


@dataclass(frozen=True, slots=True)
class Compared:
    """Two commands that were run in turn; the ratio is taken pair by pair."""

    ours: tuple[Cost, ...]
    theirs: tuple[Cost, ...]

    def ratio(self, figure: Callable[[Cost], float]) -> Spread:
        """Return how many times as much the first one cost."""
        pairs = zip(self.ours, self.theirs, strict=True)
        return Spread.of(figure(ours) / figure(theirs) for ours, theirs in pairs)


def in_turn(
    ours: Sequence[str],
    theirs: Sequence[str],
    runs: int,
    *,
    two_processors: bool,
    anew: Path | None = None,
) -> Compared:
    """Run two commands by turns; of several runs there is one more, the first, that does not count.

    Theirs always has one processor; ours two, if that is what is measured. What the run before
    has written into a folder `anew` is taken away first.
    """
    measured: tuple[list[Cost], list[Cost]] = ([], [])
    first = 1 if runs > 1 else 0
    for number in range(runs + first):
        for command, costs in zip((ours, theirs), measured, strict=True):
            if anew is not None:
                shutil.rmtree(anew, ignore_errors=True)
            cost = run(command, processors=2 if two_processors and command is ours else 1)
            if number >= first:
                costs.append(cost)
    return Compared(*map(tuple, measured))


def run(command: Sequence[str], *, processors: int = 1) -> Cost:
    """Return what one process cost; what it prints goes nowhere.

    Raises:
        SystemExit: when it fails, or has found something in what is good.
    """
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    allowed = _processors()
    _keep_to(allowed[:processors])
    try:
        begun = time.perf_counter()
        process = os.posix_spawn(command[0], command, _environment(), file_actions=nowhere)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - begun
    finally:
        _keep_to(allowed)
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / MEGABYTE)


def _environment() -> dict[str, str]:
    """Return the environment, in which Python keeps what it has compiled."""
    return {name: said for name, said in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _processors() -> list[int]:
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def _keep_to(processors: list[int]) -> None:
    """Let this process, and those it starts, run on these processors only."""
    if processors:
        os.sched_setaffinity(0, processors)
