from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学, text: <<part>>}
organisations: {示例中学: }
"""
BEFORE = """\
report: {period: 2023, organisation: 示例中学, text: <<part>>}
organisations: {示例中学: }
"""


def found(check_year: Callable[..., Checked], parts: tuple[str, str]) -> list[str]:
    this_year, last_year = (
        text.replace("<<part>>", part) for text, part in zip((RECORD, BEFORE), parts, strict=True)
    )
    findings = check_year(this_year, others={"records/2023.yaml": last_year}).findings
    found = [finding for finding in findings if finding.code == "text-of-last-year"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        ("好事办好，实事办实。", "好事办好，实事办实。"),
        ("今年有了新的做法，成效比往年更明显。", "一年来，全校师生同心协力，工作迈上新台阶。"),
    ],
)
def test_new_and_short_texts_are_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (
            (
                "一年来，全校师生同心协力，工作迈上新台阶。",
                "一年来，全校师生同心协力，工作迈上新台阶。",
            ),
            ["1:50"],
        ),
    ],
)
def test_the_same_long_text_is_noted(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year,
        (
            "一年来，全校师生同心协力，工作迈上新台阶。",
            "一年来，全校师生同心协力，工作迈上新台阶。",
        ),
    ) == [
        (
            "records/2024.yaml:1:50: note: This text stands word for"
            " word at records/2023.yaml:1:50: say what was new this"
            " year. [text-of-last-year]"
        ),
    ]
