"""A part of the house behind what the house is called: nothing is said twice (我院院党委)."""

from __future__ import annotations

import pytest

from aidreport.diagnostics import Position
from aidreport.rendering.marks import mark, without_marks
from aidreport.rendering.ours import of_whom

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
        ("", "校团委", "校团委"),
        ("我校", None, "我校"),
    ],
)
def test_a_part_of_a_house_stands_behind_it_once(
    subject: str, words: str | None, said: str
) -> None:
    assert without_marks(of_whom(words, mark(subject, HERE))) == said
