"""Which files a project has: its years and their records."""

from __future__ import annotations

from pathlib import Path

from aidreport.model.year import YearRecord
from aidreport.sources import discover
from aidreport.sources.paths import shown_path
from aidreport.sources.project import Project


def years(project: Project) -> list[str]:
    """Return the names of the years that there are records of, sorted."""
    return discover.years(project.records)


def files(project: Project, year: str) -> list[str]:
    """Return the record files of a year as findings name them, that of all years first."""
    return [shown_path(project.root, file) for file in record_files(project, year)]


def record_files(project: Project, year: str) -> list[Path]:
    """Return the record files of a year that exist, that of all years first."""
    found = discover.files_of(project.records, year)
    every = (found.registry, found.report, *found.activities)
    return [file for file in every if file and file.exists()]


def lock_file(project: Project, year: str) -> Path:
    """Return where the lock of a year stands, whether it is closed or not."""
    return project.records / f"{year}{discover.LOCK}"


def photo_files(project: Project, record: YearRecord | None) -> frozenset[Path]:
    """Return the files of the photos that a record names, whether they are there or not."""
    activities = record.activities if record else ()
    return frozenset(
        project.root / photo.file for activity in activities for photo in activity.photos
    )


def shared_file(project: Project) -> str:
    """Return the path, as findings name it, of the file of what all years share."""
    return shown_path(project.root, project.records / discover.REGISTRY)
