from collections.abc import Callable

import pytest

from aidreport import pipeline
from aidreport.diagnostics import Severity
from aidreport.sources.project import Project

REPORT = """\
report: {period: 2024, organisation: 示例市甲中学}
signature: {date: 2024-12-31}
organisations: {示例市甲中学: }
"""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("kind: - x\n", "1:7: error: A list cannot begin on the line of its key:"),
        ("- kind: donation\n", "1:1: error: The file holds a list, expected fields:"),
        ("# 示例\n", "1:1: error: The file holds nothing but comments or space:"),
    ],
)
def test_an_activity_s_file_that_cannot_be_used_has_just_one_finding(
    make_project: Callable[..., Project], content: str, said: str
) -> None:
    files = {"records/2024/report.yaml": REPORT, "records/2024/visit.yaml": content}
    (found,) = pipeline.check(make_project(files), "2024").findings
    assert found.line(str).startswith(f"records/2024/visit.yaml:{said}")


def test_an_activity_without_a_value_is_counted_in_its_list(
    make_project: Callable[..., Project],
) -> None:
    text = REPORT + "activities:\n  - {kind: donation, date: 2024}\n  -\n"
    findings = pipeline.check(make_project({"records/2024.yaml": text}), "2024").findings
    (found,) = (each for each in findings if each.severity is Severity.ERROR)
    assert found.line(str) == (
        "records/2024.yaml:5:3: error: “activities”: entry 2 of this list is empty:"
        " fill it in, or delete its dash. [wrong-type]"
    )


def test_a_file_of_its_own_that_begins_like_a_year_is_told_how_to_begin(
    make_project: Callable[..., Project],
) -> None:
    content = "activities:\n  - kind: volunteering\n    date: 2024-02-30\n    place: 示例镇\n"
    files = {"records/2024/report.yaml": REPORT, "records/2024/visit.yaml": content}
    found = pipeline.check(make_project(files), "2024").findings
    assert [(str(each.position), each.code) for each in found] == [
        ("records/2024/visit.yaml:1:1", "unknown-key"),
        ("records/2024/visit.yaml:3:11", "bad-date"),
    ]
    assert "begins with “kind: volunteering”" in str(found[0].message)
