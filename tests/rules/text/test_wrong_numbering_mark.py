from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "wrong-numbering-mark"


@pytest.mark.parametrize(
    "text",
    [
        "一、组织。二、落实。",
        "（一）组织；（二）落实。",
        "第一，组织；首先，落实。",
        "一是组织；二是落实。",
        "参加的有1、2班。",
        "分别为3月、5月。",
        "第一、第二中学，第一、二名。",
        "全市第三、四季度，获第二、三名。",
        "安全第一、预防为主，排名第二、甲校第三。",
        "第二条第（一）、（二）、（四）项，（一）、（二）两项。",
        "1、二年级。",
    ],
)
def test_each_sort_of_number_with_its_mark_is_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("（一）、组织；（2）．落实。", [1, 8]),
        ("主要如下：1、组织；2、落实。", [6, 11]),
        ("1、组织。", [1]),
        ("第一、组织；首先、落实。", [1, 7]),
        ("一是、组织。", [1]),
        ("情况如下：第三、利用外资。", [6]),
    ],
)
def test_a_wrong_mark_after_a_number_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("（一）、组织。", ["1: warning: The mark after “（一）、” is wrong: write “（一）”."]),
        ("1、组织。", ["1: warning: The mark after “1、” is wrong: write “1.”."]),
        ("第一、组织。", ["1: warning: The mark after “第一、” is wrong: write “第一，”."]),
        ("一是、组织。", ["1: warning: The mark after “一是、” is wrong: write “一是”."]),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


@pytest.mark.parametrize("second", ["第二", "二", "2", "第2"])
@pytest.mark.parametrize("before", ["", "获", "本市", "今年，"])
@pytest.mark.parametrize("after", ["中学", "名", "季度", "课堂", "批教师"])
def test_a_list_of_ordinals_is_no_numbering(
    said_of_text: Callable[[str, str], list[str]], before: str, second: str, after: str
) -> None:
    assert said_of_text(CODE, f"{before}第一、{second}{after}。") == []
