"""The findings of a file in which thousands of things are wrong: the worst, and how many more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from aidreport.diagnostics.diagnostic import Diagnostic
from aidreport.diagnostics.message import message

MOST_SHOWN = 1000
"""Findings of one file that are shown; nobody mends more of them in one go."""


def capped(findings: Iterable[Diagnostic], most: int = MOST_SHOWN) -> list[Diagnostic]:
    """Return the findings, of each file at most `most` and one that counts the rest.

    Errors come before warnings and notes, then those further up; the one that counts is as
    severe as the worst of the rest, and stands where that stands.
    """
    files: dict[str, list[Diagnostic]] = defaultdict(list)
    for finding in findings:
        files[finding.position.path].append(finding)
    kept = []
    for found in files.values():
        if len(found) <= most:
            kept += found
            continue
        found.sort(key=_worst_first)
        first, number = found[most], len(found) - most
        text = message(
            "There are at least {number} more findings about this file: mend those above first.",
            number=number,
        )
        kept += [*found[:most], Diagnostic("more-findings", first.severity, first.position, text)]
    return kept


def _worst_first(finding: Diagnostic) -> tuple[int, object]:
    return (finding.severity.rank, finding.order)
