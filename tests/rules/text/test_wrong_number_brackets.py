from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "wrong-number-brackets"


@pytest.mark.parametrize(
    "text",
    [
        "示教发〔2024〕5号、示教发〔2024〕12号。",
        "（2024）年5月，[2024]版。",
    ],
)
def test_a_number_in_its_form_is_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("示教发[2024]5号。", [4]),
        ("示教发（2024）5号。", [4]),
        ("示教发【2024】第5号。", [4]),
        ("示教发(2024)05号。", [4]),
        ("示教发〔2024〕第5号。", [4]),
        ("示教发〔2024〕005号。", [4]),
    ],
)
def test_wrong_brackets_and_zeros_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "示教发[2024]5号。",
            [
                (
                    "4: warning: “[2024]5号” is not how a document number is written: write"
                    " “〔2024〕5号”."
                )
            ],
        ),
        (
            "示教发〔2024〕第05号。",
            [
                (
                    "4: warning: “〔2024〕第05号” is not how a document number is written:"
                    " write “〔2024〕5号”."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
