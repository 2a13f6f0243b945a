from __future__ import annotations

import pytest

from aidreport.model.activity import Gift, Participants
from aidreport.model.counted import Built, Counted
from aidreport.model.donation import Cash, Goods
from aidreport.model.reading.in_braces import no_group
from aidreport.sources.values import Scalar


@pytest.mark.parametrize(
    ("model", "text", "right"),
    [
        (Participants, "20名学生志愿者", "{who: 学生志愿者, count: 20名}"),
        (Participants, "学生志愿者20名", "{who: 学生志愿者, count: 20名}"),
        (Participants, "十余名党员", "{who: 党员, count: 十余名}"),
        (Participants, "近30名党员", "{who: 党员, count: 近30名}"),
        (Participants, "全体教师", "{who: 全体教师}"),
        (Participants, "54人", "{count: 54人}"),
        (Participants, "一行7人", "{count: 7人}"),
        (Participants, "共20名", "{count: 20名}"),
        (
            Participants,
            "教师3名、学生20名",
            "[{who: 教师, count: 3名}, {who: 学生, count: 20名}]",
        ),
        (Participants, "教师、学生20名", "{who: 教师、学生, count: 20名}"),
        (Goods, "图书200册", "{items: 图书, quantity: 200册}"),
        (Goods, "两百册图书", "{items: 图书, quantity: 两百册}"),
        (Goods, "图书若干", "{items: 图书若干}"),
        (Counted, "义诊320人次", "{item: 义诊, quantity: 320人次}"),
        (Built, "教学楼1座", "{item: 教学楼, quantities: 1座}"),
        (Gift, "一面锦旗", "{item: 锦旗, quantity: 一面}"),
    ],
)
def test_a_text_is_shown_as_the_group_that_it_means(
    model: type[Participants], text: str, right: str
) -> None:
    assert str(no_group(model, Scalar(text))) == (
        f"found the text “{text}”, expected a group of fields: write “{right}”."
    )


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (Cash, "700元捐款"),
        (Participants, "{who: 教师"),
        (Participants, "人" * 61),
        (Goods, " "),
        (Goods, "价值4800元"),
        (Goods, "图书320册，价值4800元"),
        (Goods, "图书320册、折合4800元"),
    ],
)
def test_any_other_text_is_told_that_a_group_belongs_there(
    model: type[Participants], text: str
) -> None:
    assert "expected a group of fields (lines “key: value” below it, indented)" in str(
        no_group(model, Scalar(text))
    )
