from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "until-miswritten"


@pytest.mark.parametrize(
    "text",
    [
        "截至6月30日，报名于6月30日截止。",
        "截止日期为6月30日，截止时间不变。",
        "报名截止3月5日。",
    ],
)
def test_an_end_is_no_point_up_to_which_is_counted(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("截止6月30日，共三批。", [1]),
        ("截止目前，共三批。", [1]),
        ("截止至今年年底，共三批。", [1]),
    ],
)
def test_an_end_before_a_point_in_time_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "截止6月30日，共三批。",
            [("1: warning: “截止” before a point in time should be “截至”: correct it.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
