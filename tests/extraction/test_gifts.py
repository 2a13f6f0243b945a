from __future__ import annotations

from typing import Any

import pytest

from aidreport.extraction.draft import Draft
from aidreport.extraction.gifts import add_gifts
from aidreport.extraction.goods import goods_of
from aidreport.extraction.money import Role, amounts
from aidreport.extraction.people import visited
from aidreport.extraction.sentences import Part, Sentence
from aidreport.extraction.works import add_works


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("捐款一万元，", [("10000", Role.CASH)]),
        ("捐款近2万元。", [("近2万元", Role.CASH)]),
        ("送去300元爱心基金", [("300", Role.CASH)]),
        ("价值3000元的食品", [("3000", Role.VALUE)]),
        ("苹果20箱（800元）", [("800", Role.VALUE)]),
        ("每户送去慰问金600元，共计1800元", [("600", Role.EACH), ("1800", Role.TOTAL)]),
        ("投入资金5万元，其中协调3万元", [("50000", Role.INVESTED), ("30000", Role.PART)]),
        ("销售额1.6万元", [("16000", Role.TRADED)]),
        ("捐献58.5万元教学物资", [("585000", Role.UNKNOWN)]),
        ("捐款人民币伍万元整。", [("50000", Role.CASH)]),
        ("捐款不少于3万元。", [("不少于3万元", Role.CASH)]),
        ("捐款3-5万元。", [("50000", Role.UNKNOWN)]),
        ("捐款三至五万元。", [("50000", Role.UNKNOWN)]),
        ("给予500美元", []),
        ("3单元", []),
    ],
)
def test_each_amount_has_its_role(text: str, roles: list[tuple[str, Role]]) -> None:
    assert [(each.written, each.role) for each in amounts(text)] == roles


@pytest.mark.parametrize(
    ("text", "status"),
    [("计划再捐款4万元", "planned"), ("已到账捐款4万元", "arrived"), ("捐款4万元", "")],
)
def test_money_that_was_only_promised_is_told_apart(text: str, status: str) -> None:
    assert amounts(text)[0].status == status


@pytest.mark.parametrize(
    ("text", "lots"),
    [
        (
            "捐赠大米150斤、面粉100斤。",
            [{"items": "大米", "quantity": "150斤"}, {"items": "面粉", "quantity": "100斤"}],
        ),
        (
            "捐赠150斤大米和11斤香菇。",
            [{"items": "大米", "quantity": "150斤"}, {"items": "香菇", "quantity": "11斤"}],
        ),
        (
            "捐赠课桌椅50套（价值1万元）和电脑10台，改善了条件。",
            [
                {"items": "课桌椅", "quantity": "50套", "value": "10000"},
                {"items": "电脑", "quantity": "10台"},
            ],
        ),
        (
            "捐赠了价值3000元的食品、文具等，又送去温暖。",
            [{"items": ["食品", "文具"], "more": "true", "value": "3000"}],
        ),
        (
            "送去血压计、血糖仪等常用器械45件。",
            [
                {
                    "items": ["血压计", "血糖仪"],
                    "more": "true",
                    "sort": "常用器械",
                    "quantity": "45件",
                }
            ],
        ),
        ("将书籍、文具等送到了同学手中。", [{"items": ["书籍", "文具"], "more": "true"}]),
        ("捐赠图书三百册，", [{"items": "图书", "quantity": "300册"}]),
    ],
)
def test_goods_are_read_with_their_quantities(text: str, lots: list[dict[str, Any]]) -> None:
    found = goods_of(text)
    assert (list(found.lots), found.sure) == (lots, True)


@pytest.mark.parametrize(
    "text",
    [
        "捐赠15台清华同方15ya型计算机、音箱1对。",
        "向每户送去大米一袋。",
        "捐赠图书600册和书包150个（价值1.35万元）。",
        "发放宣传册500份。",
        "捐赠办公用品，送去关怀。",
    ],
)
def test_goods_that_may_be_otherwise_are_in_doubt(text: str) -> None:
    assert not goods_of(text).sure


def draft(kind: str, text: str) -> Draft:
    made = Draft([Sentence(1, text, Part.WORK, True, "", 1)])
    made.set("kind", kind)
    add_gifts(made, kind, text, visited(text) if kind == "home-visit" else [])
    if kind == "works":
        add_works(made, text)
    return made


def test_so_much_for_each_is_held_against_what_it_comes_to() -> None:
    text = "走访慰问困难家庭30户，每户送去慰问金500元，共计{}元。"
    right, wrong = (draft("home-visit", text.format(total)) for total in ("15000", "16000"))
    assert right.values["donation"] == {"cash": {"amount": "500", "per": "30户"}}
    assert "donation" not in right.doubts
    assert wrong.values["donation"] == {"cash": "16000"}
    assert wrong.doubts["donation"] == "与每份金额乘份数不一致"


def test_the_parts_of_an_investment_stand_for_the_whole_where_they_add_up() -> None:
    text = "新建教学楼1座（面积1200平方米），投入资金{}元，其中协调资金3万元、自筹2万元，现已建成。"
    right, wrong = (draft("works", text.format(total)) for total in ("5万", "6万"))
    parts = [{"amount": "30000", "arranged": "true"}, {"amount": "20000"}]
    assert right.values["investments"] == parts
    assert right.values["works"] == {"item": "教学楼", "quantities": ["1座", "1200平方米"]}
    assert (right.values["verb"], right.values["stage"]) == ("新建", "completed")
    assert wrong.values["investments"] == {"amount": "60000"}
    assert wrong.doubts["investments"] == "分项之和与总数不一致"


def test_parts_may_have_verbs_of_their_own() -> None:
    made = draft(
        "works", "新建路1条，计划投入5万元，其中自有资金2万元，协调县资金3万元，正在施工。"
    )
    assert made.values["investments"] == [
        {"amount": "20000", "status": "planned"},
        {"amount": "30000", "status": "planned", "arranged": "true"},
    ]
    assert "investments" not in made.doubts


def test_each_of_several_works_has_its_verb() -> None:
    made = draft("works", "新建教室6间、维修校舍860平方米，投入资金120万元。")
    assert made.values["works"] == [
        {"item": "教室", "quantities": "6间", "verb": "新建"},
        {"item": "校舍", "quantities": "860平方米", "verb": "维修"},
    ]


def test_works_that_are_told_further_on_are_a_doubt() -> None:
    made = draft("works", "修建广场1处，面积500平方米，投入资金8万元；安装器材6套。")
    assert made.values["works"] == {"item": "广场", "quantities": "1处"}
    assert made.doubts["works"] == "项目可能不止这些"


def test_pupils_are_told_by_stage_or_as_a_whole() -> None:
    text = "资助学生15名，其中，小学新增5名，每人800元；初中学生10名，每人1000元。"
    assert draft("sponsorship", text).values["sponsored"] == [
        {"stage": "小学", "new": "5名", "each": "800元"},
        {"stage": "初中", "count": "10名", "each": "1000元"},
    ]
    whole = draft("sponsorship", "结对资助学生15名（新增5名、续助10名），每人800元。")
    assert whole.values["sponsored"] == {"new": "5名", "carried_over": "10名", "each": "800元"}


def test_what_was_sold_for_others_is_no_purchase() -> None:
    made = draft("purchase", "帮助示例村销售花椒1200斤，销售额4.8万元。")
    assert made.values["trade"] == "sold"
    assert made.values["goods"] == {"items": "花椒", "quantity": "1200斤", "value": "48000"}


def test_an_amount_with_an_unknown_role_is_a_doubt() -> None:
    assert draft("donation", "捐献58.5万元教学物资。").doubts == {
        "donation": "金额在句中的作用不明确"
    }
