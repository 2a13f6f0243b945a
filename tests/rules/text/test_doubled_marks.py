from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "doubled-marks"


@pytest.mark.parametrize(
    "text",
    [
        "好吗？！他说：“好。”他走了……",
        "（见附件），“甲”、《乙》。",
        "真好！！",
    ],
)
def test_marks_that_belong_together_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("重视，，成立。", [3]),
        ("重视，。成立了。。", [3, 8]),
        ("好！。", [2]),
        ("（，见附件）", [1]),
        ("成立、；甲", [3]),
    ],
)
def test_marks_side_by_side_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "重视，，成立。",
            [
                (
                    "3: warning: The marks “，，” cannot stand side by side: keep the one"
                    " that belongs there."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
