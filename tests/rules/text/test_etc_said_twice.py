from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "etc-said-twice"


@pytest.mark.parametrize(
    "text",
    [
        "书包、文具等。",
        "书包、文具……",
        "……等级不同，……等到那时。",
    ],
)
def test_one_of_the_two_is_right(said_of_text: Callable[[str, str], list[str]], text: str) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("书包、文具等……", [6]),
        ("书包、文具……等。", [6]),
        ("书包等等……", [3]),
    ],
)
def test_both_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "书包、文具等……",
            [("6: warning: “等……” says twice that there are more: keep one of the two.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
