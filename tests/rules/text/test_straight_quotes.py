from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "straight-quotes"


@pytest.mark.parametrize(
    "text",
    [
        "组建了“爱心”服务队。",
        "O'Neil老师参加。",
        '屏幕为55"的一体机。',
    ],
)
def test_chinese_quotation_marks_and_apostrophes_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ('组建了"爱心"服务队。', [4]),
        ("组建了'爱心'服务队。", [4]),
        ('以"3+1"模式帮扶。', [2]),
    ],
)
def test_the_first_straight_mark_of_a_text_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '组建了"爱心"服务队。',
            [
                (
                    '4: warning: The straight " is no Chinese quotation mark (such marks in'
                    " this text: 2): write “ ”."
                )
            ],
        ),
        (
            "组建了'爱心'服务队。",
            [
                (
                    "4: warning: The straight ' is no Chinese quotation mark (such marks in"
                    " this text: 2): write ‘ ’."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
