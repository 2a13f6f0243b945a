from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import openpyxl

from aidreport.spreadsheets.opening import read_workbook
from aidreport.spreadsheets.table import Column, Sort, Table
from aidreport.spreadsheets.write_xlsx import as_xlsx

TABLE = Table(
    "捐赠",
    (
        Column("名称"),
        Column("日期", Sort.DATE),
        Column("金额（元）", Sort.MONEY, summed=True),
        Column("数量", Sort.COUNT),
    ),
    (
        ("=1+1", date(2009, 3, 25), Decimal("2835.5"), 3),
        ("示例市甲中学_x000D_", None, Decimal(700), None),
        ("-", None, "近10万元", Decimal("0.5")),
    ),
)


def sheet() -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(as_xlsx([TABLE])))["捐赠"]


def test_cells_have_the_type_of_what_they_hold() -> None:
    found = [[cell.data_type for cell in row] for row in sheet().iter_rows(2, 4)]
    assert found == [["s", "d", "n", "n"], ["s", "n", "n", "n"], ["s", "n", "s", "n"]]


def test_text_that_begins_like_a_formula_stays_text() -> None:
    cell = sheet()["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_heads_stay_in_sight_and_columns_are_as_wide_as_their_text() -> None:
    found = sheet()
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == "A1:D4"
    widths = [found.column_dimensions[letter].width for letter in "ABCD"]
    assert widths == [21, 12, 12, 8]


def test_sums_are_formulas_with_their_results() -> None:
    content = as_xlsx([TABLE])
    values = openpyxl.load_workbook(io.BytesIO(content), data_only=True)["捐赠"]
    assert (sheet()["C5"].value, values["C5"].value) == ("=SUM(C2:C4)", 3535.5)
    assert values["A5"].value == "合计"


def test_bytes_are_the_same_from_run_to_run() -> None:
    assert as_xlsx([TABLE]) == as_xlsx([TABLE])
    assert b"2000-01-01T00:00:00Z" in as_xlsx([TABLE])


def test_what_was_written_is_shown() -> None:
    (read,) = read_workbook(as_xlsx([TABLE]), "x.xlsx").sheets
    shown = [[cell.shown for cell in cells.values()] for cells in read.rows.values()]
    assert shown == [
        ["名称", "日期", "金额（元）", "数量"],
        ["=1+1", "2009-03-25", "2835.50", "3"],
        ["示例市甲中学_x000D_", "700.00"],
        ["-", "近10万元", "0.5"],
        ["合计", "3535.50"],
    ]
