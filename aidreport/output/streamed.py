"""Large files and whole folders made beside their place, and put there in one step.

What was there before stays under a name of its own when it is replaced, and nothing is changed
until all of the new is on the disk.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

from aidreport.output.folder import held
from aidreport.output.whole import told_of

_PIECE = 1024 * 1024


class Differs(Exception):  # noqa: N818 - says what the place holds
    """There is something else in the place already; it is as it was."""


def write_streamed(
    path: Path, fill: Callable[[BinaryIO], None], *, replace: bool
) -> tuple[bool, Path | None]:
    """Make what `fill` writes the whole content of a file, however large it is.

    Returns whether the file was written (it was not if it held that already), and where the one
    that it replaces is kept.

    Raises:
        CannotWrite: for whatever the system refuses.
        Differs: where another content is there and is not to be replaced.
    """
    with held(path.parent, path.name), told_of(path):
        temporary = _temporary(path)
        try:
            with temporary.open("xb") as stream:
                fill(stream)
                stream.flush()
                os.fsync(stream.fileno())
            if path.is_dir():
                raise IsADirectoryError(path)
            if path.is_file() and _same(path, temporary):
                return False, None
            return True, _put(temporary, path, replace=replace)
        finally:
            temporary.unlink(missing_ok=True)


def write_folder(
    path: Path, fill: Callable[[Path], None], *, replace: bool
) -> tuple[bool, Path | None]:
    """Make what `fill` writes into an empty folder the whole content of a folder.

    Returns and raises what `write_streamed` does.
    """
    with held(path.parent, path.name), told_of(path):
        temporary = _temporary(path)
        try:
            temporary.mkdir()
            fill(temporary)
            if path.is_dir() and not path.is_symlink():
                if _same_folders(path, temporary):
                    return False, None
                if not any(path.iterdir()):
                    path.rmdir()
            return True, _put(temporary, path, replace=replace)
        finally:
            if temporary.exists():
                shutil.rmtree(temporary, ignore_errors=True)


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """Yield what is left of a stream in pieces of a megabyte."""
    while piece := stream.read(_PIECE):
        yield piece


def _temporary(path: Path) -> Path:
    return path.parent / f".aidreport-{os.urandom(8).hex()}.tmp"


def _put(temporary: Path, path: Path, *, replace: bool) -> Path | None:
    """Give what was made its name; what has the name is kept under the first free one."""
    kept = None
    if os.path.lexists(path):
        if not replace:
            raise Differs
        kept = next(
            free
            for number in count(1)
            if not os.path.lexists(free := path.with_name(f"{path.stem}.{number}.bak{path.suffix}"))
        )
        path.rename(kept)
    temporary.rename(path)
    return kept


def _same(first: Path, second: Path) -> bool:
    if first.stat().st_size != second.stat().st_size:
        return False
    with first.open("rb") as one, second.open("rb") as other:
        return all(piece == other.read(_PIECE) for piece in pieces_of(one))


def _same_folders(first: Path, second: Path) -> bool:
    names = sorted(each.name for each in first.iterdir())
    if names != sorted(each.name for each in second.iterdir()):
        return False
    return all((first / name).is_file() and _same(first / name, second / name) for name in names)
