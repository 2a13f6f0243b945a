from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "mixed-numerals"


@pytest.mark.parametrize(
    "text",
    [
        "3万人，10亿元，4000人，四千人。",
        "3千克，5百分点，20千米，90千牛。",
        "2024千名教师下基层，第5百货。",
        "5万2000人。",
    ],
)
def test_units_of_measure_large_units_and_years_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("4千人。", [1]),
        ("3.5千册。", [1]),
        ("2百余名。", [1]),
    ],
)
def test_digits_before_a_numeral_for_hundreds_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4千人。", ["1: warning: “4千” is half digits, half characters: write “4000”."]),
        ("3.5千册。", ["1: warning: “3.5千” is half digits, half characters: write “3500”."]),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
