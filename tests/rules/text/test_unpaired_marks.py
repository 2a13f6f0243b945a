from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "unpaired-marks"


@pytest.mark.parametrize(
    "text",
    [
        "“甲‘乙’丙”《丁〈戊〉》（己）〔2024〕",
        "’09级学生，O’Neil老师。",
        "要求如下：1）早到；a）晚走；（3）守时。",
        "（见〔2024〕1号）",
        "（甲、1）",
    ],
)
def test_paired_marks_apostrophes_and_numbers_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("组建了“爱心服务队。", [4]),
        ("组建了爱心”服务队。", [6]),
        ("他是“教师“。", [6]),
        ("根据《办法要求。", [3]),
        ("（“甲）”", [4]),
        ("“甲。《乙。", [1]),
        ("见附件（1。", [4]),
    ],
)
def test_the_first_mark_without_a_partner_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "组建了“爱心服务队。",
            ["4: warning: The “ is never closed: add ” after it, or delete it."],
        ),
        (
            "组建了爱心”服务队。",
            [
                (
                    "6: warning: The ” has no partner that it could close here: add “ before"
                    " it, or delete it."
                )
            ],
        ),
        (
            "他是“教师“。",
            [
                (
                    "6: warning: The “ stands inside another “ that is still open: close that"
                    " one first with ”, or turn this one."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
