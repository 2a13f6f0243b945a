"""Puts a report in its place, unless somebody's work stands there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from aidreport.cli.freshness import on_the_disk
from aidreport.cli.made import MadeReport
from aidreport.cli.projects import shown
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.formats import FORMATS
from aidreport.output import ChangedMeanwhile, Folder
from aidreport.seals import Origin, Standing
from aidreport.sources.project import Project

NEW = ".new"
"""What is added to a report's name where the fresh one is written beside it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What was done with a report: how it went, and what is to be mended."""

    said: tuple[Message, ...] = ()
    finding: Diagnostic | None = None


def place(
    report: MadeReport, path: Path, folder: Folder, project: Project, asked: str, *, force: bool
) -> Placed:
    """Write a report to `path`, or beside it where somebody changed the one that is there.

    What is not byte for byte our own work is never replaced without a copy kept. `folder` is
    the one of `path`, `asked` the year with the options that the report is asked for with.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    while True:
        try:
            return _place(report, path, folder, project, asked, force=force)
        except ChangedMeanwhile:
            continue  # somebody saved it just now: look again


def _place(
    report: MadeReport, path: Path, folder: Folder, project: Project, asked: str, *, force: bool
) -> Placed:
    found = on_the_disk(path)
    if found is None:
        return _written(report, path, folder, project, None)
    now = FORMATS[report.format].standing(found, report.content)
    if now.by_hand and not force:
        return _beside(report, path, folder, project, asked, now)
    if now.fresh and now.origin is Origin.SAVED_AGAIN:
        text = message("Up to date, saved by another program: {path}", path=shown(path, project))
        return Placed((text,))
    if now.exact or now.origin is Origin.AS_WRITTEN:
        return _written(report, path, folder, project, found)
    backup = folder.keep(path.name, found)
    try:
        placed = _written(report, path, folder, project, found)
    except BaseException:
        backup.unlink(missing_ok=True)  # the file itself stands
        raise
    kept = message("What was there before is kept: {path}", path=shown(backup, project))
    return Placed((*placed.said, kept))


def _written(
    report: MadeReport, path: Path, folder: Folder, project: Project, found: bytes | None
) -> Placed:
    folder.write(path.name, report.content, found)
    new = _new(path)
    if _is_ours(report, new):
        new.unlink(missing_ok=True)
    return Placed((message("Written: {path}", path=shown(path, project)),))


def _beside(
    report: MadeReport, path: Path, folder: Folder, project: Project, asked: str, now: Standing
) -> Placed:
    """Write the fresh report beside the one that was changed, and say what to do."""
    new = _new(path)
    if new.exists() and not _is_ours(report, new):
        fresh = message(
            "“{new}” is there already and was changed too: rename it, or delete it.",
            new=shown(new, project),
        )
    else:
        folder.write(new.name, report.content)
        fresh = message("The fresh report is “{new}”.", new=shown(new, project))
    if FORMATS[report.format].reader:
        text = message(
            "{reason} {fresh} See what is different with “aidreport diff {year}”. Once the changes "
            "are in the records, or are not wanted, replace the report with --force: "
            "a copy of it is kept.",
            reason=_reason(now),
            fresh=fresh,
            year=asked,
        )
    else:
        text = message(
            "{reason} {fresh} If it is not wanted any more, replace it with --force: "
            "a copy of it is kept.",
            reason=_reason(now),
            fresh=fresh,
        )
    place = Position(shown(path, project))
    return Placed(finding=Diagnostic("edited-report", Severity.ERROR, place, text))


def _reason(now: Standing) -> Message:
    if now.origin is Origin.FOREIGN:
        return message("This file does not show that aidreport wrote it, so it is left as it is.")
    return message("This report was changed by hand, so it is left as it is.")


def _new(path: Path) -> Path:
    return path.with_name(path.name + NEW)


def _is_ours(report: MadeReport, path: Path) -> bool:
    """Return whether a file is there that the tool wrote and nobody touched."""
    found = on_the_disk(path)
    if found is None:
        return False
    return FORMATS[report.format].standing(found, report.content).origin is Origin.AS_WRITTEN
