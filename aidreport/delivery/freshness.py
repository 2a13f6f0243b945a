"""Whether a report on the disk is what the records give, and whose work it is."""

from __future__ import annotations

from pathlib import Path

from aidreport.delivery.rendered_reports import RenderedReport
from aidreport.delivery.target import Target
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.fingerprints import FileState, Origin
from aidreport.formats import FORMATS
from aidreport.sources.paths import seen_from


def on_the_disk(path: Path) -> bytes | None:
    """Return what stands at the place of a report, None where there is no file."""
    try:
        return None if path.is_dir() else path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def not_fresh(report: RenderedReport, root: Path) -> Diagnostic | None:
    """Return the finding that a report is missing, stale or changed by hand, None if it is fresh.

    `root` is the folder that paths are told from.
    """
    target = report.target
    shown = seen_from(root, target.path)
    found = on_the_disk(target.path)
    if found is None:
        text = message(
            "This report has not been written. Write it with “aidreport {command}”.",
            command=target.command,
        )
        return Diagnostic("missing-report", Severity.ERROR, Position(shown), text)
    now = FORMATS[target.format].state_of(found, report.content)
    if now.fresh:
        return None
    place = Position(shown, _first_difference(found, report.content))
    if now.degraded:
        text = message(
            "Another program saved this report and dropped rules of its layout, such as which"
            " marks begin no line. Write it again with “aidreport {command}”.",
            command=target.command,
        )
        return Diagnostic("stale-report", Severity.ERROR, place, text)
    if now.by_hand:
        readable = FORMATS[target.format].reader is not None and target.comparing
        text = _edited(now, target) if readable else _foreign(now)
        return Diagnostic("edited-report", Severity.ERROR, place, text)
    text = message(
        "This report is not what the records give now. Write it again with “aidreport {command}”.",
        command=target.command,
    )
    return Diagnostic("stale-report", Severity.ERROR, place, text)


def _edited(now: FileState, target: Target) -> Message:
    if now.origin is Origin.FOREIGN:
        return message(
            "This file is not what the records give, and it does not show that aidreport wrote "
            "it. See what is different with “aidreport {command}”.",
            command=target.comparing,
        )
    return message(
        "This report was changed by hand, and is not what the records give. See the changes with "
        "“aidreport {command}” and put them into the records.",
        command=target.comparing,
    )


def _foreign(now: FileState) -> Message:
    """Return what is said of a report whose words cannot be compared."""
    if now.origin is Origin.FOREIGN:
        return message(
            "This file does not show that aidreport wrote it. Give it another name if it is to "
            "stay, or replace it with --force: a copy of it is kept."
        )
    return message(
        "This report was changed by hand. Put the changes into the records, then replace it with "
        "--force: a copy of it is kept."
    )


def _first_difference(found: bytes, fresh: bytes) -> int:
    """Return the first line that differs, counted from 1; 1 where lines mean nothing."""
    if b"\0" in fresh:
        return 1
    pairs = zip(found.splitlines(), fresh.splitlines(), strict=False)
    same = 0
    for old, new in pairs:
        if old != new:
            break
        same += 1
    return same + 1
