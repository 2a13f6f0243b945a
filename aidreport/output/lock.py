"""One writer at a time in a folder, so that the files of two renders do not mix.

Where there is no such lock (some network drives), every file is whole all the same.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LONGEST = 30.0
"""Seconds to wait for another writer, who needs a fraction of one."""

_PAUSE = 0.02
WINDOWS_LOCK = ".aidreport.lock"
"""A folder itself cannot be locked on Windows: there it is this file, which goes afterwards."""


class StillLocked(OSError):  # noqa: N818 - says what happened in full
    """Another process has been writing into the folder for as long as one may wait."""


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold the folder, which must exist; gives whether it is really held by us alone.

    The system lets go of a lock when its process ends, however that is.

    Raises:
        StillLocked: after `LONGEST` seconds.
        OSError: when the folder cannot be opened.
    """
    if sys.platform == "win32":
        place = folder / WINDOWS_LOCK
        descriptor = os.open(place, os.O_RDWR | os.O_CREAT)
    else:
        place = None
        descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield _wait(descriptor)
    finally:
        os.close(descriptor)
        if place:
            with suppress(OSError):  # another process has it open by now
                place.unlink()


def _wait(descriptor: int) -> bool:
    end = time.monotonic() + LONGEST
    while True:
        try:
            _take(descriptor)
        except BlockingIOError:
            if time.monotonic() > end:
                raise StillLocked from None
            time.sleep(_PAUSE)
        except OSError:
            return False  # no locks on this file system
        else:
            return True


def _take(descriptor: int) -> None:
    """Take the lock, or raise `BlockingIOError` where another process has it."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
