"""Work on years shared by two processes; imported only where there is much of it."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Sequence
from typing import TypeVar

from aidreport.sources.project import Project

Found = TypeVar("Found")


def in_two_processes(
    work: Callable[[Project, Sequence[str]], list[Found]], project: Project, years: Sequence[str]
) -> list[Found]:
    """Return what `work` gives for some years, each half of them done by a process of its own.

    `work` is a function of a module, and what it gives can be pickled. Where the system has no
    second process to give, this one does it all.
    """
    half = (len(years) + 1) // 2
    try:
        # Started anew, not forked: the same on every system, and no lock is taken along.
        pool = multiprocessing.get_context("spawn").Pool(2, _leave_interrupts_to_the_first)
    except (ImportError, OSError):  # no semaphores, no memory
        return work(project, years)
    # What ends this block by an exception, an interrupt too, ends both processes.
    with pool:
        parts = pool.starmap(work, [(project, years[:half]), (project, years[half:])], chunksize=1)
    return [each for part in parts for each in part]


def _leave_interrupts_to_the_first() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
