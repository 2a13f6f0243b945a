from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "approximate-number-split"


@pytest.mark.parametrize(
    "text",
    [
        "三四个月。",
        "3、4月，三、四年级，3、4号楼。",
        "第3、4名，第三、四名。",
        "3、5个。",
        "1、2、3个。",
        "七八十人。",
        "三、四个方面。",
        "3、4年级，第一、二百年校庆，三、四年期。",
    ],
)
def test_two_numbers_are_right(said_of_text: Callable[[str, str], list[str]], text: str) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("服务3、4个月。", [3]),
        ("约7、8十人。", [2]),
        ("走访三、四户。", [3]),
        ("来了五、六百人。", [3]),
        ("六、七十人。", [1]),
        ("一、二百户。", [1]),
        ("孩子3、4岁，住了3、4年，走3、4公里。", [3, 10, 16]),
        ("用三、四小时，多五、六倍。", [2, 9]),
    ],
)
def test_a_split_approximate_number_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "服务3、4个月。",
            [("3: warning: “3、4” is an approximate number, if not two numbers: write “三四”.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


NUMERALS = "一二三四五六七八九"
COUNTED = ["个", "岁", "年", "户", "天", "倍", "公里", "小时", "十人", "百户", "千元", "万亩"]


@pytest.mark.parametrize("counted", COUNTED)
@pytest.mark.parametrize("first", range(8))
def test_neighbours_are_found_in_digits_and_characters_and_no_others(
    said_of_text: Callable[[str, str], list[str]], first: int, counted: str
) -> None:
    next_one, further = NUMERALS[first + 1], NUMERALS[first - 1]
    split = f"走了{NUMERALS[first]}、{next_one}{counted}，共{first + 1}、{first + 2}{counted}。"
    assert len(said_of_text(CODE, split)) == 2
    right = f"走了{NUMERALS[first]}{next_one}{counted}，共{NUMERALS[first]}、{further}{counted}。"
    assert said_of_text(CODE, right) == []
