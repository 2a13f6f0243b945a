from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "range-without-unit"


@pytest.mark.parametrize(
    "text",
    [
        "13万元～17万元，15%～30%。",
        "5000～1万元。",
        "3～5人。",
        "2023—2024年。",
    ],
)
def test_ranges_that_cannot_be_misread_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("13～17万元。", [1]),
        ("13~17万人。", [1]),
        ("15—30%。", [1]),
        ("1.5-2亿元。", [1]),
    ],
)
def test_a_first_number_without_its_unit_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "13～17万元。",
            [
                (
                    "1: warning: The first number of “13～17万元” lacks its unit: write"
                    " “13万元～17万元”."
                )
            ],
        ),
        (
            "15—30%。",
            [("1: warning: The first number of “15—30%” lacks its unit: write “15%～30%”.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
