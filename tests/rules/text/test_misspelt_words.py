from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "misspelt-words"


@pytest.mark.parametrize(
    "text",
    [
        "一如既往，再接再厉，踊跃参加。",
        "募捐增多，提供献血车，发布署名文章。",
        "内部份额，个人材料，完成份额。",
        "自己经过，毕竟争取，讲座落幕。",
    ],
)
def test_right_words_and_words_across_others_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("一如继往地支持。", [1]),
        ("涌跃参加，再接再励。", [1, 6]),
        ("大部份学生。", [2]),
        ("坐谈会。", [1]),
    ],
)
def test_a_wrong_form_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "涌跃参加，再接再励。",
            [
                "1: warning: “涌跃” is written “踊跃”.",
                "6: warning: “再接再励” is written “再接再厉”.",
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
