from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: sponsorship, date: 2024-05-05, recipients: 甲小学,
     sponsored: {stage: 小学, new: 10名, each: 800}, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "same-money-twice"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "donation: {cash: 800}",
        "donation: {cash: [500, 600]}",
        ("donation: {cash: [{amount: 500, source: 党费}, {amount: 500, source: 工会}]}"),
    ],
)
def test_sums_that_differ_are_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("donation: {cash: 8000}", ["6:68"]),
        ("donation: {cash: [500, 500, 500]}", ["6:74", "6:79"]),
    ],
)
def test_a_sum_that_stands_twice_is_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "donation: {cash: 8000}") == [
        (
            "records/2024.yaml:6:68: warning: 8000元 stands under"
            " “donation” and again elsewhere in this activity: if it"
            " is the same money, delete it here. [same-money-twice]"
        ),
    ]
