from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "phrase-repeated"


@pytest.mark.parametrize(
    ("text", "column", "found"),
    [
        ("组织送教，受到师生好评；又结对，受到师生好评。", 17, "受到师生好评"),
        ("受到师生好评。受到师生好评。", 8, "受到师生好评"),
        (
            "我校教师走进课堂为学生辅导作业讲解，家长见我校教师走进课堂为学生辅导作业讲解而来。",
            22,
            "我校教师走进课堂为学生辅导作业讲",
        ),
    ],
)
def test_what_is_said_again_is_told_where_it_comes_again(
    said_of_text: Callable[[str, str], list[str]], text: str, column: int, found: str
) -> None:
    assert said_of_text(CODE, text) == [
        f"{column}: note: “{found}” stands here a second time: say it once, or in other words."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "组织送教，受到好评；又结对，受到好评。",
        "开展“送温暖到每一个家庭”活动，“送温暖到每一个家庭”已有三年。",
        "我校组织学生志愿者服务社区3次，我校组织学生志愿者服务村镇2次。",
        "受到师生好评和家长欢迎，再次受到师生好评。",
    ],
)
def test_names_slogans_and_short_words_may_come_again(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


def test_names_of_the_record_may_come_again(
    said_of_text: Callable[[str, str], list[str]],
) -> None:
    text = "示例中学教师走进课堂为学生辅导作业，示例中学教师走进课堂为学生辅导作业后再来。"
    assert said_of_text(CODE, text) == []
