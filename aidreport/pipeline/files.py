"""Which files a project has: its years, their records, and where reports stand."""

from __future__ import annotations

from pathlib import Path

from aidreport.sources import discover
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

REPORTS = "reports"


def years(project: Project) -> list[str]:
    """Return the names of the years that there are records of, sorted."""
    return discover.years(project.records)


def files(project: Project, year: str) -> list[str]:
    """Return the record files of a year as findings name them, that of all years first."""
    found = discover.files_of(project.records, year)
    every = (found.registry, found.report, *found.activities)
    return [shown_path(project.root, file) for file in every if file and file.exists()]


def shared_file(project: Project) -> str:
    """Return the path, as findings name it, of the file of what all years share."""
    return shown_path(project.root, project.records / discover.REGISTRY)


def report_path(year: str, audience: Audience = Audience.INTERNAL, suffix: str = ".md") -> str:
    """Return where the report of a year stands, from the project's root."""
    return f"{REPORTS}/{year}{audience.ending}{suffix}"


def public_reports(project: Project, year: str) -> list[Path]:
    """Return the files of a year's public edition that are there, sorted."""
    found = sorted((project.root / REPORTS).glob(f"{year}{Audience.PUBLIC.ending}.*"))
    return [file for file in found if file.is_file() and not leads_out(project.root, file)]
