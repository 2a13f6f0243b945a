from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "other-self-reference"


@pytest.mark.parametrize(
    "text",
    [
        "我校和本校。",
        "来信写道：“我院深表感谢。”",
        "本局部地区，本社区，本会议，基本会做，资本公司。",
        "我会努力。",
    ],
)
def test_ones_own_name_and_the_words_of_others_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("我院高度重视。", [1]),
        ("本会组织，我局支持。", [1, 6]),
    ],
)
def test_another_name_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "我院高度重视。",
            [
                (
                    "1: warning: The text says “我院”, but the report speaks of “我校”:"
                    " correct the text, or “self_reference” under “report”."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


@pytest.mark.parametrize(
    ("organisation", "found"),
    [("示例市红十字会", 1), ("示例中学", 0), ("示例县医院", 1), ("示例市某某", 0)],
)
def test_without_a_self_reference_the_name_tells_what_it_can_be(
    check_year: Callable[..., Checked], organisation: str, found: int
) -> None:
    text = f"report: {{period: 2024, organisation: {organisation}, text: 我校高度重视。}}\n"
    findings = check_year(text + f"organisations: {{{organisation}: }}\n").findings
    assert sum(finding.code == CODE for finding in findings) == found
