"""Heads of columns as offices write them: words, marks, brackets and units in every combination."""

from __future__ import annotations

from itertools import product

import pytest

from aidreport.importing.fields import Field
from aidreport.importing.head_words import read_head

MONEY = {
    "捐款": Field.CASH,
    "捐赠资金": Field.CASH,
    "物资价值": Field.VALUE,
    "折合人民币": Field.VALUE,
}
UNITS = {
    "元": "元",
    "万元": "万元",
    "万": "万元",
    "仟元": "千元",
    "萬元": "万元",
    "佰元": "百元",
    "拾万元": "十万元",
}
COUNTS = {
    "数量": Field.QUANTITY,
    "人数": Field.COUNT,
    "期数": Field.SESSIONS,
    "学时": Field.HOURS,
    "服务时长": Field.SERVICE_HOURS,
}
MEASURES = ("箱", "万册", "人次", "名", "期", "小时", "台套")
WAYS = (
    *("{}（{}）", "{}({})", "{}【{}】", "{}[{}]", "{}〔{}〕", "{}：{}", "{}:{}", "{} {}", "{}_{}"),
    *(
        "{}-{}",
        "{}－{}",
        "{}，{}",
        "{}、{}",
        "{}·{}",
        "{}|{}",
        "{}\n{}",
        "{}\n（{}）",
        "{}（ {} ）",
    ),
    *(
        "{} 单位：{}",
        "{}单位：{}",
        "{}（单位：{}）",
        "{}(单位:{})",
        "{}（计量单位：{}）",
        "{}，单位：{}",
    ),
    *(
        "{}（单位为{}）",
        "{}（以{}计）",
        "{}（按{}）",
        "{}*（{}）",
        "＊{}（{}）",
        "1.{}（{}）",
        "{}（{}",
    ),
)


@pytest.mark.parametrize("way", WAYS)
def test_a_unit_beside_a_head_is_that_of_the_column(way: str) -> None:
    for (words, field), (written, unit) in product(MONEY.items(), UNITS.items()):
        head = read_head(way.format(words, written))
        assert (head.field, head.unit, head.unclear) == (field, unit, ""), head
    for (words, field), measure in product(COUNTS.items(), MEASURES):
        head = read_head(way.format(words, measure))
        assert (head.field, head.unit, head.unclear) == (field, measure, ""), head


@pytest.mark.parametrize(
    ("text", "field"),
    [
        *[("捐款单位", Field.GIVER), ("捐赠单位/个人", Field.GIVER), ("捐款（现金）", Field.CASH)],
        *[
            ("数量 单位", Field.MEASURE),
            ("捐赠单位（盖章）", Field.GIVER),
            ("物品 数量", Field.QUANTITY),
        ],
        *[("捐款 现金", Field.CASH), ("捐款-现金", None), ("金额 大写", None)],
    ],
)
def test_other_words_with_a_head_are_no_unit(text: str, field: Field | None) -> None:
    head = read_head(text)
    assert (head.field, head.unit, head.unclear) == (field, "", "")


@pytest.mark.parametrize("text", ["捐款：每户", "人数：约", "培训学时：每期", "捐款:w"])
def test_what_is_no_unit_that_is_known_is_asked_about(text: str) -> None:
    assert read_head(text).unclear == text.split("：")[-1].split(":")[-1]
