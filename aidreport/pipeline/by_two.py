"""Work of many small parts, done by two processes and taken as it is done."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

Asked = TypeVar("Asked")
Item = TypeVar("Item")
Found = TypeVar("Found")


def in_turn_of_two(
    work: Callable[[Asked, Sequence[Item]], list[Found]],
    asked: Asked,
    parts: Sequence[Sequence[Item]],
) -> Iterator[list[Found]]:
    """Yield what `work` gives for each part, in their order, as two processes find it.

    `work` is a function of a module; what it takes and gives can be pickled. Only what was found
    and not yet taken is held. Where the system has no second process to give, this one does it.
    """
    try:
        # Started anew, not forked: a line of progress has a thread, and perhaps a lock.
        pool = multiprocessing.get_context("spawn").Pool(2, _leave_interrupts_to_the_first)
    except (ImportError, OSError):  # no semaphores, no memory
        for part in parts:
            yield work(asked, part)
        return
    # What ends this block by an exception, an interrupt too, ends both processes.
    with pool:
        yield from pool.imap(partial(work, asked), parts)


def _leave_interrupts_to_the_first() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
