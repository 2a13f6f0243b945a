from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "count-in-text-differs"


@pytest.mark.parametrize(
    "text",
    [
        "走访甲小学、乙小学、丙小学3所学校。",
        "走访甲小学、乙小学等4所学校。",
        "走访甲小学、乙小学和丙小学3所学校。",
        "做了三项工作：一是组织；二是落实；三是检查。",
        "开展“甲”“乙”2个项目。",
        "坚持和平共处五项原则。",
        "由市、县确定一个部门。",
        "做了三项工作：一是组织。",
        "帮扶甲县、乙县两县。",
        "跨省、自治区、直辖市2个以上区域。",
    ],
)
def test_texts_that_agree_or_cannot_be_compared_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("走访甲小学、乙小学、丙小学4所学校。", [14]),
        ("走访甲小学、乙小学、丙小学等2所学校。", [15]),
        ("做了三项工作：一是组织；二是落实。", [3]),
        ("开展“甲”“乙”“丙”4个项目。", [12]),
        ("帮扶甲县、乙县、丙县两县。", [11]),
    ],
)
def test_texts_that_disagree_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


def test_what_is_said(said_of_text: Callable[[str, str], list[str]]) -> None:
    assert said_of_text(CODE, "走访甲小学、乙小学、丙小学4所学校。") == [
        "14: warning: The text says “4所”, but names 3: correct the number, or complete the list."
    ]
