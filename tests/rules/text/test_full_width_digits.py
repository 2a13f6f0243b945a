from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "full-width-digits"


@pytest.mark.parametrize(
    "text",
    [
        "第12批，ABC，（一）。",
    ],
)
def test_half_width_digits_and_full_width_marks_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("第１２批。", [2]),
        ("３．１公里，共２段。", [1, 8]),
        ("ＡＢ角。", [1]),
    ],
)
def test_each_full_width_number_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "３．１公里。",
            ["1: warning: “３．１” is written in full-width characters: write “3.1”."],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
