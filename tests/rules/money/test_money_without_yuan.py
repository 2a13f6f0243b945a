from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "money-without-yuan"


@pytest.mark.parametrize(
    "text",
    [
        "捐款2万元，投入近3万余元。",
        "资助2万人次，投入3万美元。",
        "全县人口31万。",
        "筹集2万册。",
        "捐3万册，20万元的资金，20万的人口。",
    ],
)
def test_amounts_with_a_unit_and_other_counts_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("捐款近2万。", [4]),
        ("资金共计3.5万，用于助学。", [5]),
        ("投入1亿以上。", [3]),
        ("投入20万的资金，捐3万。", [3, 11]),
        ("争取30余万资金。", [3]),
        ("募捐2万余，用于助学。", [3]),
    ],
)
def test_an_amount_without_its_unit_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("捐款近2万。", ["4: warning: The amount “2万” has no unit: write “2万元”."]),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
