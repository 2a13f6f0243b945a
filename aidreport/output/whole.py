"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

from aidreport.diagnostics import Message, Told, message
from aidreport.expressions import expression
from aidreport.output.lock import StillLocked

_TEMPORARY = expression(r"\.aidreport-[0-9a-f]{16}\.tmp")

_AT_A_TIME = 8
"""So many files are given to the disk at once; own rule, measured."""

HELD_OPEN = 32
"""Windows: another program (Word, as a rule) has the file open."""


class CannotWrite(Told):
    """The system did not let a file be written; the file that was there is as it was."""


class ChangedMeanwhile(Exception):  # noqa: N818 - the file was
    """Somebody saved the file while its successor was being written; it is as they saved it."""


def replace_whole(path: Path, content: bytes, found: bytes | None = None) -> None:
    """Make `content` the whole content of the file `path`, where `found` is its content still.

    The bytes go to a temporary file beside it, which takes its place in one
    step: whoever reads the file, at any moment, sees the old or the new one.
    A file that exists keeps its mode; a link is replaced, not followed, so
    that a link in somebody's repository cannot lead the report elsewhere.

    Raises:
        ChangedMeanwhile: when the file is not what it was.
        OSError: for whatever the system refuses.
    """
    with new_beside(path, content) as temporary:
        _keep_mode(path, temporary)
        if found is not None and path.read_bytes() != found:
            raise ChangedMeanwhile
        temporary.replace(path)
        settle(path.parent)


def put_whole(path: Path, content: bytes) -> None:
    """Make `content` the whole content of a file that can be made again.

    A power cut may leave it empty or damaged, which whoever reads it has to see, unless
    `settle_files` comes before; in return it does not wait for the disk.

    Raises:
        OSError: for whatever the system refuses.
    """
    with new_beside(path, content, lasting=False) as temporary:
        temporary.replace(path)


@contextmanager
def new_beside(path: Path, content: bytes, *, lasting: bool = True) -> Iterator[Path]:
    """Hold a new file with `content` in the folder of `path`, gone in the end if still there.

    A `lasting` one is on the disk by then.
    """
    # Short, since a name may be as long as the system allows.
    temporary = path.parent / f".aidreport-{os.urandom(8).hex()}.tmp"
    try:
        with temporary.open("xb") as stream:
            stream.write(content)
            stream.flush()
            if lasting:
                os.fsync(stream.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """Make the system keep the new names in a folder, even if the power fails now.

    The files stand already: a system that cannot do this (Windows, some network drives)
    does no harm.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def settle_files(paths: Iterable[Path]) -> None:
    """Make the system keep what is in some files, even if the power fails now.

    Each is waited for some milliseconds, in which the disk would take others as well: it is given
    several at a time.

    Raises:
        CannotWrite: for the first one that cannot be kept.
    """
    left, refused = deque(paths), list[CannotWrite]()

    def settle_some() -> None:
        while not refused:
            try:
                path = left.popleft()
            except IndexError:
                return
            try:
                with told_of(path):
                    _settle_file(path)
            except CannotWrite as error:
                refused.append(error)

    threads = [Thread(target=settle_some) for _ in range(min(len(left), _AT_A_TIME))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if refused:
        raise refused[0]


def _settle_file(path: Path) -> None:
    # Windows keeps only what may be written to.
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def clear_leftovers(folder: Path) -> None:
    """Delete the temporary files and folders of ours that killed processes left in a folder.

    To be called by whoever alone may write there: nobody else has one in use then.
    """
    for path in folder.iterdir():
        if not _TEMPORARY.fullmatch(path.name) or path.is_symlink():
            continue
        if path.is_dir():
            shutil.rmtree(path)
        elif path.is_file():
            path.unlink(missing_ok=True)


def _keep_mode(old: Path, new: Path) -> None:
    if old.is_file() and not old.is_symlink():
        new.chmod(old.stat().st_mode & 0o7777)


@contextmanager
def told_of(path: Path) -> Iterator[None]:
    """Tell of a file that the system does not let be written.

    Raises:
        CannotWrite: for each error of the system.
    """
    try:
        yield
    except OSError as error:
        raise CannotWrite(explanation(path, error)) from error


def explanation(path: Path, error: OSError) -> Message:
    """Return what could not be written, why, and what to do about it."""
    name = path.as_posix()
    if isinstance(error, StillLocked):
        return message(
            "Cannot write “{path}”: another aidreport has been writing there for half a minute. "
            "Wait until it is done, or end it, then run the command again.",
            path=name,
        )
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        return message(
            "Cannot write “{path}”: a folder of this name is in its place. "
            "Rename the folder, or choose another name with --output.",
            path=name,
        )
    if getattr(error, "winerror", None) == HELD_OPEN:
        return message(
            "Cannot write “{path}”: another program has the file open. "
            "Close it in Word or WPS, then run the command again.",
            path=name,
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return message(
            "Cannot write “{path}”: the disk is full. Make room, then run the command again.",
            path=name,
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return message(
            "Cannot write “{path}”: writing is not allowed there. If the file is open in another "
            "program, close it there; otherwise choose another place with --output, "
            "or ask for the right to write.",
            path=name,
        )
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return message(
            "Cannot write “{path}”: a part of this path is a file where a folder is needed. "
            "Rename that file, or choose another place with --output.",
            path=name,
        )
    return message(
        "Cannot write “{path}”: {cause}. Choose another name or place with --output.",
        path=name,
        cause=error.strerror or type(error).__name__,
    )
