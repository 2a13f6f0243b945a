from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "one-amount-told-for-two-periods"


@pytest.mark.parametrize(
    "text",
    [
        "今年捐款500万元，2018年以来累计捐款4000万元。",
        "捐款500万元，2018年以来累计捐款500万元。",
        "2018年以来累计捐款500万元。",
        "今年培训60人，2018年以来累计捐款60元。",
    ],
)
def test_texts_that_agree_or_cannot_be_compared_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("今年捐款500万元，2018年以来累计捐款500万元。", [22]),
        ("三年来共培训60人，本年度培训60人。", [7]),
        ("全年捐款50万元。2018年以来累计捐款500000元。", [21]),
    ],
)
def test_texts_that_disagree_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


def test_what_is_said(said_of_text: Callable[[str, str], list[str]]) -> None:
    assert said_of_text(CODE, "三年来共培训60人，本年度培训60人。") == [
        "7: warning: “60人” is told of this year and of several years: correct one of the two."
    ]
