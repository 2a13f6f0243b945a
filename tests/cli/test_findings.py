from __future__ import annotations

from aidreport.cli.findings import in_order
from aidreport.diagnostics import Diagnostic, Position, Severity, errors_in, has_errors, message


def found(path: str, line: int, severity: Severity = Severity.NOTE) -> Diagnostic:
    return Diagnostic("code", severity, Position(path, line), message("{line}", line=line))


def test_findings_are_sorted_by_place_then_severity() -> None:
    late, early, other = found("b", 10), found("b", 9), found("a", 11)
    error = found("b", 9, Severity.ERROR)
    assert in_order([late, early, error, other]) == [other, error, early, late]


def test_finding_of_several_years_is_shown_once() -> None:
    assert in_order([found("a", 1), found("b", 1), found("a", 1)]) == [
        found("a", 1),
        found("b", 1),
    ]


def test_only_errors_stop_a_report() -> None:
    assert not has_errors([found("a", 1, Severity.WARNING)])
    error = found("a", 1, Severity.ERROR)
    assert has_errors([found("a", 1), error])
    assert errors_in([found("a", 1), error]) == [error]
