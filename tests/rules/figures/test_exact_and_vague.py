from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "exact-and-vague"


@pytest.mark.parametrize(
    "text",
    [
        "1200多户，50余人，约3.2公里，近98%。",
        "1.2万余人，约350人，近1万元。",
        "约2009年，近2000年。",
        "3多个月，第12余脉。",
        "约1250人。",
    ],
)
def test_round_numbers_are_right(said_of_text: Callable[[str, str], list[str]], text: str) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("1249多户。", [1]),
        ("约2835.5元。", [1]),
        ("近1362.7万元。", [1]),
        ("125余人。", [1]),
        ("12495.5多万元。", [1]),
    ],
)
def test_a_number_that_is_too_exact_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "1249多户。",
            [
                (
                    "1: warning: “1249多户” is exact to the last digit and approximate at"
                    " once: give the exact figure alone, or a round one."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
