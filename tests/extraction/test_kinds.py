from __future__ import annotations

import pytest

from aidreport.extraction.kinds import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("我校选派张示例到乙小学支教一年。", "teaching-placement"),
        ("我校接收乙小学选派的3名教师跟岗学习。", "staff-exchange"),
        ("我校举办班主任培训班2期，培训教师86名。", "training"),
        ("为乙小学新建教室6间，投入资金5万元。", "works"),
        ("结对资助学生35名，每人800元。", "sponsorship"),
        ("向示例村采购苹果20箱。", "purchase"),
        ("走访慰问困难家庭18户。", "home-visit"),
        ("赴示例村开展义诊。", "medical-aid"),
        ("到乙小学走访交流，召开座谈会。", "meeting"),
        ("到乙小学上公开课两节。", "teaching-exchange"),
        ("全校师生为患病学生捐款800元。", "fund-raising"),
        ("30名学生到示例社区开展志愿服务活动。", "volunteering"),
        ("组织学生开展社会实践活动。", "field-practice"),
        ("给乙小学送去复习资料。", "materials"),
        ("向乙小学捐款800元。", "donation"),
    ],
)
def test_each_kind_is_known_by_the_words_of_the_field(text: str, kind: str) -> None:
    found = kind_of(text)
    assert (found.kind, found.sure) == (kind, True)


@pytest.mark.parametrize(
    "text",
    [
        "组织教研组长培训并座谈，召开座谈会，举办培训班。",
        "15名志愿者到乙小学捐书30册。",
        "到乙小学进行支教活动，捐款800元。",
        "召开座谈会，并捐赠图书30册。",
        "开展了送温暖活动。",
        "县教育局资助中心与各校联系。",
    ],
)
def test_where_words_speak_for_several_kinds_or_for_none_it_is_a_guess(text: str) -> None:
    assert not kind_of(text).sure
