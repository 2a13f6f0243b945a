from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: <<part>>, organisation: 示例中学}
organisations: {示例中学: }
"""
BEFORE = """\
report: {period: <<part>>, organisation: 示例中学}
organisations: {示例中学: }
"""


def found(check_year: Callable[..., Checked], parts: tuple[str, str]) -> list[str]:
    this_year, last_year = (
        text.replace("<<part>>", part) for text, part in zip((RECORD, BEFORE), parts, strict=True)
    )
    findings = check_year(this_year, others={"records/2023.yaml": last_year}).findings
    found = [finding for finding in findings if finding.code == "period-overlaps-last-year"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        ("2024", "2023"),
        ("2024—2025学年度", "2023—2024学年度"),
        ("2024-07至2024-12", "2023"),
    ],
)
def test_periods_that_follow_each_other_are_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (("2023-12至2024-12", "2023"), ["1:18"]),
        (("2024", "2023至2024"), ["1:18"]),
    ],
)
def test_an_overlap_is_reported(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, ("2023-12至2024-12", "2023")) == [
        (
            "records/2024.yaml:1:18: warning: The report covers"
            " 2023-12-01 to 2024-12-31, but records/2023.yaml covers"
            " 2023-01-01 to 2023-12-31: let the one begin where the"
            " other ends. [period-overlaps-last-year]"
        ),
    ]
