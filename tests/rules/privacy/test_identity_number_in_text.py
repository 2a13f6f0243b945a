from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "identity-number-in-text"


@pytest.mark.parametrize(
    "text",
    [
        "编号110105194912310021。",
        "编号110105194913310021。",
        "编号A11010519491231002X。",
        "11010519491231002XA",
    ],
)
def test_other_long_numbers_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("经办人11010519491231002X。", [4]),
        ("（11010519491231002x）", [2]),
    ],
)
def test_an_identity_number_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("经办人11010519491231002X。", ["4: error: “110……2X” is an identity number: delete it."]),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
