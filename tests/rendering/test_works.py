"""Works of one day and place are told in one sentence, wherever activities are not counted."""

from __future__ import annotations

import pytest
from activities import YEAR, rendered, year_of

FIRST = {"kind": "works", "date": "2024", "place": "全县", "verb": "新建"}
WORKS = [
    {**FIRST, "works": {"item": "卫生室", "quantities": ["1个", "60平方米"]}},
    {
        **FIRST,
        "works": {"item": "饮水管道", "quantities": "3公里"},
        "recipients": "示例村",
        "investments": {"amount": "20000"},
    },
]
TOLD = "我校在全县新建卫生室1个（面积60平方米），为示例村新建饮水管道3公里，投入资金20000元。"


def test_they_make_one_sentence_in_running_text() -> None:
    report = {**YEAR["report"], "marks": "run-on"}
    assert TOLD in (rendered(year_of(*WORKS, report=report)).text or "")


def test_they_make_one_sentence_under_a_measure() -> None:
    works = [{**each, "measure": "条件"} for each in WORKS]
    text = rendered(year_of(*works, measures={"条件": {"title": "改善条件"}})).text or ""
    assert TOLD in text


@pytest.mark.parametrize("other", [{"date": "2024-05"}, {"place": "全镇"}, {"text": "验收合格。"}])
def test_others_have_sentences_of_their_own(other: dict[str, str]) -> None:
    report = {**YEAR["report"], "marks": "run-on"}
    text = rendered(year_of(WORKS[0], {**WORKS[1], **other}, report=report)).text or ""
    assert "新建卫生室1个（面积60平方米）。" in text
