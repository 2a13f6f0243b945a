"""A folder that this process alone writes into for a while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from aidreport.frozen import frozen
from aidreport.output.backup import backup_of
from aidreport.output.held_open import mark_of_program
from aidreport.output.lock import locked
from aidreport.output.whole import (
    CannotWrite,
    clear_leftovers,
    put_whole,
    replace_whole,
    settle,
    settle_files,
    told_of,
)


@frozen
class Folder:
    """Writes files into a folder, each whole or not at all, in the order of the calls."""

    path: Path

    def write(self, name: str, content: bytes, found: bytes | None = None) -> None:
        """Make `content` the whole content of a file.

        Args:
            name: of the file.
            content: what it holds then.
            found: what it must hold until then; None where that does not matter.

        Raises:
            CannotWrite: for whatever the system refuses, or when a person has the file open.
            ChangedMeanwhile: when the file is not `found`.
        """
        path = self.path / name
        mark = mark_of_program(path)
        if mark:
            raise CannotWrite.saying(
                "Cannot write “{path}”: it is open in Word, WPS or LibreOffice. Close it "
                "there, then run the command again. If it is open nowhere, delete “{mark}”, "
                "which a crash has left.",
                path=path.as_posix(),
                mark=mark.name,
            )
        with told_of(path):
            replace_whole(path, content, found)

    def put(self, name: str, content: bytes) -> None:
        """Make `content` the whole content of a file that can be made again.

        After a power cut it may be empty or damaged, unless it was settled.

        Raises:
            CannotWrite: for whatever the system refuses.
        """
        path = self.path / name
        with told_of(path):
            put_whole(path, content)

    def settle(self, names: Iterable[str] = ()) -> None:
        """Make the system keep what was written here, even if the power fails now.

        Args:
            names: of the files that were only put here.

        Raises:
            CannotWrite: for whatever the system refuses.
        """
        settle_files(self.path / name for name in names)
        settle(self.path)

    def keep(self, name: str, content: bytes) -> Path:
        """Keep `content` as a copy of the file `name` under a name of its own: `2009.1.bak.docx`.

        Raises:
            CannotWrite: for whatever the system refuses.
        """
        path = self.path / name
        with told_of(path):
            return backup_of(path, content)


@contextmanager
def held(folder: Path, name: str) -> Iterator[Folder]:
    """Hold a folder, made where there is none, while the file `name` and others are written.

    What a killed process left there is cleared away.

    Raises:
        CannotWrite: when the folder cannot be made, or another process does not let go of it.
    """
    with ExitStack() as stack:
        with told_of(folder / name):
            folder.mkdir(parents=True, exist_ok=True)
            if stack.enter_context(locked(folder)):
                with suppress(OSError):  # not of ours, or not to be deleted: no harm
                    clear_leftovers(folder)
        yield Folder(folder)


def write_whole(path: Path, content: bytes) -> None:
    """Make `content` the whole content of the file `path`, and its folder where there is none.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    with held(path.parent, path.name) as folder:
        folder.write(path.name, content)
