from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "part-in-text-too-large"


@pytest.mark.parametrize(
    "text",
    [
        "师生54人参加，其中学生50人。",
        "学生30人、教师40人，其中女性60人。",
        "为学生送书，其中60人住校。",
        "54人参加。其中学生50人。",
        "54人参加。活动结束。其中学生60人。",
        "投入50万元，其中60人受益。",
        "财政投入1.2万亿元，比上年多400亿元，其中甲县8500亿元。",
        "年均投入20万元，其中去年30万元。",
        "共300多人，另有5人，其中学生200人。",
    ],
)
def test_parts_of_what_stands_before_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("师生54人参加，其中学生60人。", [13]),
        ("投入50万元（含设备60万元）。", [11]),
        ("54人参加。其中学生60人。", [11]),
        ("学生30名、教师4位，其中女性60人。", [16]),
    ],
)
def test_a_part_that_is_more_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "师生54人参加，其中学生60人。",
            [
                (
                    "13: warning: “60人” is said to be part of 54人, but is"
                    " more: correct one of the two."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
