from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "still-to-fill-in"


@pytest.mark.parametrize(
    "text",
    [
        "有待完善，接待定点学校，优待补助。",
        "面积60×80米，12个村×2万元。",
        "XL码校服，某某同学。",
        "{{ totals.cash_paid }}（{{ totals.cash_paid }}）。",
        "亟待补充。",
        "他说：“我只吃××牌的胃药。”编号为X×××3。",
    ],
)
def test_words_that_only_look_like_blanks_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("地点待定。", [3]),
        ("人数（待补充）。", [3]),
        ("TODO补充。", [1]),
        ("赴XX村。", [2]),
        ("开展“××”活动。", [4]),
        ("于×月×日举行。", [2, 4]),
        ("金额？？元。", [3]),
        ("赴____村。", [2]),
        ("某某小学。", [1]),
        ("【请填写人数】。", [1]),
        ("（此处写成效）。", [1]),
    ],
)
def test_a_blank_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "地点待定。",
            [
                (
                    "3: warning: “待定” is still to be filled in: write what belongs there,"
                    " or leave it out."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
