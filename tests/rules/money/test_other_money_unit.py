from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "other-money-unit"


@pytest.mark.parametrize(
    "text",
    [
        "捐款12000元。",
        "近10万元。",
        "每人1万元，人均1.2万元。",
        "捐款{{ totals.cash_paid }}。",
        "共募集3.4亿元。",
    ],
)
def test_amounts_in_the_reports_unit_and_of_one_person_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("捐款1.2万元。", [3]),
        ("投入12万元、15000元。", [3]),
        ("投入34000万元。", [3]),
    ],
)
def test_an_amount_in_another_unit_is_noted(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "捐款1.2万元。",
            [
                (
                    "3: note: “1.2万元” is in 万元, but the report's amounts"
                    " are in 元: write it in 元, or name the fact, like {{ cash"
                    " }}."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
