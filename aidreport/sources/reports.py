"""Where the reports of a project stand."""

from __future__ import annotations

from pathlib import Path

from aidreport.sources.paths import leads_out
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

REPORTS = "reports"


def report_path(year: str, audience: Audience = Audience.INTERNAL, suffix: str = ".md") -> str:
    """Return where the report of a year stands, from the project's root."""
    return f"{REPORTS}/{year}{audience.ending}{suffix}"


def public_reports(project: Project, year: str) -> list[Path]:
    """Return the files of a year's public edition that are there, sorted."""
    found = sorted((project.root / REPORTS).glob(f"{year}{Audience.PUBLIC.ending}.*"))
    return [file for file in found if file.is_file() and not leads_out(project.root, file)]
