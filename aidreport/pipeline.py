"""Stand-in: the signatures of the pipeline, until the stages are there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aidreport.diagnostics import Diagnostic
from aidreport.sources import discover
from aidreport.sources.project import Project


@dataclass(frozen=True, slots=True)
class Checked:
    """The record of a year and what was found in it."""

    year: str
    record: Any | None
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The report of a year in the formats asked for."""

    files: Mapping[str, bytes]
    findings: tuple[Diagnostic, ...]


def years(project: Project) -> list[str]:
    """Return the years that have records."""
    return discover.years(project.records)


def check(project: Project, year: str) -> Checked:
    """Return what is found in the records of a year."""
    return Checked(year, year, ())


def render(project: Project, record: Any, formats: Sequence[str], templates: Path | None) -> Report:
    """Return the report of a checked year."""
    return Report({name: f"{record} {name}\n".encode() for name in formats}, ())
