"""Puts a file in its place, unless somebody's work stands there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aidreport.delivery.freshness import on_the_disk
from aidreport.delivery.rendered_reports import RenderedReport
from aidreport.delivery.target import Target
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.fingerprints import FileState, Origin
from aidreport.formats import FORMATS
from aidreport.frozen import frozen
from aidreport.output import ChangedMeanwhile, Folder
from aidreport.sources.paths import seen_from

NEW = ".new"
"""What is added to a file's name where the fresh one is written beside it."""


@frozen
class FreshFile:
    """A file as it is to be written.

    Attributes:
        path: where it belongs.
        content: what it is to hold.
        state_of: what became of a file that is found there.
        advice: what to do with somebody's work, after why it is left and where the fresh one is.
    """

    path: Path
    content: bytes
    state_of: Callable[[bytes], FileState]
    advice: Callable[[Message, Message], Message]


@frozen
class Placed:
    """What was done with a file: how it went, and what is to be mended."""

    said: tuple[Message, ...] = ()
    finding: Diagnostic | None = None


def fresh_report(report: RenderedReport) -> FreshFile:
    """Return a report as it is to be written."""
    form = FORMATS[report.target.format]
    return FreshFile(
        report.target.path,
        report.content,
        lambda found: form.state_of(found, report.content),
        lambda reason, fresh: _advice(report.target, reason, fresh),
    )


def place(file: FreshFile, folder: Folder, root: Path, *, force: bool) -> Placed:
    """Write a file to its place, or beside it where somebody changed the one that is there.

    What is not byte for byte our own work is never replaced without a copy kept.

    Args:
        file: what is to be written.
        folder: the one that it belongs in.
        root: the folder that paths are told from.
        force: whether somebody's work is replaced too.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    while True:
        try:
            return _place(file, folder, root, force=force)
        except ChangedMeanwhile:
            continue  # somebody saved it just now: look again


def _place(file: FreshFile, folder: Folder, root: Path, *, force: bool) -> Placed:
    found = on_the_disk(file.path)
    if found is None:
        return _written(file, folder, root, None)
    now = file.state_of(found)
    if now.by_hand and not force:
        return _beside(file, folder, root, now)
    if now.fresh and now.origin is Origin.SAVED_AGAIN:
        path = seen_from(root, file.path)
        return Placed((message("Up to date, saved by another program: {path}", path=path),))
    # What another program degraded holds nothing of a person: it is what we wrote.
    if now.exact or now.degraded or now.origin is Origin.AS_WRITTEN:
        return _written(file, folder, root, found)
    backup = folder.keep(file.path.name, found)
    try:
        placed = _written(file, folder, root, found)
    except BaseException:
        backup.unlink(missing_ok=True)  # the file itself stands
        raise
    return Placed((*placed.said, kept(backup, root)))


def kept(backup: Path, root: Path) -> Message:
    """Return what is said of a copy that was kept."""
    return message("What was there before is kept: {path}", path=seen_from(root, backup))


def _written(file: FreshFile, folder: Folder, root: Path, found: bytes | None) -> Placed:
    folder.write(file.path.name, file.content, found)
    new = _new(file.path)
    if _is_ours(file, new):
        new.unlink(missing_ok=True)
    return Placed((message("Written: {path}", path=seen_from(root, file.path)),))


def _beside(file: FreshFile, folder: Folder, root: Path, now: FileState) -> Placed:
    """Write the fresh file beside the one that was changed, and say what to do."""
    new = _new(file.path)
    if new.exists() and not _is_ours(file, new):
        fresh = message(
            "“{new}” is there already and was changed too: rename it, or delete it.",
            new=seen_from(root, new),
        )
    else:
        folder.write(new.name, file.content)
        fresh = message("The fresh report is “{new}”.", new=seen_from(root, new))
    place = Position(seen_from(root, file.path))
    text = file.advice(_reason(now), fresh)
    return Placed(finding=Diagnostic("edited-report", Severity.ERROR, place, text))


def _advice(target: Target, reason: Message, fresh: Message) -> Message:
    if FORMATS[target.format].reader is None or not target.comparing:
        return message(
            "{reason} {fresh} If it is not wanted any more, replace it with --force: "
            "a copy of it is kept.",
            reason=reason,
            fresh=fresh,
        )
    return message(
        "{reason} {fresh} See what is different with “aidreport {command}”. Once the changes "
        "are in the records, or are not wanted, replace the report with --force: "
        "a copy of it is kept.",
        reason=reason,
        fresh=fresh,
        command=target.comparing,
    )


def _reason(now: FileState) -> Message:
    if now.origin is Origin.FOREIGN:
        return message("This file does not show that aidreport wrote it, so it is left as it is.")
    return message("This report was changed by hand, so it is left as it is.")


def _new(path: Path) -> Path:
    return path.with_name(path.name + NEW)


def _is_ours(file: FreshFile, path: Path) -> bool:
    """Return whether a file is there that the tool wrote and nobody touched."""
    found = on_the_disk(path)
    return found is not None and file.state_of(found).origin is Origin.AS_WRITTEN
