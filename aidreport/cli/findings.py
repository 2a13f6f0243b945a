"""Findings in the order of their places, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from aidreport.diagnostics import Diagnostic, Message, Severity, message


def in_order(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return each finding once, sorted by place.

    What stands in a file of several years is found once for each of them.
    """
    return sorted(dict.fromkeys(findings), key=lambda finding: finding.order)


def summary(
    checked: int, findings: Sequence[Diagnostic], ignored: int = 0, known: int = 0
) -> Message:
    """Return the one line that says what was found: `1 year checked: no errors, 1 note.`"""
    found = _found(findings)
    if ignored:
        left_out = message("{number} ignored", number=ignored)
        found = message("{found}, {more}", found=found, more=left_out)
    if known:
        in_baseline = message("{number} known", number=known)
        found = message("{found}, {more}", found=found, more=in_baseline)
    return message("{checked}: {found}.", checked=_checked(checked), found=found)


def explained_by(finding: Diagnostic) -> Message:
    """Return the line that says how to learn what a finding means."""
    return message("What a finding means: {command}", command=f"aidreport explain {finding.code}")


def _checked(number: int) -> Message:
    if number == 1:
        return message("Records of 1 year checked")
    return message("Records of {number} years checked", number=number)


def _found(findings: Sequence[Diagnostic]) -> Message:
    errors, warnings, notes = (
        sum(finding.severity is severity for finding in findings) for severity in Severity
    )
    parts = [_errors(errors)]
    parts += [_warnings(warnings)] if warnings else []
    parts += [_notes(notes)] if notes else []
    return reduce(lambda left, right: message("{found}, {more}", found=left, more=right), parts)


def _errors(number: int) -> Message:
    if number == 0:
        return message("no errors")
    return message("1 error") if number == 1 else message("{number} errors", number=number)


def _warnings(number: int) -> Message:
    return message("1 warning") if number == 1 else message("{number} warnings", number=number)


def _notes(number: int) -> Message:
    return message("1 note") if number == 1 else message("{number} notes", number=number)
