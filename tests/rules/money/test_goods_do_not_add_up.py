from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: purchase, date: 2024-05-05, recipients: 甲小学, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "goods-do-not-add-up"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        ("goods: [{items: 苹果, value: 25000}, {items: 小米, value: 6500}], amount: 31500"),
        ("goods: [{items: 苹果, value: 25000}, {items: 小米}], amount: 31500"),
        "goods: [{items: 苹果, value: 近3万元}], amount: 31500",
        "goods: [{items: 苹果, value: 25000}]",
        "amount: 500",
    ],
)
def test_what_adds_up_or_cannot_be_added_up_is_right(
    check_year: Callable[..., Checked], part: str
) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (
            ("goods: [{items: 苹果, value: 25000}, {items: 小米, value: 6500}], amount: 30000"),
            ["5:127"],
        ),
        (("goods: [{items: 苹果, value: 25000}, {items: 小米}], amount: 20000"), ["5:114"]),
    ],
)
def test_another_sum_is_reported(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year,
        ("goods: [{items: 苹果, value: 25000}, {items: 小米, value: 6500}], amount: 30000"),
    ) == [
        (
            "records/2024.yaml:5:127: warning: The purchase is 30000元,"
            " but its goods are worth 31500元: correct one of the two."
            " [goods-do-not-add-up]"
        ),
    ]
