from __future__ import annotations

import pytest

from aidreport.diagnostics import Position
from aidreport.publication.saying import Said, Saying, clauses
from aidreport.publication.secrets import Secret, Sort

HERE = Position("records/2024.yaml", 3, 5)
SECRETS = [
    Secret("赵小龙", Sort.NAME, HERE, "赵某某", family="赵"),
    Secret("小龙", Sort.GIVEN_NAME, HERE, "赵某某", doubtful=True),
    Secret("高兴", Sort.NAME, HERE, "高某某", doubtful=True, family="高"),
    Secret("文明", Sort.GIVEN_NAME, HERE, "李某某", doubtful=True),
    Secret("示例病", Sort.ILLNESS, HERE, "重病"),
    Secret("内情", Sort.WORD, HERE),
]


def said(text: str, *allowed: str) -> Said:
    return Saying(SECRETS, allowed).said(text)


@pytest.mark.parametrize(
    "written",
    ["赵小龙", "趙小龍", "赵 小 龙", "赵·小龙", "赵\u200b小龙", "赵⼩⻰"],
)
def test_a_name_is_masked_in_every_spelling_of_its_characters(written: str) -> None:
    assert said(f"感谢{written}的来信。") == Said("感谢赵某某的来信。")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("为小龙同学鼓掌。", "为赵某某同学鼓掌。"),
        ("收到小龙的来信。", "收到赵某某的来信。"),
        ("小龙的父母十分感激。", "赵某某的父母十分感激。"),
        ("小龙十分感动。", "赵某某十分感动。"),
        ("看望高兴。", "看望高某某。"),
        ("资助高兴同学完成学业。", "资助高某某同学完成学业。"),
        ("高兴考上了大学。", "高某某考上了大学。"),
    ],
)
def test_words_beside_a_person_show_that_a_name_is_meant(text: str, masked: str) -> None:
    assert said(text) == Said(masked)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "大家非常高兴。",
            "师生高兴地唱起歌。",
            "让我们高兴的是，学校通了路。",
            "很高兴同学们来了。",
        ),
        *(
            "推进精神文明建设。",
            "向文明村学习。",
            "争做文明学生。",
            "向文明迈进。",
            "希望文明的校园更美。",
        ),
    ],
)
def test_a_word_is_never_masked_and_is_in_doubt(text: str) -> None:
    found = said(text)
    assert found.text == text
    assert [text[doubt.start : doubt.end] in ("高兴", "文明") for doubt in found.doubts] == [True]


def test_an_allowed_passage_is_neither() -> None:
    assert said("推进精神文明建设。", "精神文明") == Said("推进精神文明建设。")


def test_what_is_not_to_be_masked_stays() -> None:
    assert said("内情和示例病") == Said("内情和重病")


def test_clauses_are_the_words_between_marks() -> None:
    assert clauses("今年，推进精神 文明建设；文明。", "文明") == ["推进精神文明建设", "文明"]
