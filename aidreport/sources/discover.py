"""Which files make a year: `records/2009.yaml`, or a folder with one file an activity.

records/registry.yaml        organisations and people of all years
records/private.yaml         what they leave out of people, kept out of git
records/2009.yaml            a year in one file
records/2009.lock            what was signed of a year that is closed; no record
records/2010/report.yaml     or a year in a folder,
records/2010/visit.yaml      with an activity in each other file
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.paths import shown_path

SUFFIX = ".yaml"
REGISTRY = "registry.yaml"
REPORT = "report.yaml"
PRIVATE = "private.yaml"
LOCK = ".lock"
"""The end of the name of the lock of a year."""
_SHARED = (REGISTRY, PRIVATE)
_UNSEEN = ".~#"
"""How the names of hidden and temporary files begin."""
_NEARLY_YAML = expression(r"[.．。]ya?ml(\.txt)?\s*$", re.IGNORECASE)
"""Another spelling, or the ending that Notepad adds and Windows hides."""
YEAR_NAME = expression(r"[0-9]{4}(-[a-z0-9]+)*")
"""A year or a period: `2009`, `2009-h1` (half a year), `2008-2009` (a school year)."""


@frozen
class YearFiles:
    """The files of one year; none of them has been opened.

    Attributes:
        year: the name of the year or period, `2009` or `2009-h1`.
        report: the frame of the report; it may be missing from a folder.
        activities: one file an activity, sorted by name; none if the year is one file.
        registry: what all years share, None where there is none.
        private: what the records leave out of people, None where there is none.
        findings: what is wrong with the names of these files.
    """

    year: str
    report: Path
    activities: tuple[Path, ...] = ()
    registry: Path | None = None
    private: Path | None = None
    findings: tuple[Diagnostic, ...] = ()


def years(records: Path) -> list[str]:
    """Return the names of all years in the folder, sorted; empty where it is missing.

    Raises:
        OSError: for a folder that may not be read: a report would lack whatever it holds.
    """
    names = {entry.stem for entry in _entries(records) if _is_year_file(entry)}
    names |= {entry.name for entry in _entries(records) if _is_year_folder(entry)}
    return sorted(names)


def files_of(records: Path, year: str) -> YearFiles:
    """Return the files of a year, which should be one of `years(records)`.

    Raises:
        OSError: for a folder that may not be read.
        ValueError: where the name is no year: it must not lead into other folders.
    """
    if not YEAR_NAME.fullmatch(year):
        raise ValueError(f"not the name of a year: {year!r}")
    names = _names(records)
    shared = records / REGISTRY if REGISTRY in names else None
    private = records / PRIVATE if PRIVATE in names else None
    file, folder = records / f"{year}{SUFFIX}", records / year
    if not _is_year_folder(folder):
        return YearFiles(year, file, registry=shared, private=private)
    if file.name in names:
        doubled = (_doubled_year(file, folder),)
        return YearFiles(year, file, registry=shared, private=private, findings=doubled)
    activities = (
        entry for entry in _entries(folder) if entry.suffix == SUFFIX and entry.name != REPORT
    )
    return YearFiles(
        year,
        folder / REPORT,
        tuple(activities),
        shared,
        private,
        tuple(
            _wrong_suffix(entry, records) for entry in _entries(folder) if _is_nearly_yaml(entry)
        ),
    )


def unread(records: Path) -> list[Diagnostic]:
    """Return a finding for each file that looks like a record and belongs to no year.

    Raises:
        OSError: for a folder that may not be read.
    """
    findings = []
    for entry in _entries(records):
        if _is_nearly_yaml(entry):
            findings.append(_wrong_suffix(entry, records))
        elif entry.suffix == SUFFIX and not (_is_year_file(entry) or entry.name in _SHARED):
            findings.append(_not_a_year(entry, records))
    return findings


def _entries(folder: Path) -> list[Path]:
    """Return what the folder holds, sorted by name, without hidden and temporary files."""
    try:
        return sorted(entry for entry in folder.iterdir() if entry.name[0] not in _UNSEEN)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _names(folder: Path) -> frozenset[str]:
    """Return the names of the same files; a path of each would be most of finding a year."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - which makes a path of each
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    return frozenset(name for name in names if name[0] not in _UNSEEN)


def _is_year_file(path: Path) -> bool:
    return path.suffix == SUFFIX and YEAR_NAME.fullmatch(path.stem) is not None


def _is_year_folder(path: Path) -> bool:
    return YEAR_NAME.fullmatch(path.name) is not None and any(
        entry.suffix == SUFFIX or _is_nearly_yaml(entry) for entry in _entries(path)
    )


def _is_nearly_yaml(path: Path) -> bool:
    return path.suffix != SUFFIX and _NEARLY_YAML.search(path.name) is not None


def _doubled_year(file: Path, folder: Path) -> Diagnostic:
    text = message(
        "The year {year} has a file and a folder “{folder}”, expected one of them; only the file"
        " is read. Move its content into the folder as “{report}”, or delete the folder.",
        year=folder.name,
        folder=f"{shown_path(file.parent.parent, folder)}/",
        report=REPORT,
    )
    return _finding("doubled-year", file, file.parent, text)


def _wrong_suffix(path: Path, records: Path) -> Diagnostic:
    text = message(
        "This file is not read, for its name does not end in “.yaml”: rename it to “{name}”.",
        name=_NEARLY_YAML.sub(SUFFIX, path.name),
    )
    return _finding("wrong-suffix", path, records, text)


def _not_a_year(path: Path, records: Path) -> Diagnostic:
    text = message(
        "This file is not read, for its name is no year: rename it like “2009.yaml”,"
        " “2009-h1.yaml” or “2008-2009.yaml”, or move it into the folder of its year."
    )
    return _finding("not-a-year", path, records, text)


def _finding(code: str, path: Path, records: Path, text: Message) -> Diagnostic:
    place = Position(shown_path(records.parent, path))
    return Diagnostic(code, Severity.ERROR, place, text)
