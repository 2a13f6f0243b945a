from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "product-is-wrong"


@pytest.mark.parametrize(
    "text",
    [
        "12个村×2万元=24万元。",
        "30户，每户500元，共15000元。",
        "资助30名学生，每人每年0.1万元，合计3万元。",
        "走访30户，每户500元，学校共有3000元。",
        "每户500元，共15000元。",
        "投入30人，每人500元。共3元。",
    ],
)
def test_products_that_come_out_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("12个村×2万元=25万元。", [1]),
        ("30户，每户500元，共16000元。", [1]),
        ("资助30名学生每人1000元，总计3.5万元。", [3]),
    ],
)
def test_a_product_that_does_not_come_out_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "12个村×2万元=25万元。",
            [("1: warning: “12个村×2万元=25万元” does not come out: it makes 240000元.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
