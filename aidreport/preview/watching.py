"""Notices that a file changed, by what the system says of it and not by its name alone.

The folders are looked through again and again: that works on every system and every network
drive, and for editors that save a file by putting another one in its place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from aidreport.sources.project import OWN_FILE, RECORDS, SHARED_FILE, TEMPLATES

State: TypeAlias = dict[str, tuple[int, int, int]]
"""Files by their paths: when each was changed (in ns), its size (in bytes), its number there."""

PAUSE = 0.15
"""Seconds between two looks."""
_LONGEST = 4
"""So many looks in a row a file may be on the way; then what is there has to do."""
_NOBODYS = (".", "~")
"""What the names of an editor's own files begin with: `.2009.yaml.swp`, `~$2009.docx`."""


class Watch:
    """Tells when something has changed that the reports of a project are made of."""

    def __init__(self, root: Path, *folders: Path) -> None:
        """Take the folder of a project as it is now, and further folders of templates."""
        self._root = root
        self._folders = (root / RECORDS, root / TEMPLATES, *folders)
        self._others: tuple[Path, ...] = ()
        self._state = self._look()

    def also(self, files: Iterable[Path]) -> None:
        """Watch these files too, and no longer those that were named before."""
        others = tuple(sorted(set(files)))
        if others != self._others:
            self._others = others
            self._state |= dict(_files(others))

    def changed(self, pause: Callable[[], object]) -> bool:
        """Return whether something changed since this was asked last.

        What is being written is waited for: `pause` is called between two looks, until two in a
        row find the same.
        """
        found = self._look()
        if found == self._state:
            return False
        for _ in range(_LONGEST):
            pause()
            before, found = found, self._look()
            if found == before:
                break
        self._state = found
        return True

    def _look(self) -> State:
        configuration = [self._root / OWN_FILE, self._root / SHARED_FILE]
        found = dict(_files([*configuration, *self._others]))
        for folder in self._folders:
            found |= _files_below(os.fspath(folder))
        return found


def templates_of(root: Path) -> State:
    """Return the files of a project's own templates, as they are now."""
    return dict(_files_below(os.fspath(root / TEMPLATES)))


def _files(files: Iterable[Path]) -> Iterator[tuple[str, tuple[int, int, int]]]:
    for file in files:
        try:
            found = file.stat()
        except (OSError, ValueError):
            continue
        yield os.fspath(file), (found.st_mtime_ns, found.st_size, found.st_ino)


def _files_below(folder: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Yield the files of a folder and of the folders in it; a link is not followed to a folder."""
    try:
        with os.scandir(folder) as entries:
            inside = [entry for entry in entries if not entry.name.startswith(_NOBODYS)]
    except OSError:
        return  # it may come yet
    for entry in inside:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _files_below(entry.path)
                continue
            # What the listing of a folder tells of a file is old on Windows, and has no number.
            yield from _files([Path(entry.path)])
        except OSError:
            continue  # gone meanwhile
