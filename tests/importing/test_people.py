"""What a list says of pupils is protected from the first."""

from __future__ import annotations

from typing import Any

import pytest
from lists import taken, xlsx

HEADS = ("日期", "受助学生", "资助金额", "年龄", "年级", "病情", "家庭情况", "身份证号", "联系电话")


def person(**fields: Any) -> dict[str, Any]:
    row = {"日期": "3月5日", "受助学生": "陈示例", "资助金额": 500, **fields}
    found = taken(xlsx([HEADS, [row.get(head) for head in HEADS]]))
    assert found.errors == []
    return found.read.register.people["陈示例"]


@pytest.mark.parametrize(
    ("fields", "minor"),
    [
        ({"年龄": 12}, True),
        ({"年龄": "17岁"}, True),
        ({"年龄": 18}, False),
        ({"年级": "初二"}, True),
        ({"年级": "三年级"}, True),
        ({"年级": "大二"}, False),
        ({}, False),
    ],
)
def test_who_is_a_minor_is_marked(fields: dict[str, Any], minor: bool) -> None:
    assert ("minor" in person(**fields)) is minor


def test_illness_and_misery_are_sensitive() -> None:
    found = person(病情="示例病", 家庭情况="父母务农")
    assert found["sensitive"] == {"illness": "示例病", "circumstances": "父母务农"}


def test_numbers_of_identity_cards_and_telephones_are_not_taken() -> None:
    row = ["3月5日", "陈示例", 500, 12, "初二", None, None, "610100200001010011", "13800000000"]
    found = taken(xlsx([HEADS, row]))
    said = str(found.read.understood.entries) + str(found.read.register.people)
    assert "610100200001010011" not in said
    assert "13800000000" not in said


def test_illness_beside_several_people_or_a_school_is_in_doubt() -> None:
    for who in ("陈示例、李示例", "乙小学"):
        found = taken(xlsx([HEADS, ["3月5日", who, 500, None, None, "示例病", None, None, None]]))
        codes = {code for _, _, code in found.said}
        assert codes & {"party-in-doubt", "not-taken"}
