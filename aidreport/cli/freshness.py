"""Whether a report on the disk is what the records give."""

from __future__ import annotations

from pathlib import Path

from aidreport.diagnostics import Diagnostic, Position, Severity, message


def not_fresh(path: Path, shown: str, year: str, fresh: bytes) -> Diagnostic | None:
    """Return the finding that the file `path` is missing or not `fresh`, None if it is.

    Args:
        path: the report on the disk.
        shown: its name in the finding.
        year: the year the report is about, with the options that it is asked for with.
        fresh: what the records give.
    """
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return Diagnostic(
            "missing-report",
            Severity.ERROR,
            Position(shown),
            message(
                "This report has not been written. Write it with “aidreport render {year}”.",
                year=year,
            ),
        )
    if found == fresh:
        return None
    return Diagnostic(
        "stale-report",
        Severity.ERROR,
        Position(shown, _first_difference(found, fresh)),
        message(
            "This report is not what the records give. If nothing was changed in it by hand, "
            "write it again with “aidreport render {year}”; else put the change into the records.",
            year=year,
        ),
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
