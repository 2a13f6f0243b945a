"""Which years of a project are not what they were, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aidreport.model.year import year_before
from aidreport.pipeline.files import record_files, years
from aidreport.pipeline.snapshots import Snapshot, snapshot
from aidreport.recording.todo import DRAFTS, MISSING, todo
from aidreport.revisions.review import YearReview, year_review
from aidreport.sources import discover
from aidreport.sources.project import OWN_FILE, SHARED_FILE, Project
from aidreport.sources.publish import Audience


def changed_years(before: Project, now: Project, asked: Sequence[str]) -> tuple[list[str], ...]:
    """Return the years that may be told differently, and those whose files are as they were.

    Args:
        before: the project as it was.
        now: the project as it is.
        asked: the years to look at; without any, all that there are in one of both.
    """
    wanted = asked or sorted({*years(before), *years(now)})
    shared = _shared(before) == _shared(now)
    same = [each for each in wanted if shared and _files(before, each) == _files(now, each)]
    return [each for each in wanted if each not in same], same


def reviewed_year(before: Project, now: Project, year: str, audience: Audience) -> YearReview:
    """Return what became of a year that one of both projects has records of."""
    is_now = _snapshot(now, year, audience)
    left = todo(now, year) if is_now else {}
    return year_review(
        year,
        _snapshot(before, year, audience),
        is_now,
        [each for name in (DRAFTS, MISSING) for each in left.get(name, ())],
    )


def _snapshot(project: Project, year: str, audience: Audience) -> Snapshot | None:
    return snapshot(project, year, audience) if year in years(project) else None


def _files(project: Project, year: str) -> dict[str, bytes]:
    """Return what the files hold that a year and the year before are made of."""
    there = [each for each in dict.fromkeys((year_before(year), year)) if each in years(project)]
    files = [file for each in there for file in record_files(project, each)]
    return {
        file.relative_to(project.root).as_posix(): file.read_bytes()
        for file in files
        if file.name != discover.PRIVATE
    }


def _shared(project: Project) -> dict[str, bytes]:
    """Return what else decides how the years of a project are told."""
    files: list[Path] = [project.root / OWN_FILE, project.root / SHARED_FILE]
    files += sorted(project.own_templates.rglob("*.j2"))
    return {
        file.relative_to(project.root).as_posix(): file.read_bytes()
        for file in files
        if file.is_file()
    }
