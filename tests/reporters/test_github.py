from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.diagnostics import Severity
from aidreport.reporters.github import report
from aidreport.reporters.reporter import Review

ERROR = (
    "::error file=records/2024.yaml,line=3,col=5,title=aidreport%3A bad-date"
    "::The date is wrong. [bad-date]\n"
)


def test_worst_comes_first(reader: Callable, found: Callable) -> None:
    findings = [
        found("a:1:1", severity=Severity.NOTE),
        found("a:2:1", severity=Severity.WARNING),
        found("records/2024.yaml:3:5"),
    ]
    lines = report(Review(findings=findings), reader()).splitlines(keepends=True)
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[0] == ERROR


def test_marks_of_commands_are_escaped(reader: Callable, found: Callable) -> None:
    said = report(Review(findings=[found("a,b:c%.yaml:1:1", "100% of a:b,\rc")]), reader())
    assert said == (
        "::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=aidreport%3A bad-date"
        "::100%25 of a:b, c [bad-date]\n"
    )


def test_end_is_told_where_it_is_on_the_same_line(reader: Callable, found: Callable) -> None:
    findings = [found("a:1:2", end=(1, 5)), found("a:1:2", end=(2, 5))]
    first, second = report(Review(findings=findings), reader()).splitlines()
    assert ",line=1,col=2,endLine=1,endColumn=4,title=" in first
    assert "endLine" not in second


def test_paths_are_those_of_the_repository(reader: Callable, found: Callable) -> None:
    review = Review(findings=[found("records/2024.yaml:3:5")])
    assert report(review, reader(folder="office/reports")).startswith(
        "::error file=office/reports/records/2024.yaml,"
    )


@pytest.mark.parametrize(
    ("errors", "notes", "said"),
    [
        (10, 10, None),
        (11, 0, "1 more stands only in the log."),
        (30, 0, "20 more stand only in the log."),
        # The notice about the rest takes the place of one notice.
        (11, 10, "2 more stand only in the log."),
    ],
)
def test_what_github_does_not_show_is_counted(
    reader: Callable, found: Callable, errors: int, notes: int, said: str | None
) -> None:
    findings = [found(f"a:{line}:1") for line in range(1, errors + 1)]
    findings += [found(f"b:{line}:1", severity=Severity.NOTE) for line in range(1, notes + 1)]
    lines = report(Review(findings=findings), reader()).splitlines()
    expected = [
        f"::notice title=aidreport::GitHub shows 10 findings of a kind for each step; {said}"
    ]
    assert [line for line in lines if "title=aidreport::" in line] == (expected if said else [])
    assert len(lines) == errors + notes + bool(said)
