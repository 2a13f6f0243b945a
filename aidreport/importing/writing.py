"""The files that record new activities: where a year keeps them, in its own language and style.

What a file holds already stays byte by byte; new entries are inserted, and read back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from aidreport.editing.insertion import with_entry, with_item
from aidreport.editing.opened import Opened, opened
from aidreport.editing.renaming import in_language
from aidreport.editing.yaml_text import block
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.drafting import text_of
from aidreport.importing.parties import Register
from aidreport.names import FIELDS
from aidreport.sources.discover import REGISTRY, REPORT, SUFFIX
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import without_places

_UNFIT = expression(r"[^\w-]+")
CHINESE, ENGLISH = "zh", "en"


@frozen
class FileChange:
    """A file as it is to be, and as it was found; `before` is None for a new one."""

    path: Path
    content: bytes
    before: bytes | None


class Files:
    """The record files of a year, with what is added to them; none is written here."""

    def __init__(self, root: Path, language: str) -> None:
        """Take the root of the project, and the language of files that are not there yet."""
        self._root = root
        self.new = language
        self._found: dict[Path, bytes] = {}
        self._files: dict[Path, Opened] = {}

    @property
    def changes(self) -> list[FileChange]:
        """What is to be written."""
        return [
            FileChange(path, file.content, self._found.get(path))
            for path, file in self._files.items()
        ]

    def language(self, path: Path) -> str:
        """Return the language of the keys at the top of a file."""
        root = self._open(path).root
        if not isinstance(root, SourceMapping) or not root:
            return self.new
        return ENGLISH if all(str(key).isascii() for key in root) else CHINESE

    def add(self, path: Path, values: Mapping[str, Any]) -> None:
        """Add entries to the tables of a file, and items to its lists.

        Raises:
            NotEditable: where the file cannot be changed safely.
        """
        file = self._open(path)
        for name, content in values.items():
            key = self._key(path, name)
            if isinstance(content, list):
                for item in content:
                    file = with_item(file, [key], item)
            else:
                for id_, fields in content.items():
                    file = with_entry(file, [key], id_, fields)
        self._files[path] = file

    def create(self, path: Path, values: Mapping[str, Any]) -> None:
        """Make a file that is not there yet."""
        self._files[path] = opened(_text(values).encode(), self._shown(path))

    def _key(self, path: Path, name: str) -> str:
        """Return a key as a file writes it: as it stands there, else in the file's language."""
        root = self._open(path).root
        names = {str(key) for key in root} if isinstance(root, SourceMapping) else set()
        english = next(key for key in (*_TABLES, "report") if name in (key, FIELDS[key]))
        return next((each for each in (english, FIELDS[english]) if each in names), name)

    def _open(self, path: Path) -> Opened:
        if path not in self._files:
            content = path.read_bytes() if path.exists() else b""
            if path.exists():
                self._found[path] = content
            self._files[path] = opened(content, self._shown(path))
        return self._files[path]

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix()


_TABLES = ("organisations", "people", "activities")


def changes(
    files: Files,
    records: Path,
    year: str,
    activities: Sequence[Mapping[str, Any]],
    register: Register,
    frame: Mapping[str, Any],
) -> list[FileChange]:
    """Return the files that record new activities and whom they name.

    A year in a folder gets a file for each activity. People and organisations go where all years
    share them, if there is such a file. `frame` begins the file of a year without records.

    Raises:
        NotEditable: where a file cannot be changed safely.
    """
    folder, file = records / year, records / f"{year}{SUFFIX}"
    in_folder = folder.is_dir() and not file.exists()
    main = folder / REPORT if in_folder else file
    if not main.exists():
        files.create(main, _translated(_text(frame), files.new))
    language = files.language(main)
    shared = records / REGISTRY if (records / REGISTRY).exists() else main
    named = _translated(text_of([], register), files.language(shared))
    if named:
        files.add(shared, named)
    added = _translated(text_of(activities, _nobody(register)), language)
    if not in_folder:
        files.add(main, added)
        return files.changes
    names = _Names({path.name for path in folder.iterdir()})
    for values, activity in zip(activities, *added.values(), strict=True):
        files.create(folder / names.of(values), activity)
    return [each for each in files.changes if each.content != each.before]


def _text(values: Mapping[str, Any]) -> str:
    return "".join(f"{line}\n" for line in block(values))


def _translated(text: str, language: str) -> dict[str, Any]:
    """Return what a text in English keys holds, in the keys and words of a language."""
    if not text:
        return {}
    file = opened(text.encode(), "draft.yaml")
    if language == CHINESE:
        file = in_language(file, CHINESE, values=True)
    found: dict[str, Any] = without_places(file.root)
    return found


def _nobody(register: Register) -> Register:
    return Register(register.known, register.own, register.taken)


class _Names:
    """Names of files that are not in use: 2010-03-25-donation.yaml, then -2."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken | {REPORT}

    def of(self, values: Mapping[str, Any]) -> str:
        date = values["date"]
        first = date["from"] if isinstance(date, dict) else date
        stem = _UNFIT.sub("-", f"{first}-{values['kind']}").strip("-")
        name, number = f"{stem}{SUFFIX}", 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}{SUFFIX}"
        self._taken.add(name)
        return name
