"""The files of a year, opened and read; whatever the disk does becomes a finding."""

from __future__ import annotations

from pathlib import Path

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import frozen, replace
from aidreport.sources.discover import YearFiles
from aidreport.sources.garbage import collection_paused
from aidreport.sources.ignores import ignores_in
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.reader import LARGEST, Source, read


@frozen
class Sources:
    """All that was read for one year.

    Attributes:
        year: the name of the year or period, `2009` or `2009-h1`.
        report: the frame of the report, or the whole year where it is one file.
        activities: one source an activity file, in the order of the names.
        registry: what all years share, None where there is none.
        private: what the records leave out of people, None where there is none.
        layout: findings about the names of the files.
    """

    year: str
    report: Source
    activities: tuple[Source, ...] = ()
    registry: Source | None = None
    private: Source | None = None
    layout: tuple[Diagnostic, ...] = ()

    @property
    def files(self) -> tuple[Source, ...]:
        """The sources that everybody has: the registry if there is one, report, activities."""
        shared = () if self.registry is None else (self.registry,)
        return (*shared, self.report, *self.activities)

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """The findings about names and content of all files."""
        every = self.files if self.private is None else (*self.files, self.private)
        return (*self.layout, *(found for file in every for found in file.findings))


def load(root: Path, files: YearFiles) -> Sources:
    """Return what the files of a year hold; paths in findings are relative to `root`."""
    with collection_paused():
        return Sources(
            files.year,
            load_file(root, files.report),
            tuple(load_file(root, path) for path in files.activities),
            None if files.registry is None else load_file(root, files.registry),
            None if files.private is None else load_file(root, files.private),
            files.findings,
        )


def load_file(root: Path, path: Path) -> Source:
    """Return what one file holds, or a source with the finding that keeps it closed."""
    shown = shown_path(root, path)
    try:
        if leads_out(root, path):
            return _closed("outside-project", shown, _outside())
        if path.exists() and not path.is_file():
            return _closed("unreadable-file", shown, _not_a_file())
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, RuntimeError) as error:  # RuntimeError: a ring of links, until Python 3.12
        return _closed("unreadable-file", shown, _reason(error))
    source = read(content, shown)
    ignores = ignores_in(content, shown)
    return replace(source, ignores=ignores) if ignores else source


def _closed(code: str, shown: str, text: Message) -> Source:
    return Source(shown, None, (Diagnostic(code, Severity.ERROR, Position(shown), text),))


def _reason(error: Exception) -> Message:
    if isinstance(error, FileNotFoundError):
        return message("There is no such file: create it, or correct the name.")
    if isinstance(error, PermissionError):
        return message(
            "The file may not be read: give yourself the right to read it, and close other"
            " programs that hold it open."
        )
    return message(
        "The file cannot be read (the system says: {problem}): look whether the disk is connected"
        " and the name leads to a file.",
        problem=getattr(error, "strerror", None) or str(error),
    )


def _not_a_file() -> Message:
    return message("This is not a file, expected a YAML file: rename or move it.")


def _outside() -> Message:
    return message(
        "This link leads out of the project's folder, and records are read only from inside it:"
        " put the file itself here."
    )
