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
    ("text", "exact", "right"),
    [
        ("1249多户", "1249户", "1200多户"),
        ("约2835元", "2835元", "约2800元"),
        ("近1362.7万元", "1362.7万元", "近1400万元"),
        ("12495.5多万元", "12495.5万元", "12000多万元"),
        ("1,249余人", "1,249人", "1200余人"),
        ("125余人", "125人", "120余人"),
        ("2835人左右", "2835人", "2800人左右"),
    ],
)
def test_it_is_mended_by_the_exact_figure_or_a_round_one(
    said_of_text: Callable[[str, str], list[str]], text: str, exact: str, right: str
) -> None:
    assert said_of_text(CODE, f"{text}。") == [
        f"1: warning: “{text}” is exact to the last digit"
        f" and approximate at once: give the exact figure alone, “{exact}”, or a round one,"
        f" “{right}”."
    ]
