"""A part of the house behind what the house is called: nothing is said twice (我院院党委)."""

from __future__ import annotations

import pytest
from activities import rendered

from aidreport.diagnostics import Position
from aidreport.rendering.marks import mark, without_marks
from aidreport.rendering.ours import names_house, of_whom

HERE = (Position("records/2024.yaml", 3, 5),)


@pytest.mark.parametrize(
    ("subject", "words", "said"),
    [
        ("我校", "团委", "我校团委"),
        ("我校", "党政领导", "我校党政领导"),
        ("我院", "院党委", "我院党委"),
        ("我校", "校领导班子", "我校领导班子"),
        ("我校", "校长", "我校校长"),
        ("本会", "会员代表", "本会会员代表"),
        ("我院", "学院党委", "学院党委"),
        ("我公司", "公司工会", "公司工会"),
        ("工作队", "工作队党支部", "工作队党支部"),
        ("我队", "局党组", "局党组"),
        ("我局", "局党组", "我局党组"),
        ("我办", "区委、区政府主要领导", "区委、区政府主要领导"),
        ("我院", "总队党委", "总队党委"),
        ("我院", "旅党委", "旅党委"),
        ("我校", "旅游管理系", "我校旅游管理系"),
        ("我会", "理事会", "我会理事会"),
        ("我校", "支部委员会", "我校支部委员会"),
        ("", "校团委", "校团委"),
        ("我校", None, "我校"),
    ],
)
def test_a_part_of_a_house_stands_behind_it_once(
    subject: str, words: str | None, said: str
) -> None:
    assert without_marks(of_whom(words, mark(subject, HERE))) == said


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("博文学校校友会", True),
        ("示例县博文学校团委", True),
        ("校友会", False),
        ("学校工会", False),
    ],
)
def test_a_part_that_names_the_house_is_known(name: str, *, names: bool) -> None:
    assert names_house(name, "甲省示例县博文学校", None) is names


@pytest.mark.parametrize(
    ("person", "said"),
    [("", "1. 吕示例被"), (", posts: 教师", "1. 我校"), (", grade: 初二", "1. 我校")],
)
def test_whom_we_helped_is_not_one_of_us(person: str, said: str) -> None:
    text = rendered(f"""\
report: {{period: 2024, organisation: 示例中学, self_reference: 我校}}
activities:
  - {{kind: donation, date: 2024-05-18, recipients: 吕示例, donation: {{cash: 800}}}}
honours: [{{award: 自强模范, recipient: 吕示例, issuer: 示例县人民政府}}]
organisations: {{示例中学: {{sort: 学校}}, 示例县人民政府: }}
people: {{吕示例: {{minor: false{person}}}}}
""").text
    assert text is not None
    assert said in text
