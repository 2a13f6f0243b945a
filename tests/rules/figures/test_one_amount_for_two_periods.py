from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例会}
organisations: {示例会: }
indicators: {支出: {<<part>>}}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "one-amount-for-two-periods"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "value: 500万元, cumulative: {since: 2018, value: 4000万元}",
        ("value: 500万元, cumulative: {since: 2024-01, value: 500万元}"),
        "value: 500万元, cumulative: {since: 2018, value: 500户}",
    ],
)
def test_different_figures_and_a_beginning_in_the_period_are_right(
    check_year: Callable[..., Checked], part: str
) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("value: 500万元, cumulative: {since: 2018, value: 500万元}", ["3:66"]),
        (
            ("value: [500万元, 30户], cumulative: {since: 2018-03, value: [600万元, 30户]}"),
            ["3:84"],
        ),
    ],
)
def test_the_same_figure_is_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "value: 500万元, cumulative: {since: 2018, value: 500万元}") == [
        (
            "records/2024.yaml:3:66: warning: “支出” has 5000000元"
            " both in the report's period and since 2018: correct one"
            " of the two. [one-amount-for-two-periods]"
        ),
    ]
