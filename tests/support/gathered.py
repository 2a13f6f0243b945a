"""Houses whose years are handed in: those of the golden records, and invented ones."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from aidreport import pipeline
from aidreport.pipeline.handing_in import HandedIn, handed_in
from aidreport.sources.project import project_in

ROOT = Path(__file__).parent.parent.parent
FOLDERS = [ROOT, *sorted(folder.parent for folder in (ROOT / "tests/golden").glob("*/reports"))]
YEARS = [(folder, year) for folder in FOLDERS for year in pipeline.years(project_in(folder))]


@cache
def checked(folder: Path, year: str) -> pipeline.Checked:
    return pipeline.check(project_in(folder), year)


@cache
def handed(folder: Path, year: str) -> HandedIn:
    """The year of a project as it is handed in; it has no error."""
    found = checked(folder, year)
    assert found.record
    return handed_in(project_in(folder), found.record.record, found.findings, "0.1.0")


def one_handed() -> bytes:
    """An export with honours, amounts that are vague, and several activities."""
    return handed(ROOT, "2009").content
