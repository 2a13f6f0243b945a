"""Files that belong together in one folder, with a list of them that tells ours from others'.

A list names each file with the SHA-256 of what was written. It is written before the files, with
both sums of each, and after them: whenever a process is killed, each file is an old or a new one,
and the next run knows all of them as ours. What is not on the list is never touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from aidreport.frozen import frozen
from aidreport.output.folder import Folder, held
from aidreport.output.whole import CannotWrite, told_of

Sums = Mapping[str, Sequence[str]]
"""The SHA-256 of files, in digits, by their paths below the folder."""


class ChangedByHand(Exception):  # noqa: N818 - the files were
    """Files are in the way that hold something else than what was written; nothing was done."""

    def __init__(self, paths: Sequence[str]) -> None:
        super().__init__(", ".join(paths))
        self.paths = paths


@frozen
class Collection:
    """What a folder is to hold.

    Attributes:
        name: of the list.
        describe: makes the list of the sums of all files, and whether they are all written.
        files: what is written, by paths below the folder.
        ours: what the list there names.
        kept: which of those stay as they are.
    """

    name: str
    describe: Callable[[Mapping[str, list[str]], bool], bytes]
    files: Mapping[str, bytes]
    ours: Sums
    kept: frozenset[str] = frozenset()

    @property
    def stale(self) -> Sequence[str]:
        """What was ours and is so no longer."""
        return [path for path in self.ours if path not in self.files and path not in self.kept]


def replace_collection(folder: Folder, collection: Collection, *, force: bool = False) -> None:
    """Make a folder hold a collection: new files written, stale ones deleted, others left alone.

    Raises:
        ChangedByHand: where a file is not as it was written, unless `force` replaces it.
        CannotWrite: for whatever the system refuses.
    """
    touched = [*collection.files, *collection.stale]
    for path in touched:
        _refuse_outside(folder.path, path)
    changed = [path for path in touched if _changed(folder.path, path, collection)]
    if changed and not force:
        raise ChangedByHand(changed)
    new = {path: _sum(content) for path, content in collection.files.items()}
    kept = {path: list(collection.ours[path]) for path in sorted(collection.kept)}
    both = {path: [*collection.ours.get(path, ()), new[path]] for path in new}
    stale = {path: list(collection.ours[path]) for path in collection.stale}
    folder.write(collection.name, collection.describe({**kept, **stale, **both}, False))
    for path, content in collection.files.items():
        _write(folder, path, content)
    for path in collection.stale:
        _delete(folder, path)
    whole = {**kept, **{path: [digits] for path, digits in new.items()}}
    folder.write(collection.name, collection.describe(whole, True))


def others_in(folder: Path, names: Iterable[str], ending: str, ours: Iterable[str]) -> list[str]:
    """Return the files of one ending in some folders that are not ours, sorted."""
    there = (path for name in names for path in (folder / name).rglob(f"*{ending}"))
    return sorted({path.relative_to(folder).as_posix() for path in there} - set(ours))


def within(path: str) -> bool:
    """Return whether a path that a list names stays below its folder by what it says."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not set(parts) & {"..", "/"} and "\\" not in path and ":" not in path


def _refuse_outside(folder: Path, path: str) -> None:
    """Refuse a path that leads out of the folder through a link.

    Raises:
        CannotWrite: for such a path.
    """
    place = (folder / path).parent
    if not within(path) or not place.resolve().is_relative_to(folder.resolve()):
        raise CannotWrite.saying(
            "Cannot write “{path}”: a link leads out of the folder of the dataset. Delete the"
            " link, or choose another folder with --output.",
            path=(folder / path).as_posix(),
        )


def _changed(folder: Path, path: str, collection: Collection) -> bool:
    place = folder / path
    if not place.is_file():
        return place.exists()
    found = place.read_bytes()
    return found != collection.files.get(path) and _sum(found) not in collection.ours.get(path, ())


def _write(folder: Folder, path: str, content: bytes) -> None:
    place = folder.path / path
    if place.is_file() and place.read_bytes() == content:
        return
    if place.parent == folder.path:
        folder.write(place.name, content)
        return
    with held(place.parent, place.name) as inside:
        inside.write(place.name, content)


def _delete(folder: Folder, path: str) -> None:
    """Delete a stale file, and the folders that nothing is left in."""
    place = folder.path / path
    if place.parent.is_dir() and place.parent != folder.path:
        with held(place.parent, place.name):  # which clears away what a killed process left
            pass
    with told_of(place):
        place.unlink(missing_ok=True)
    for above in PurePosixPath(path).parents:
        if above.name:
            with suppress(OSError):  # something is in it, or it is gone
                (folder.path / above).rmdir()


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
