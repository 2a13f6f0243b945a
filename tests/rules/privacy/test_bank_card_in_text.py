from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "bank-card-in-text"


@pytest.mark.parametrize(
    "text",
    [
        "编号6222020000000000006。",
        "编号62220200000。",
        "编号62220200000000000000000。",
    ],
)
def test_other_long_numbers_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("汇入6222020000000000000。", [3]),
        ("汇入6222 0200 0000 0000 000。", [3]),
    ],
)
def test_a_card_number_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "汇入6222020000000000000。",
            ["3: warning: “6222……00” is the number of a bank card: delete it."],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
