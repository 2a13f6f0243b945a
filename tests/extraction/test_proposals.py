"""Houses that nobody has recorded are proposed by their names, without what is done beside them."""

from __future__ import annotations

import pytest

from aidreport.extraction.proposals import proposed
from aidreport.importing.parties import Register

GIVERS = ("示例爱心有限公司", "示例市建设集团", "甲县第一小学", "示例慈善基金会", "示例市人民医院")
VERBS = (
    *(
        "捐赠",
        "捐款",
        "资助",
        "援助",
        "赠送",
        "出资",
        "拨款",
        "支持",
        "帮助",
        "向",
        "为",
        "给",
        "派",
    ),
    *(
        "积极捐款",
        "出资为",
        "联合",
        "组织",
        "通过",
        "携手",
        "慰问",
        "慷慨解囊为",
        "先后捐赠",
        "协调",
    ),
)
SENTENCES = (
    "3月5日，{giver}{verb}乙小学捐款5000元。",
    "3月5日，接收{giver}{verb}乙小学的图书200册。",
    "到{giver}{verb}乙小学学生。",
    "3月5日，{giver}{verb}我校图书200册。",
)


def _named(text: str) -> set[str]:
    register = Register({}, frozenset(), set())
    proposed([text], register)
    return set(register.organisations)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("verb", VERBS)
def test_no_verb_is_part_of_a_name(sentence: str, verb: str) -> None:
    for giver in GIVERS:
        text = sentence.format(giver=giver, verb=verb)
        assert _named(text) <= {giver, "乙小学"}, text


def test_giver_and_receiver_are_both_named() -> None:
    text = "3月5日，示例爱心有限公司出资为示例县乙小学捐款5000元。"
    assert _named(text) == {"示例爱心有限公司", "示例县乙小学"}


@pytest.mark.parametrize(
    "name", ["示例联合小学", "示例县支援中学", "示例帮扶基金会", "示例县为民小学"]
)
def test_a_verb_in_a_name_stays(name: str) -> None:
    assert _named(f"3月5日，我校赴{name}捐款5000元。") == {name}
