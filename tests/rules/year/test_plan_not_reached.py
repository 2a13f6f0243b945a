from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: , 李示例: }
<<part>>
"""
BEFORE = """\
report: {period: 2023, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: , 李示例: }
plan: {steps: [{<<part>>}]}
"""


def found(check_year: Callable[..., Checked], parts: tuple[str, str]) -> list[str]:
    this_year, last_year = (
        text.replace("<<part>>", part) for text, part in zip((RECORD, BEFORE), parts, strict=True)
    )
    findings = check_year(this_year, others={"records/2023.yaml": last_year}).findings
    found = [finding for finding in findings if finding.code == "plan-not-reached"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        ("indicators: {蔬菜大棚: {value: 10座}}", "action: 新建蔬菜大棚, value: 10座"),
        ("indicators: {蔬菜大棚: {value: 8亩}}", "action: 新建蔬菜大棚, value: 10座"),
        ("indicators: {培训: {value: 8人}}", "action: 培训班主任, value: 10人"),
        ("indicators: {蔬菜大棚: {value: 8座}}", "action: 新建蔬菜大棚"),
        ("indicators: {鱼塘: {value: 8座}}", "action: 新建蔬菜大棚, value: 10座"),
    ],
)
def test_plans_that_were_reached_or_cannot_be_compared_are_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (("indicators: {蔬菜大棚: {value: 8座}}", "action: 新建蔬菜大棚, value: 10座"), ["4:28"]),
        (
            (
                (
                    "activities: [{kind: works, date: 2024-05, works: {item:"
                    " 蔬菜大棚, quantities: 3座}}, {kind: works, date:"
                    " 2024-06, works: {item: 蔬菜大棚, quantities: 4座}}]"
                ),
                "action: 新建蔬菜大棚, value: 10座",
            ),
            ["4:75"],
        ),
    ],
)
def test_less_than_planned_is_noted(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year, ("indicators: {蔬菜大棚: {value: 8座}}", "action: 新建蔬菜大棚, value: 10座")
    ) == [
        (
            "records/2024.yaml:4:28: note: Last year's plan was"
            " “新建蔬菜大棚10座” (records/2023.yaml:4:40), recorded"
            " is 8座: say why in “problems”, or complete the record."
            " [plan-not-reached]"
        ),
    ]
