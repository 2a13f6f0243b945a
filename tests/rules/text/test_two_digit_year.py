from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "two-digit-year"


@pytest.mark.parametrize(
    "text",
    [
        "2009年，近10年来，12年义务教育，历时15年。",
        "20年初心不改，15年底蕴，10年度过。",
        "从教20年3个月。",
        "2023—2024年底。",
    ],
)
def test_lengths_of_time_and_whole_years_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("自09年起。", [2]),
        ("23年3月。", [1]),
        ("23年底。", [1]),
        ("18年度。", [1]),
        ("23年上半年。", [1]),
    ],
)
def test_a_year_that_can_be_no_length_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "自09年起。",
            [
                (
                    "2: warning: The year in “09年” has two digits: write all four,"
                    " “2009年” if that is meant."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
