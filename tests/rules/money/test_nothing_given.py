from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: works, date: 2024-05-05, recipients: 甲小学, works: {item: 教室}, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "nothing-given"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        "donation: {cash: 0.5}",
        "participants: {who: 教师}",
        "donation: {goods: {items: 图书, quantity: 若干}}",
    ],
)
def test_what_is_left_out_or_more_than_nothing_is_right(
    check_year: Callable[..., Checked], part: str
) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        ("donation: {cash: 0}", ["5:90"]),
        ("donation: {cash: {amount: 5, per: 0户}}", ["5:107"]),
        ("donation: {goods: {items: 图书, quantity: 0册, value: 0}}", ["5:113", "5:124"]),
        ("participants: {who: 教师, count: 0人}", ["5:104"]),
        ("investments: {amount: 0}", ["5:95"]),
    ],
)
def test_nought_is_an_error(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "donation: {cash: 0}") == [
        (
            "records/2024.yaml:5:90: error: This is 0: write how much"
            " it was, or leave it out. [nothing-given]"
        ),
    ]
