"""What a project wishes is done to its findings: ignored ones taken out, severities changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from aidreport.diagnostics import Diagnostic, Ignored, Position, Severity
from aidreport.frozen import replace
from aidreport.ignores.codes import switched_off
from aidreport.ignores.comments import findings_on, unneeded
from aidreport.ignores.separating import separate_ignored
from aidreport.sources.ignores import Ignore


def apply(
    findings: Iterable[tuple[Diagnostic, Position]],
    comments: Mapping[str, Sequence[Ignore]],
    severities: Mapping[str, Severity | None],
    *,
    files: Iterable[str],
    settled: Collection[str],
) -> tuple[list[Diagnostic], list[Ignored]]:
    """Return the findings that are left, with those about the comments, and the ignored ones.

    Args:
        findings: each with the place where the text that it is in begins, or its own.
        comments: those that ask to ignore something, by the path of their file.
        severities: the project's own, by code; None where something is switched off.
        files: the paths whose comments are looked at.
        settled: those of which all that can be found was looked for.
    """
    separated = separate_ignored(findings, comments)
    kept = separated.kept
    off = switched_off(severities)
    for path in files:
        kept += findings_on(comments.get(path, ()))
        if path in settled:
            kept += unneeded(comments.get(path, ()), separated.needed, off)
    return with_severities(kept, severities), separated.ignored


def unneeded_of(
    comments: Sequence[Ignore],
    ignored: Sequence[Ignored],
    severities: Mapping[str, Severity | None],
) -> list[Diagnostic]:
    """Return the findings on the codes of `comments` that nothing of `ignored` needed."""
    used = {(each.position, each.finding.code) for each in ignored}
    needed = {
        place
        for comment in comments
        for code, place in comment.codes
        if (comment.position, code) in used
    }
    found = unneeded(comments, needed, switched_off(severities))
    return with_severities(found, severities)


def with_severities(
    findings: Iterable[Diagnostic], severities: Mapping[str, Severity | None]
) -> list[Diagnostic]:
    """Return findings that are no errors with the severities of the project, or without them.

    Rules have theirs already; an error that is of no rule cannot be changed.
    """
    changed = []
    for finding in findings:
        severity: Severity | None = finding.severity
        if severity is not Severity.ERROR:
            severity = severities.get(finding.code, severity)
        if severity is not None:
            changed.append(replace(finding, severity=severity))
    return changed
