from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: }
people: {张示例: , 李示例: }
activities:
  - {kind: donation, date: 2024-05-05, recipients: 甲小学, <<part>>}
"""


def found(check_year: Callable[..., Checked], part: str) -> list[str]:
    findings = check_year(RECORD.replace("<<part>>", part)).findings
    found = [finding for finding in findings if finding.code == "goods-value-implausible"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "part",
    [
        ("donation: {goods: {items: 图书, quantity: 1500册, value: 28500}}"),
        ("donation: {goods: {items: 超声诊断仪, quantity: 1台, value: 3860000}}"),
        "donation: {goods: {items: 图书, quantity: 若干, value: 1}}",
        "donation: {goods: {items: 图书, quantity: 15册}}",
        ("donation: {goods: {items: 铅笔, quantity: 100支, value: 10}}"),
    ],
)
def test_what_may_be_worth_it_is_right(check_year: Callable[..., Checked], part: str) -> None:
    assert found(check_year, part) == []


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (("donation: {goods: {items: 图书, quantity: 1500册, value: 2.85}}"), ["5:111"]),
        (("donation: {goods: {items: 图书, quantity: 15册, value: 285000}}"), ["5:109"]),
    ],
)
def test_a_value_out_of_all_proportion_is_noted(
    check_year: Callable[..., Checked], part: str, places: list[str]
) -> None:
    lines = found(check_year, part)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year, ("donation: {goods: {items: 图书, quantity: 1500册, value: 2.85}}")
    ) == [
        (
            "records/2024.yaml:5:111: note: 1500册 for 2.85元 is"
            " 0.0019元 apiece: look whether the value, in yuan for the"
            " whole lot, is right. [goods-value-implausible]"
        ),
    ]
