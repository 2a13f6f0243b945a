"""Work on years shared by two processes; imported only where there is much of it.

The second process does not outlive the first, however that ends: nobody else may then find
something being written.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from aidreport.sources.project import Project

if TYPE_CHECKING:
    from multiprocessing.context import ForkContext, SpawnContext

Found = TypeVar("Found")
_Work: TypeAlias = Callable[[Project, Sequence[str]], list[Found]]


def in_two_processes(
    work: _Work[Found], project: Project, first: Sequence[str], second: Sequence[str]
) -> list[Found]:
    """Return what `work` gives for some years; a second process does the second part of them.

    `work` is a function of a module, and what it gives can be pickled. Where the system has no
    second process to give, or ends it, this one does it all.
    """
    try:
        its = context()
        receiver, sender = its.Pipe(duplex=False)
        # What ends this process by an exception, an interrupt too, ends the other one.
        other = its.Process(target=_answer, args=(sender, work, project, second), daemon=True)
        other.start()
    except (ImportError, OSError):  # no memory
        return [*work(project, first), *work(project, second)]
    sender.close()
    try:
        found = work(project, first)
        return [*found, *_answered(receiver, work, project, second)]
    finally:
        other.terminate()
        other.join()


def context() -> ForkContext | SpawnContext:
    """Return how the second process is started.

    A copy of this one has imported all that it needs. Of several threads it would have one, and
    perhaps a lock of another; and not every system can make one.
    """
    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def as_second_process() -> None:
    """Leave interrupts to the first process, which ends this one, and end when it is ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    first = multiprocessing.parent_process()
    if first is not None:
        first.join()
        os._exit(1)


def _answer(sender: Connection, work: _Work[Found], project: Project, years: Sequence[str]) -> None:
    """Do a part of the work in the second process, and send what it gives, or its exception."""
    as_second_process()
    try:
        found: list[Found] | Exception = work(project, years)
    except Exception as error:  # raised again in the first process
        found = error
    sender.send(found)


def _answered(
    receiver: Connection, work: _Work[Found], project: Project, years: Sequence[str]
) -> list[Found]:
    """Return what the second process found; the work is done here if it ended without a word."""
    try:
        found: list[Found] | Exception = receiver.recv()
    except EOFError:
        return work(project, years)
    if isinstance(found, Exception):
        raise found
    return found
