from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "half-width-punctuation"


@pytest.mark.parametrize(
    "text",
    [
        "我校高度重视，成立了小组；效果好！",
        "共捐款1,000.5元，比例为3:1，12:30开始。",
        "Word(.docx)文件见a,b两栏。",
        "文号为示教发(2024)15号。",
        "网址见http://example.org/a,b。",
    ],
)
def test_full_width_marks_and_those_of_numbers_and_latin_text_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("我校高度重视,成立了小组,效果好。", [7]),
        ("时间:3月5日。", [3]),
        ("共54人,其中学生50人。", [5]),
        ("效果好吗?", [5]),
        ("成立了小组(附名单)。", [6]),
        ("见附件(1)。", [4]),
        ("成立了小组.", [6]),
        ("送去大米等...", [6]),
        ("我校--示例中学。", [3]),
        ("《办法》,另发。", [5]),
    ],
)
def test_the_first_half_width_mark_of_a_text_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "我校高度重视,成立了小组,效果好。",
            [
                (
                    "7: warning: The half-width “,” stands beside Chinese characters, where"
                    " “，” is right (such marks in this text: 2): write full-width marks."
                )
            ],
        ),
        (
            "送去大米等...",
            [
                (
                    "6: warning: The half-width “...” stands beside Chinese characters, where"
                    " “……” is right (such marks in this text: 1): write full-width marks."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
