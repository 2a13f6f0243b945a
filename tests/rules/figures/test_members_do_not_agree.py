from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "members-do-not-agree"


@pytest.mark.parametrize(
    ("text", "column", "found", "earlier"),
    [
        ("现有会员40名，45家会员单位参加。", 9, "45家会员单位", "会员40名"),
        ("会员单位共45家。会员40名全部参加。", 10, "会员40名", "会员单位共45家"),
    ],
)
def test_two_numbers_of_members_are_told_at_the_second(
    said_of_text: Callable[[str, str], list[str]], text: str, column: int, found: str, earlier: str
) -> None:
    assert said_of_text(CODE, text) == [
        f"{column}: note: “{found}” is another number than “{earlier}” before it: if the same"
        " members are meant, correct one of the two."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "现有会员45名，45家会员单位参加。",
        "现有会员单位45家，其中理事单位9家。",
        "现有会员40名，新增5家会员单位。",
        "现有会员40名，其中12家会员单位参加。",
        "会员40名，理事单位9家。",
        "会员40名，会员41名。",
    ],
)
def test_parts_changes_and_other_members_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []
