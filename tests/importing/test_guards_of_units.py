"""What figures are counted in, said beside a head or around a list: read, or asked about."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from lists import HEADS, taken, xlsx

DAY = datetime.date(2009, 3, 25)
FILE = "活动登记.xlsx"
DOUBT = "column-in-doubt"


def gift(money: Any = 2.5) -> list[Any]:
    return [DAY, "示例公司", "乙小学", money]


@pytest.mark.parametrize(
    ("line", "cash"),
    [
        ("单位：万元", "25000"),
        ("单位：万元、件", "25000"),
        ("单位：万元/件", "25000"),
        ("单位:人、万元", "25000"),
        ("币种：人民币 单位：万元", "25000"),
        ("填报单位：示例慈善会 单位：万元", "25000"),
        ("2009年捐款登记表（万元）", "25000"),
        ("捐款登记表（单位：千元）", "2500"),
        ("万元", "25000"),
        ("单位：件", "2.5"),
    ],
)
def test_unit_of_money_among_others_in_a_line_counts(line: str, cash: str) -> None:
    assert taken(xlsx([[line], HEADS, gift()])).of("donation", "cash") == [cash]


def test_lines_that_name_two_units_of_money_leave_the_column_in_doubt() -> None:
    found = taken(xlsx([["单位：元、万元"], HEADS, gift()]))
    assert (f"{FILE}!D2", "amount-in-doubt") in found.errors
    assert "元、万元" in found.message(f"{FILE}!D2")
    told = taken(xlsx([["单位：元、万元"], (*HEADS[:3], "捐款（万元）"), gift()]))
    assert (told.errors, told.of("donation", "cash")) == ([], ["25000"])


@pytest.mark.parametrize(
    ("head", "cash"),
    [
        ("捐款/万元", "25000"),
        ("捐款（RMB:万）", "25000"),
        ("捐款（人民币：万元）", "25000"),
        ("捐款（单位：百元）", "250"),
        ("捐款（十万元）", "250000"),
        ("捐款百元", "250"),
        ("捐款（亿）", "250000000"),
        ("捐款（含税，万元）", "25000"),
    ],
)
def test_unit_of_money_beside_a_head_counts(head: str, cash: str) -> None:
    assert taken(xlsx([(*HEADS[:3], head), gift()])).of("donation", "cash") == [cash]


@pytest.mark.parametrize(
    "head",
    [
        *(
            "捐款(w)",
            "捐款（元/万元）",
            "捐款（百万美金）",
            "捐款（角）",
            "捐款（分）",
        ),
        *(
            "捐款（元/人）",
            "捐款（每人）",
            "捐款（元/每户）",
            "捐款/人",
            "捐款（人均）",
            "捐款（约）",
        ),
        "捐款(CNY10k)",
    ],
)
def test_unit_of_money_that_is_not_known_is_asked_about(head: str) -> None:
    assert (f"{FILE}!D1", DOUBT) in taken(xlsx([(*HEADS[:3], head), gift()])).errors


@pytest.mark.parametrize(
    ("head", "quantity"),
    [
        ("数量（箱）", "3箱"),
        ("数量(万册)", "3万册"),
        ("数量/台", "3台"),
        ("数量（单位：件）", "3件"),
        ("数量", "3"),
    ],
)
def test_measure_word_beside_a_head_counts(head: str, quantity: str) -> None:
    content = xlsx([(*HEADS[:3], "物品", head), [DAY, "示例公司", "乙小学", "图书", 3]])
    assert taken(content).of("donation", "goods") == [[{"items": "图书", "quantity": quantity}]]


@pytest.mark.parametrize("kind", ["计量", "填报", "金额", "报送", "编制"])
def test_line_of_a_unit_below_a_list_is_no_entry(kind: str) -> None:
    line = f"{kind}单位：{'万元' if kind in ('计量', '金额') else '示例市甲中学'}"
    found = taken(xlsx([HEADS, gift(), [line], [line, None, None, datetime.date(2010, 1, 5)]]))
    assert found.errors == []
    assert found.of("donation", "cash") == ["25000" if "万元" in line else "2.5"]


def test_sessions_and_hours_of_a_training_are_taken() -> None:
    content = xlsx([("日期", "受助对象", "人数", "期数", "学时"), [DAY, "乙小学", 12, 3, 48]])
    found = taken(content, kind="training")
    assert (found.of("sessions"), found.of("hours")) == (["3期"], ["48学时"])


def test_hours_of_service_are_taken() -> None:
    content = xlsx([("日期", "受助对象", "人数", "服务时长（小时）"), [DAY, "乙小学", 12, 36.5]])
    assert taken(content, kind="volunteering").of("service_hours") == ["36.5小时"]


def test_numbers_of_sessions_that_count_up_are_asked_about() -> None:
    heads = ("日期", "受助对象", "人数", "期数")
    rows = [[DAY, "乙小学", 12, number] for number in (1, 2, 3)]
    found = taken(xlsx([heads, *rows]), kind="training")
    assert found.errors == [(f"{FILE}!D3", "row-in-doubt"), (f"{FILE}!D4", "row-in-doubt")]
    assert "Write “2期” for how many" in found.message(f"{FILE}!D3")
    rows = [[DAY, "乙小学", 12, number] for number in ("1期", "2期", "3期")]
    assert taken(xlsx([heads, *rows]), kind="training").of("sessions") == ["1期", "2期", "3期"]


@pytest.mark.parametrize(
    ("kind", "head"), [("volunteering", "服务时长（人）"), ("volunteering", "服务时长（分钟）")]
)
def test_hours_in_what_they_are_not_counted_in_are_asked_about(kind: str, head: str) -> None:
    content = xlsx([("日期", "受助对象", "人数", head), [DAY, "乙小学", 12, 90]])
    assert taken(content, kind=kind).errors == [(f"{FILE}!D2", "row-in-doubt")]


def test_a_figure_that_the_kind_does_not_have_is_asked_about() -> None:
    content = xlsx([("日期", "受助对象", "人数", "学时"), [DAY, "乙小学", 12, 48]])
    found = taken(content, kind="volunteering")
    assert found.errors == [(f"{FILE}!D2", "row-in-doubt")]
    assert found.message(f"{FILE}!D2").startswith("An activity of this kind has no “学时”")


@pytest.mark.parametrize("head", ["数量（约）", "数量（册/人）", "数量(kg)", "数量（每户）"])
def test_what_a_column_of_counts_says_beside_is_no_plain_number(head: str) -> None:
    content = xlsx([(*HEADS[:3], "物品", head), [DAY, "示例公司", "乙小学", "图书", 3]])
    assert (f"{FILE}!E1", DOUBT) in taken(content).errors


@pytest.mark.parametrize(
    "head", ["捐款（RMB）", "捐款（含物资）", "捐款（2009年）", "捐款（部分）"]
)
def test_other_words_beside_money_are_no_unit(head: str) -> None:
    assert taken(xlsx([(*HEADS[:3], head), gift()])).of("donation", "cash") == ["2.5"]


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("参训人数（人次）", "12人次"),
        ("培训人数(百人)", "12百人"),
        ("人数", "12人"),
        ("人次", "12人次"),
    ],
)
def test_what_people_are_counted_in_counts(head: str, count: str) -> None:
    content = xlsx([("日期", "受助对象", head), [DAY, "乙小学", 12]])
    assert taken(content, kind="training").of("trainees", "count") == [count]


def test_day_alone_is_of_the_month_in_the_title() -> None:
    rows = [("日", *HEADS[1:]), [5, *gift()[1:]]]
    assert taken(xlsx([["2009年3月捐款登记表"], *rows])).of("date") == ["2009-03-05"]
    found = taken(xlsx([["捐款登记表"], *rows]))
    assert found.errors == [(f"{FILE}!A3", "date-in-doubt")]
    assert "“5” is a day" in found.message(f"{FILE}!A3")


@pytest.mark.parametrize("remark", ["已退回", "2009年6月退款", "尚未到账", "冲红", "计划年底拨付"])
def test_gift_that_the_remark_takes_back_is_asked_about(remark: str) -> None:
    rows = [(*HEADS, "备注"), [*gift(), remark]]
    assert taken(xlsx(rows)).errors == [(f"{FILE}!E2", "row-in-doubt")]
    with_status = [(*HEADS, "备注", "捐款状态"), [*gift(), remark, "到账"]]
    assert taken(xlsx(with_status)).errors == []


def test_note_below_a_list_is_told() -> None:
    found = taken(xlsx([HEADS, gift(), ["注：第1项已于6月退回。"]]))
    assert found.said == [(f"{FILE}!A3", "warning", "not-taken")]
    assert "第1项已于6月退回" in found.message(f"{FILE}!A3")


def test_row_of_signatures_is_no_entry() -> None:
    signed = ["制表人：王示例", None, "审核：李示例", "2009年12月31日"]
    found = taken(xlsx([HEADS, gift(), signed]))
    assert (found.errors, len(found.values)) == ([], 1)


@pytest.mark.parametrize(
    ("kind", "heads", "cells"),
    [
        ("materials", ("物品", "价值"), ["试卷", 600]),
        ("materials", ("物品", "捐款"), ["试卷", 600]),
        ("works", ("捐款", "物品"), [600, "图书"]),
    ],
)
def test_gift_that_a_kind_has_no_place_for_is_asked_about(
    kind: str, heads: tuple[str, ...], cells: list[Any]
) -> None:
    rows = [("日期", "受助对象", "活动名称", *heads), [DAY, "乙小学", "图书室", *cells]]
    assert "row-in-doubt" in {code for _, code in taken(xlsx(rows), kind=kind).errors}


def test_teachers_of_a_training_are_its_lecturers() -> None:
    rows = [("日期", "受助对象", "授课教师"), [DAY, "乙小学", "张示例"]]
    found = taken(xlsx(rows), kind="training")
    assert (found.of("lecturers"), found.errors) == (["张示例"], [])
