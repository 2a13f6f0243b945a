from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例会}
organisations: {示例会: }
indicators: {支出: {<<part>>}}
"""
BEFORE = """\
report: {period: 2023, organisation: 示例会}
organisations: {示例会: }
indicators: {支出: {<<part>>}}
"""


def found(check_year: Callable[..., Checked], parts: tuple[str, str]) -> list[str]:
    this_year, last_year = (
        text.replace("<<part>>", part) for text, part in zip((RECORD, BEFORE), parts, strict=True)
    )
    findings = check_year(this_year, others={"records/2023.yaml": last_year}).findings
    found = [finding for finding in findings if finding.code == "year-on-year-jump"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        ("value: 500万元, last_year: 480万元", "value: 480万元"),
        ("value: 500万元", "value: 150万元"),
        ("value: 8户", "value: 1户"),
        ("value: 98%", "value: 10%"),
        ("value: 500万元", "value: 5户"),
    ],
)
def test_usual_growth_and_small_counts_are_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (("value: 500万元", "value: 48万元"), ["3:26"]),
        (("value: 10户", "value: 80户"), ["3:26"]),
        (("value: 500万元, last_year: 48万元", "value: 48万元"), ["3:26"]),
    ],
)
def test_a_jump_up_or_down_is_noted(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, ("value: 500万元", "value: 48万元")) == [
        (
            "records/2024.yaml:3:26: note: “支出” is 5000000元, but"
            " was 480000元 last year: look whether both are right, and"
            " say why in the text. [year-on-year-jump]"
        ),
    ]
