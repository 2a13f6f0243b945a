from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "total-in-text-is-wrong"


@pytest.mark.parametrize(
    "text",
    [
        "甲校300人、乙校150人，共450人。",
        "捐款2000元、物资折款3000元，共计5000元。",
        "甲校300余人、乙校150人，共500人。",
        "每户500元，10户、20户，共5000元。",
        "走访10户，慰问金2000元，共2000元。",
        "3月300元，5月共500元。",
        "投入500万元，其中设备300万元、培训150万元。",
        "投入500万元，比上年增加100万元，其中设备300万元、培训150万元。",
        "54人，其中女生30人、团员40人。",
        "教师3人、学生40人，共12场。",
    ],
)
def test_texts_that_agree_or_cannot_be_compared_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("甲校300人、乙校150人，共500人。", [16]),
        ("捐款2000元、物资折款3000元，共计6000元。", [21]),
        ("投入500万元，其中设备300万元、培训250万元。", [3]),
        ("培训甲校30人、乙校40人、丙校50人，合计130人。", [23]),
    ],
)
def test_texts_that_disagree_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


def test_what_is_said(said_of_text: Callable[[str, str], list[str]]) -> None:
    assert said_of_text(CODE, "甲校300人、乙校150人，共500人。") == [
        "16: warning: The parts in this sentence add up to 450人, not to “500人”: correct one of"
        " the figures."
    ]
