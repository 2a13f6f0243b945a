"""What is shown in a cell counts, and what it may mean besides is not guessed."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from lists import HEADS, csv_text, saved, taken, with_built_in_format, with_part, xls, xlsx
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

DAY = datetime.date(2009, 3, 25)


def row(date: Any = DAY, giver: str = "示例公司", money: Any = 1000) -> list[Any]:
    return [date, giver, "乙小学", money]


def one(date: Any = DAY, money: Any = 1000, **formats: str) -> bytes:
    def change(sheet: Worksheet) -> None:
        for cell, code in formats.items():
            sheet[cell].number_format = code

    return xlsx([HEADS, row(date, money=money)], change)


# -- (1) the formats 27 to 36 and 50 to 58 -----------------------------------------------------


@pytest.mark.parametrize(
    ("number", "date"),
    [(58, "2009-03-25"), (28, "2009-03-25"), (31, "2009-03-25"), (57, "2009-03")],
)
def test_format_known_by_number_only_shows_a_day(number: int, date: str) -> None:
    content = xlsx([HEADS, row(39897)], lambda sheet: with_built_in_format(sheet, "A2", number))
    assert taken(content).of("date") == [date]


def test_same_day_in_a_workbook_of_excel_97() -> None:
    content = xls([HEADS, row(39897)], {(2, 1): 'm"月"d"日"'})
    assert taken(content, name="活动登记.xls").of("date") == ["2009-03-25"]


# -- (2) days that became numbers --------------------------------------------------------------


@pytest.mark.parametrize("content", [one(39897), csv_text([HEADS, row(39897)]).encode()])
def test_bare_number_of_a_day_is_refused_with_the_day_it_would_be(content: bytes) -> None:
    found = taken(content)
    assert found.errors == [("活动登记.xlsx!A2", "date-in-doubt")]
    assert "2009-03-25" in found.message("活动登记.xlsx!A2")


# -- (3) a month and a day over another year ---------------------------------------------------


def test_day_without_year_over_another_year_is_refused() -> None:
    found = taken(one(datetime.date(2008, 3, 25), A2='m"月"d"日"'))
    assert found.errors == [("活动登记.xlsx!A2", "date-in-doubt")]
    assert found.message("活动登记.xlsx!A2") == (
        "The cell shows 3月25日 and holds 2008-03-25, and the report is of 2009: let the cell show"
        " the year, and correct it if it is wrong."
    )


# -- (4) a zero that was lost ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "date"), [(3.25, "2009-03-25"), (3.4, "2009-03-04"), (2.3, "2009-02-03")]
)
def test_number_that_can_be_one_day_only_is_that_day(typed: float, date: str) -> None:
    assert taken(one(typed)).of("date") == [date]


@pytest.mark.parametrize("typed", [3.1, 5.2, 1.3, 2009.1])
@pytest.mark.parametrize("code", ["General", "0.00"])
def test_number_that_may_have_lost_a_zero_is_refused(typed: float, code: str) -> None:
    assert taken(one(typed, A2=code)).errors == [("活动登记.xlsx!A2", "date-in-doubt")]


@pytest.mark.parametrize(
    "typed", ["2009.3.25", "2009年3月25日", "3月25日", "3/25", "3.25", "09.3.25"]
)
def test_day_that_was_typed_as_text_is_that_day(typed: str) -> None:
    assert taken(one(typed)).of("date") == ["2009-03-25"]


@pytest.mark.parametrize(
    ("typed", "date"),
    [("3月", "2009-03"), ("3月份", "2009-03"), ("6.11-6.13", "2009-06-11至2009-06-13"),
     ("3月5日至7日", "2009-03-05至2009-03-07"), ("2009年春季", "2009年春季")],
)  # fmt: skip
def test_month_and_range_are_as_exact_as_they_are_typed(typed: str, date: str) -> None:
    assert taken(one(typed)).of("date") == [date]


@pytest.mark.parametrize("typed", ["25/3/09", "3月32日", "去年", "13.5"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    assert taken(one(typed)).errors == [("活动登记.xlsx!A2", "date-in-doubt")]


def test_day_without_year_in_a_period_of_two_years_is_refused() -> None:
    assert taken(one("3月25日"), year="2009-2010").errors == [("活动登记.xlsx!A2", "date-in-doubt")]


# -- (5) units and what a format says or hides -------------------------------------------------


@pytest.mark.parametrize(
    ("money", "code", "amount"),
    [(5, '0"万元"', "50000"), (15000, '0!.0,"万元"', "15000"), (5000, '"约"0"元"', "约5000元"),
     (300, '0"余元"', "300余元"), (1000, "￥#,##0.00", "1000"), (2000, '0.0,"千元"', "2000")],
)  # fmt: skip
def test_unit_and_words_of_a_format_count(money: float, code: str, amount: str) -> None:
    assert taken(one(money=money, D2=code)).of("donation", "cash") == [amount]


@pytest.mark.parametrize(
    ("money", "code"), [(12345, '0!.0,"万元"'), (2835.5, "0"), (12345, '0.0,"千元"')]
)
def test_amount_of_which_a_part_is_shown_is_refused(money: float, code: str) -> None:
    assert taken(one(money=money, D2=code)).errors == [("活动登记.xlsx!D2", "amount-in-doubt")]


def test_unit_in_the_head_counts() -> None:
    content = xlsx([(*HEADS[:3], "捐款金额（万元）"), row(money=1.2)])
    assert taken(content).of("donation", "cash") == ["12000"]


def test_unit_in_a_line_counts_and_one_in_the_cell_comes_first() -> None:
    content = xlsx([["捐款登记表"], ["单位：万元"], HEADS, row(money=1.2), row(money="500元")])
    assert taken(content).of("donation", "cash") == ["12000", "500"]


def test_value_that_its_format_hides_is_not_taken_and_said() -> None:
    content = xlsx(
        [(*HEADS, "备注"), [*row(), 3000]],
        lambda sheet: setattr(sheet["E2"], "number_format", ";;;"),
    )
    found = taken(content)
    assert found.said == [("活动登记.xlsx!E2", "warning", "not-taken")]
    assert found.of("donation", "cash") == ["1000"]


@pytest.mark.parametrize("money", ["100美元", "HKD 500", "￡3"])
def test_other_money_is_refused(money: str) -> None:
    assert taken(one(money=money)).errors == [("活动登记.xlsx!D2", "amount-in-doubt")]


# -- (9) what contradicts or is no value -------------------------------------------------------


def test_note_on_a_cell_is_said() -> None:
    def change(sheet: Worksheet) -> None:
        sheet["D2"].comment = Comment("实为5000元，待更正", "示例")

    found = taken(xlsx([HEADS, row()], change))
    assert found.said == [("活动登记.xlsx!D2", "warning", "not-taken")]
    assert "实为5000元，待更正" in found.message("活动登记.xlsx!D2")


def test_formula_that_was_never_calculated_is_refused() -> None:
    assert taken(one(money="=500+500")).errors == [("活动登记.xlsx!D2", "unreadable-cell")]


def test_zero_that_a_writer_left_for_a_formula_is_refused() -> None:
    assert taken(_with_cached("0")).errors == [("活动登记.xlsx!D2", "unreadable-cell")]


def test_formula_with_its_result_is_taken() -> None:
    assert taken(_with_cached("1000")).of("donation", "cash") == ["1000"]


def _with_cached(value: str) -> bytes:
    content = one(money="=500+500")
    for old in ("<f>500+500</f><v></v>", "<f>500+500</f><v />", "<f>500+500</f><v/>"):
        try:
            return with_part(
                content, "xl/worksheets/sheet1.xml", old, f"<f>500+500</f><v>{value}</v>"
            )
        except AssertionError:
            continue
    raise AssertionError("openpyxl writes formulas otherwise")


def test_error_in_a_cell_is_refused() -> None:
    assert taken(one(money="#N/A")).errors == [("活动登记.xlsx!D2", "unreadable-cell")]


def test_rich_text_is_one_text_and_struck_words_are_refused() -> None:
    plain = CellRichText("示例", TextBlock(InlineFont(b=True), "公司"))
    struck = CellRichText("示例", TextBlock(InlineFont(strike=True), "公司"))
    content = xlsx([HEADS, row(giver=plain), row(giver=struck)])  # type: ignore[arg-type]
    found = taken(content)
    assert found.of("helpers") == ["示例公司"]
    assert found.errors == [("活动登记.xlsx!B3", "unreadable-cell")]


def test_rich_text_that_became_json_in_a_csv_is_refused() -> None:
    """So ExcelJS writes a cell of several formats; its commas part no names."""
    rich = '{"richText":[{"text":"示例"},{"font":{"bold":true},"text":"公司"}]}'
    quoted = rich.replace('"', '""')
    found = taken(csv_text([HEADS, row(giver=quoted)]).encode(), name="list.csv")
    assert found.errors == [("list.csv!B2", "unreadable-cell")]
    assert '{"richText": …}' in found.message("list.csv!B2")


def test_struck_cell_is_refused() -> None:
    content = xlsx([HEADS, row()], lambda sheet: setattr(sheet["D2"], "font", Font(strike=True)))
    assert taken(content).errors == [("活动登记.xlsx!D2", "unreadable-cell")]


def test_escaped_line_break_is_a_line_break() -> None:
    content = xlsx([HEADS, row(giver="示例公司_x000D_\n张示例")])
    assert taken(content).of("helpers") == [["示例公司", "张示例"]]


def test_picture_in_a_cell_is_refused_where_it_would_be_told() -> None:
    content = one(money='=DISPIMG("ID_1",1)')
    found = taken(content)
    assert found.errors == [("活动登记.xlsx!D2", "unreadable-cell")]
    assert "picture" in found.message("活动登记.xlsx!D2")


# -- (10) workbooks of 1904, long numbers, noise -----------------------------------------------


def test_days_of_a_workbook_of_1904() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    for each in (HEADS, row()):
        sheet.append(list(each))
    assert taken(saved(book)).of("date") == ["2009-03-25"]


def test_number_of_eighteen_digits_is_refused_as_an_amount() -> None:
    found = taken(one(money=123456789012345678))
    assert found.errors == [("活动登记.xlsx!D2", "unreadable-cell")]


@pytest.mark.parametrize(("stored", "amount"), [("54.0", "54"), ("2835.4999999999995", "2835.5")])
def test_noise_of_stored_numbers_is_no_digit(stored: str, amount: str) -> None:
    content = with_part(
        one(money=1000), "xl/worksheets/sheet1.xml", "<v>1000</v>", f"<v>{stored}</v>"
    )
    assert taken(content).of("donation", "cash") == [amount]


# -- (13) blanks and signs that nobody sees ----------------------------------------------------


def test_padded_numbers_and_cells_that_look_empty() -> None:
    content = xlsx(
        [HEADS, row(money="\u00a0\u00a01000\u00a0"), ["\u200b", "\u00a0", None, "\u200b"], row()]
    )
    found = taken(content)
    assert found.of("donation", "cash") == ["1000", "1000"]
    assert found.errors == []


# -- (14) 6.1 between 6.9 and 6.11 -------------------------------------------------------------


def test_day_between_its_neighbours_is_refused_with_them() -> None:
    rows = [row(date) for date in ("6.9", "6.1", "6.11")]
    found = taken(xlsx([HEADS, *rows]))
    assert found.errors == [("活动登记.xlsx!A3", "date-in-doubt")]
    assert found.message("活动登记.xlsx!A3") == (
        "“6.1”, 6.9、6.11, may be 6月1日 or 6月10日, since spreadsheets drop a zero at the end:"
        " write the one that is meant."
    )


def test_column_that_keeps_its_zeros_is_taken_as_it_is_typed() -> None:
    found = taken(xlsx([HEADS, row("6.1"), row("6.10"), row("6.11")]))
    assert found.of("date") == ["2009-06-01", "2009-06-10", "2009-06-11"]


# -- (20) digits that are no quantity, (21) several goods in a cell ----------------------------

RICE = {"items": "大米", "quantity": "150斤"}
GOODS = ("日期", "捐赠单位", "受助对象", "物资名称", "数量")


def goods(name: Any, quantity: Any = None, *more: Any, heads: tuple[str, ...] = ()) -> Any:
    found = taken(xlsx([(*GOODS, *heads), [DAY, "示例公司", "乙小学", name, quantity, *more]]))
    return found.errors or found.of("donation", "goods")[0]


def one_of_each(names: str) -> list[dict[str, str]]:
    return [{"items": name, "quantity": "1份"} for name in names]


@pytest.mark.parametrize(
    ("name", "quantity", "expected"),
    [
        ("大米150斤、面粉100斤", None, [RICE, {"items": "面粉", "quantity": "100斤"}]),
        ("KN95口罩1000个", None, [{"items": "KN95口罩", "quantity": "1000个"}]),
        ("7.5号手套", "100双", [{"items": "7.5号手套", "quantity": "100双"}]),
        ("文具、书籍等", None, [{"items": ["文具", "书籍"], "more": "true"}]),
        ("口罩\n大米", "100个\n150斤", [{"items": "口罩", "quantity": "100个"}, RICE]),
        ("大米150斤、面、油各1份", None, [RICE, *one_of_each("面油")]),
    ],
)  # fmt: skip
def test_goods_are_taken_apart(name: str, quantity: Any, expected: Any) -> None:
    assert goods(name, quantity) == expected


@pytest.mark.parametrize(
    ("name", "quantity"),
    [
        ("口罩", 20191104),
        ("口罩、手套、防护服", "100、50"),
        ("口罩", "1" * 28),
    ],
)
def test_digits_that_are_no_quantity_are_refused(name: str, quantity: Any) -> None:
    assert goods(name, quantity) == [("活动登记.xlsx!E2", "amount-in-doubt")]


@pytest.mark.parametrize("name", ["米面油各1份", "大米150斤、油各1份", "米、面、油等各1份"])
def test_quantity_of_each_of_what_is_not_told_apart_is_refused(name: str) -> None:
    assert goods(name) == [("活动登记.xlsx!D2", "amount-in-doubt")]


def test_batch_in_the_name_of_goods_is_refused() -> None:
    assert goods("20191104批次口罩") == [("活动登记.xlsx!D2", "amount-in-doubt")]


def test_columns_of_numbers_that_name_something_are_left_out() -> None:
    content = xlsx([(*HEADS, "交易流水号", "批号", "型号"), [*row(), "1" * 28, 20191104, "KN95"]])
    found = taken(content)
    assert (found.errors, found.of("donation", "cash")) == ([], ["1000"])
    assert "KN95" not in str(found.read.understood.entries)


def test_gift_that_is_not_valued_has_no_value() -> None:
    assert goods("大米", "150斤", 0, heads=("价值",)) == [RICE]


def test_gift_that_was_passed_on_is_refused() -> None:
    found = taken(xlsx([HEADS, row(giver="示例县红十字会转来张示例捐款")]))
    assert found.errors == [("活动登记.xlsx!B2", "party-in-doubt")]
    assert "张示例" in found.message("活动登记.xlsx!B2")


def test_amount_of_zero_alone_is_refused() -> None:
    assert taken(one(money=0)).errors == [("活动登记.xlsx!D2", "amount-in-doubt")]


def test_amount_is_exact() -> None:
    assert Decimal(taken(one(money=2835.5)).of("donation", "cash")[0]) == Decimal("2835.5")


def test_shares_on_separate_lines_are_refused() -> None:
    content = xlsx([HEADS, row(giver="示例公司\n张示例", money="500\n300")])
    assert taken(content).errors == [("活动登记.xlsx!D2", "amount-in-doubt")]


@pytest.mark.parametrize(
    ("shown", "amount"),
    [
        ("约2", "约2万元"),
        ("2余", "2余万元"),
        ("1.5左右", "1.5万元左右"),
        ("十余", "十余万元"),
        ("两三", "两三万元"),
        ("三", "30000"),
        # What has a unit of its own keeps it.
        ("约5000元", "约5000元"),
        ("2万余", "2万余元"),
        ("叁仟元整", "3000"),
    ],
)
def test_a_vague_amount_has_the_unit_of_its_column(shown: str, amount: str) -> None:
    content = xlsx([(*HEADS[:3], "捐款金额（万元）"), row(money=shown)])
    assert taken(content).of("donation", "cash") == [amount]


@pytest.mark.parametrize(
    ("shown", "unit"),
    [("约3千", "万元"), ("2-3", "万元"), ("约2", "千元"), ("1,2", "千元"), ("百", "万元")],
)
def test_an_amount_that_does_not_go_with_the_unit_of_its_column_is_refused(
    shown: str, unit: str
) -> None:
    content = xlsx([(*HEADS[:3], f"捐款金额（{unit}）"), row(money=shown)])
    assert taken(content).errors == [("活动登记.xlsx!D2", "amount-in-doubt")]
