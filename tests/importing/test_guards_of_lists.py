"""What belongs to a list, what does not, and what stands for several rows."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from lists import HEADS, csv_text, taken, xlsx
from openpyxl.worksheet.worksheet import Worksheet

DAY = datetime.date(2009, 3, 25)
FILE = "活动登记.xlsx"


def row(
    giver: Any = "示例公司", money: Any = 1000, date: Any = DAY, to: Any = "乙小学"
) -> list[Any]:
    return [date, giver, to, money]


# -- (6), (17) merged cells --------------------------------------------------------------------


def merged(cells: str, left: Any = None) -> Any:
    def change(sheet: Worksheet) -> None:
        sheet.merge_cells(cells)

    return change


def test_merged_giver_is_meant_for_each_row() -> None:
    rows = [HEADS, row(money=500), row(None, 300)]
    assert taken(xlsx(rows, merged("B2:B3"))).of("helpers") == ["示例公司", "示例公司"]


def test_value_left_inside_merged_cells_is_not_shown_and_not_taken() -> None:
    content = xlsx([HEADS, row("示例公司"), row("张示例")])
    from lists import with_part

    left = with_part(
        content,
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
    )
    assert taken(left).of("helpers") == ["示例公司", "示例公司"]


def test_giver_that_is_not_merged_is_refused() -> None:
    content = xlsx([HEADS, row(money=500), row(None, 300)])
    assert taken(content).errors == [(f"{FILE}!B3", "party-in-doubt")]
    assert taken(content, filled=["捐赠单位"]).of("helpers") == ["示例公司", "示例公司"]


def test_figure_over_several_rows_is_their_total_and_refused() -> None:
    rows = [HEADS, row(money=500), row("张示例", None), row("丙小学", 300)]
    found = taken(xlsx(rows, merged("D2:D3")))
    assert (f"{FILE}!D2", "row-in-doubt") in found.errors
    assert "rows 2 to 3" in found.message(f"{FILE}!D2")


BLOCKS = [("月份", "捐赠单位", "受助对象", "捐款金额"), ["3月", "示例公司", "乙小学", 500],
          [None, "张示例", "乙小学", 300]]  # fmt: skip


def test_month_written_once_a_block_is_refused_with_the_way_to_fill_it() -> None:
    found = taken(xlsx(BLOCKS))
    assert found.errors == [(f"{FILE}!A3", "date-in-doubt")]
    assert "--fill “月份”" in found.message(f"{FILE}!A3")


def test_month_written_once_a_block_is_filled_down_where_that_is_told() -> None:
    assert taken(xlsx(BLOCKS), filled=["月份"]).of("date") == ["2009-03", "2009-03"]


# -- (7) what is hidden ------------------------------------------------------------------------


def test_hidden_rows_and_columns_are_not_taken_and_said() -> None:
    def change(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["E"].hidden = True

    content = xlsx([(*HEADS, "用途"), [*row(), "助学"], [*row(money=9), "助学"]], change)
    found = taken(content)
    assert found.of("donation", "cash") == ["1000"]
    assert found.of("purpose") == [None]
    assert [code for _, _, code in found.said] == ["not-taken", "not-taken"]


def test_hidden_sheet_is_not_taken_and_said() -> None:
    def change(sheet: Worksheet) -> None:
        other = sheet.parent.create_sheet("底稿")
        for each in (HEADS, row(money=9)):
            other.append(list(each))
        other.sheet_state = "hidden"

    found = taken(xlsx([HEADS, row()], change))
    assert found.of("donation", "cash") == ["1000"]
    assert found.said == [(f"{FILE}!底稿!A1", "warning", "not-taken")]


# -- (8), (15) totals, with a label and without ------------------------------------------------

GIFTS = [HEADS, row(money=500), row("张示例", 300)]


@pytest.mark.parametrize("label", ["合计", "合  计", "总计：", "共计", "合计（元）"])
def test_total_is_no_gift(label: str) -> None:
    found = taken(xlsx([*GIFTS, [label, None, None, 800]]))
    assert (found.of("donation", "cash"), found.errors) == (["500", "300"], [])


def test_total_that_does_not_agree_is_an_error() -> None:
    found = taken(xlsx([*GIFTS, ["合计", None, None, 900]]))
    assert found.errors == [(f"{FILE}!D4", "total-differs")]


def test_subtotals_and_a_total_are_no_gifts() -> None:
    rows = [*GIFTS, ["小计", None, None, 800], row(money=200), ["小计", None, None, 200],
            ["合计", None, None, 1000]]  # fmt: skip
    found = taken(xlsx(rows))
    assert (found.of("donation", "cash"), found.errors) == (["500", "300", "200"], [])


@pytest.mark.parametrize(
    "total",
    [
        [None, None, None, 800],
        [None, None, None, None, None, 800],
        ["共计人民币捌佰元整"],
    ],
)
def test_total_without_a_label_is_no_gift(total: list[Any]) -> None:
    found = taken(xlsx([*GIFTS, total]))
    assert (found.of("donation", "cash"), found.errors) == (["500", "300"], [])


def test_total_in_a_spare_column_of_the_last_row_is_no_gift() -> None:
    found = taken(xlsx([HEADS, row(money=500), [*row("张示例", 300), None, 800]]))
    assert (found.of("donation", "cash"), found.errors) == (["500", "300"], [])


def test_figure_that_belongs_to_nothing_is_an_error() -> None:
    found = taken(xlsx([*GIFTS, [None, None, None, 700]]))
    assert found.errors == [(f"{FILE}!D4", "row-in-doubt")]


def test_total_above_the_list_is_held_against_it() -> None:
    good = taken(xlsx([["共收到捐款合计：800元"], *GIFTS]))
    wrong = taken(xlsx([["共收到捐款合计：900元"], *GIFTS]))
    assert (good.errors, wrong.errors) == ([], [(f"{FILE}!A1", "total-differs")])


def test_count_that_is_off_by_one_is_a_warning() -> None:
    found = taken(xlsx([["2009年捐款一览表（共3笔）"], *GIFTS]))
    assert found.said == [(f"{FILE}!A1", "warning", "total-differs")]


def test_second_list_below_the_first_is_read_by_its_own_heads() -> None:
    rows = [*GIFTS, ["合计", None, None, 800], [], ["捐物登记表"],
            ("日期", "捐赠单位", "受助对象", "捐赠物资", "数量"),
            [DAY, "示例公司", "乙小学", "大米", "150斤"]]  # fmt: skip
    found = taken(xlsx(rows))
    assert found.errors == []
    assert found.of("donation", "goods") == [None, None, [{"items": "大米", "quantity": "150斤"}]]


# -- (12) several sections ---------------------------------------------------------------------


def test_sections_have_their_own_heads_dates_and_units() -> None:
    heads = ("捐赠单位", "受助对象", "捐款金额（元）")
    rows = [["2009年3月25日"], heads, ["示例公司", "乙小学", 500], [],
            ["2009年4月2日"], (*heads[:2], "捐款（万元）"), ["张示例", "乙小学", 0.3]]  # fmt: skip
    found = taken(xlsx(rows))
    assert found.errors == []
    assert list(zip(found.of("date"), found.of("donation", "cash"), strict=True)) == [
        ("2009-03-25", "500"),
        ("2009-04-02", "3000"),
    ]


def test_section_in_another_money_is_refused() -> None:
    rows = [*GIFTS, [], (*HEADS[:3], "捐款金额（美元）"), row(money=100)]
    assert taken(xlsx(rows)).errors == [(f"{FILE}!D6", "amount-in-doubt")]


# -- (16) rows that are no end and no entries --------------------------------------------------


def test_empty_row_is_no_end_and_numbered_rows_without_entries_are_none() -> None:
    heads = ("序号", *HEADS)
    rows = [heads, [1, *row(money=500)], [], [2, *row("张示例", 300)], *[[n] for n in range(3, 60)]]
    found = taken(xlsx(rows))
    assert (found.of("donation", "cash"), found.errors) == (["500", "300"], [])


def test_formulas_far_below_the_last_entry_are_no_entries() -> None:
    heads = (*HEADS, "价值")
    rows = [heads, [*row(), None], *[[None, None, None, None, f"=D{n}*2"] for n in range(3, 40)]]
    found = taken(xlsx(rows))
    assert (found.of("donation", "cash"), found.errors) == (["1000"], [])


# -- (19) the date of a whole list -------------------------------------------------------------

UNDATED = [("捐赠单位", "受助对象", "捐款金额"), ["示例公司", "乙小学", 500]]


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("2009年3月25日捐款名单", "2009-03-25"),
        ("2009年3月捐款名单", "2009-03"),
        ("捐款名单（2009.3.25）", "2009-03-25"),
    ],
)
def test_date_in_the_title_is_that_of_all(title: str, date: str) -> None:
    found = taken(xlsx([[title], *UNDATED]))
    assert found.of("date") == [date]
    assert found.read.understood.lists[0].date_from == f"{FILE}!A1"


def test_date_in_the_name_of_the_file_is_that_of_all() -> None:
    found = taken(csv_text(UNDATED).encode(), name="捐款20090325.csv")
    assert found.of("date") == ["2009-03-25"]


@pytest.mark.parametrize(
    "title",
    ["2009年3月25日捐款名单（2009年4月1日公布）", "2009年1月25日至3月1日捐款名单", "捐款名单"],
)
def test_several_dates_a_range_or_none_are_refused(title: str) -> None:
    found = taken(xlsx([[title], *UNDATED]))
    assert {code for _, code in found.errors} == {"date-in-doubt"}
    assert taken(xlsx([[title], *UNDATED]), date="2009-03-25").of("date") == ["2009-03-25"]


def test_day_of_publication_is_not_the_day_of_the_gift() -> None:
    content = xlsx([("公示日期", *HEADS), [datetime.date(2009, 4, 1), *row()]])
    assert taken(content).of("date") == ["2009-03-25"]


def test_two_columns_of_dates_are_refused() -> None:
    content = xlsx([("捐款时间", *HEADS), [DAY, *row()]])
    assert taken(content).errors == [(f"{FILE}!B1", "column-in-doubt")]


def test_title_of_another_year_over_days_without_a_year_is_refused() -> None:
    rows = [["2008年捐款登记表"], HEADS, row(date="3月25日")]
    assert taken(xlsx(rows)).errors == [(f"{FILE}!A1", "date-in-doubt")]


# -- columns -----------------------------------------------------------------------------------


def test_column_without_a_known_meaning_stays_beside_the_record_and_is_said() -> None:
    content = xlsx([(*HEADS, "爱心故事"), [*row(), "暂无"]])
    found = taken(content)
    assert found.said == [(f"{FILE}!E1", "warning", "column-in-doubt")]
    told = taken(content, told={"爱心故事": "不取"})
    assert told.said == []


def test_meaning_of_a_column_can_be_told() -> None:
    content = xlsx([(*HEADS[:3], "爱心款"), row()])
    assert taken(content, told={"爱心款": "捐款"}).of("donation", "cash") == ["1000"]


def test_amount_beside_goods_is_asked_about() -> None:
    content = xlsx([(*HEADS[:3], "金额", "捐赠物资"), [*row(), "大米150斤"]])
    assert taken(content).errors == [(f"{FILE}!D1", "column-in-doubt")]


def test_unit_column_is_known_by_what_stands_in_it() -> None:
    heads = ("日期", "捐赠单位", "受助对象", "捐赠物资", "单位", "数量")
    goods = taken(xlsx([heads, [DAY, "示例公司", "乙小学", "大米", "斤", 150]]))
    assert goods.of("donation", "goods") == [[{"items": "大米", "quantity": "150斤"}]]
    whose = taken(xlsx([("日期", "单位", "捐款金额"), [DAY, "示例公司", 150]]))
    assert whose.errors == [(f"{FILE}!B1", "column-in-doubt")]


@pytest.mark.parametrize("rows", [[["没有表头"], ["一些文字"], ["还有"]], [["a", "b"], [1, 2]]])
def test_sheet_without_known_heads_is_refused(rows: list[list[Any]]) -> None:
    assert [code for _, code in taken(xlsx(rows)).errors] == ["column-in-doubt"]


def test_heads_in_two_rows_are_put_together() -> None:
    def change(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:B2")
        sheet.merge_cells("C1:C2")
        sheet.merge_cells("D1:E1")

    rows = [(*HEADS[:3], "捐赠", None), (None, None, None, "现金", "物资"), [*row(), "大米150斤"]]
    found = taken(xlsx(rows, change))
    assert found.errors == []
    assert found.of("donation") == [
        {"cash": "1000", "goods": [{"items": "大米", "quantity": "150斤"}]}
    ]


def test_row_numbers_are_those_of_the_sheet() -> None:
    found = taken(xlsx([[], [], HEADS, row(money="甲")]))
    assert found.errors == [(f"{FILE}!D4", "amount-in-doubt")]
