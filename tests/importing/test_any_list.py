"""Whatever a file holds, it is understood or refused: nothing breaks the program."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable
from typing import Any

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lists import csv_text, taken, xlsx

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.importing.amounts import understand_amount, understand_count
from aidreport.importing.dates import Calendar, understand_date
from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import CHINESE
from aidreport.importing.goods import understand_gift, understand_goods
from aidreport.importing.head_words import read_head
from aidreport.importing.lines import count_in, dates_in, sum_in, units_in
from aidreport.spreadsheets.cells import FROM_1900, of_number
from aidreport.spreadsheets.opening import read_workbook
from aidreport.spreadsheets.sheet import Cell

KNOWN = (
    "3月25日 3.1 2009 39897 示例公司 张示例 王* 乙小学 大米150斤、面粉 1,000 近10万元 - 合计 "
    "共3笔 单位：万元 捐赠 培训 无 =1+1 5月1日-3日 甲和乙"
)
WORDS = st.sampled_from(KNOWN.split())
LETTERS = "0123456789.年月日号至-/元万千约余个人斤双、，和*（）零一二十百 \n甲乙示例"
TEXT = st.text(st.sampled_from(LETTERS), max_size=14)
HEADS = st.sampled_from(
    [*CHINESE.values(), "捐赠单位", "金额（万元）", "单位", "名称", "爱心故事", ""]
)
VALUE = st.one_of(
    st.none(),
    WORDS,
    TEXT,
    st.integers(-10, 10**19),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(datetime.date(1950, 1, 1), datetime.date(2050, 1, 1)),
    st.booleans(),
)
QUIET = settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)


def columns(count: int) -> st.SearchStrategy[list[list[Any]]]:
    row = st.lists(VALUE, min_size=count, max_size=count)
    head = st.lists(HEADS, min_size=count, max_size=count)
    return st.tuples(st.lists(row, max_size=2), head, st.lists(row, max_size=6)).map(
        lambda parts: [*parts[0], parts[1], *parts[2]]
    )


@QUIET
@given(st.integers(2, 7).flatmap(columns), st.sampled_from(["donation", "training", "", "works"]))
@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_any_table_is_understood_or_in_doubt(form: str, rows: list[list[Any]], kind: str) -> None:
    content = xlsx(rows) if form == "xlsx" else csv_text(rows).encode()
    try:
        found = taken(content, kind=kind, name=f"x.{form}")
    except Unreadable:
        return
    assert all(str(finding.message) for finding in found.read.findings)
    assert all(each.activity.date for each in found.read.rows)


@QUIET
@given(TEXT, st.sampled_from(["", "万元", "美元", "千元"]))
def test_any_text_of_a_cell_is_taken_or_in_doubt(text: str, unit: str) -> None:
    cell = Cell(text)
    calls: list[Callable[[], object]] = [
        lambda: understand_date(cell, Calendar(2009)),
        lambda: understand_date(cell, Calendar(None)),
        lambda: understand_amount(cell, unit),
        lambda: understand_count(cell, "人"),
        lambda: understand_goods(cell, None, ""),
        lambda: understand_goods(cell, cell, "斤"),
        lambda: understand_gift(cell),
        lambda: (read_head(text), dates_in(text), count_in(text), sum_in(text), units_in([text])),
    ]
    for call in calls:
        with contextlib.suppress(Doubt):
            call()


@QUIET
@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.sampled_from('0#?.,%;[]<>=0123"元万\\!_* @ymdhsaeE-/General约'), max_size=16),
)
def test_any_number_format_shows_something_or_is_refused(number: float, code: str) -> None:
    cell = of_number(number, code, FROM_1900)
    assert cell is None or cell.shown


@QUIET
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(Unreadable):
        read_workbook(content, "x.csv")
