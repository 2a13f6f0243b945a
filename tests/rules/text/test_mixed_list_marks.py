from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "mixed-list-marks"


@pytest.mark.parametrize(
    "text",
    [
        "一是甲；二是乙；三是丙。",
        "一是甲。二是乙。三是丙。",
        "（1）甲；（2）乙；（3）丙。",
        "一是甲；二是乙。（1）丙，（2）丁，（3）戊。",
        "一是甲；二是乙。做法：一是丙，二是丁。",
    ],
)
def test_lists_with_one_mark_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("一是甲；二是乙。三是丙。", [8]),
        ("（1）甲；（2）乙，（3）丙；（4）丁。", [10]),
    ],
)
def test_the_first_other_mark_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "一是甲；二是乙。三是丙。",
            [
                (
                    "8: warning: Before “三是” stands “。”, but “；” before the items"
                    " above: end all items of a list in the same mark."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
