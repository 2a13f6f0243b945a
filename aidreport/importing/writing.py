"""The files that record new activities: where a year keeps them, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from aidreport.editing.yaml_text import activity_lines
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.drafting import text_of
from aidreport.importing.entries import Entry
from aidreport.importing.parties import Register
from aidreport.sources.discover import REGISTRY, REPORT, SUFFIX

_UNFIT = expression(r"[^\w-]+")


class NoPlace(Exception):  # noqa: N818 - says what is missing
    """There is no file that the records can go into without changing one; `path` is that one."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__(path)
        self.path = path
        self.text = text


@frozen
class NewFile:
    """A file that is not there yet, and what is to stand in it."""

    path: Path
    content: bytes


def new_files(
    records: Path, year: str, entries: Sequence[Entry], register: Register
) -> list[NewFile]:
    """Return the files for new activities.

    A year in a folder gets one for each of them; a year without records gets its file.

    Raises:
        NoPlace: for a year in one file, and where new people would have to go into a file that
            is there.
    """
    folder, file = records / year, records / f"{year}{SUFFIX}"
    values = [entry.values for entry in entries]
    if file.exists():
        raise NoPlace(file, text_of(values, register))
    if not folder.is_dir():
        return [NewFile(file, _year(year, text_of(values, register)))]
    shared = _shared(records, register)
    names = _Names({path.name for path in folder.iterdir()})
    made = [NewFile(folder / names.of(each), _alone(each)) for each in values]
    return [*shared, *made]


def _year(year: str, text: str) -> bytes:
    return f"report:\n  period: {year}\n\n{text}".encode()


def _shared(records: Path, register: Register) -> list[NewFile]:
    if not (register.organisations or register.people):
        return []
    path, text = records / REGISTRY, text_of([], register)
    if path.exists():
        raise NoPlace(path, text)
    return [NewFile(path, text.encode())]


def _alone(values: dict[str, Any]) -> bytes:
    """Return an activity as a file of its own: its fields at the left."""
    lines: Iterable[str] = activity_lines(values)
    return "".join(f"{line[2:]}\n" for line in lines).encode()


class _Names:
    """Names of files that are not in use: 2010-03-25-donation.yaml, then -2."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken | {REPORT}

    def of(self, values: dict[str, Any]) -> str:
        date = values["date"]
        first = date["from"] if isinstance(date, dict) else date
        stem = _UNFIT.sub("-", f"{first}-{values['kind']}").strip("-")
        name, number = f"{stem}{SUFFIX}", 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}{SUFFIX}"
        self._taken.add(name)
        return name
