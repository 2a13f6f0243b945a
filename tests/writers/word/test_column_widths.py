import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.document.blocks import Column, Table
from aidreport.writers.word.column_widths import column_widths, is_wide


def table(*columns: tuple[str, bool, str]) -> Table:
    return Table(
        tuple(Column(head, numeric) for head, numeric, _ in columns),
        (tuple(cell for _, _, cell in columns),),
    )


@given(
    st.lists(
        st.tuples(st.text(max_size=6), st.booleans(), st.text(max_size=90)), min_size=1, max_size=9
    )
)
def test_the_columns_are_together_as_wide_as_the_text(columns):
    widths = column_widths(table(*columns))
    assert sum(widths) == 8844
    assert min(widths) > 300


def test_a_date_keeps_one_line_beside_many_columns():
    columns = [
        ("日期", False, "3月25日"),
        ("活动内容", False, "学雷锋志愿服务"),
        ("类别", False, "支教"),
    ]
    money = [(f"{name}（万元）", True, "13.63505") for name in ("捐款", "计划捐款", "物资价值")]
    date, *_ = column_widths(table(*columns, *money))
    assert date > 3.5 * 240


def test_a_number_keeps_one_line_beside_a_long_text():
    number, text = column_widths(
        table(("金额（元）", True, "1362700.55"), ("活动", False, "甲" * 200))
    )
    assert number >= 5 * 240
    assert text > 5 * number / 2


def test_equal_needs_get_equal_widths():
    first, second = column_widths(table(("甲", False, "示例" * 40), ("乙", False, "示例" * 40)))
    assert first == pytest.approx(second, abs=1)


ACTIVITIES = (
    Column("序号", numeric=True),
    *map(Column, ("日期", "类别", "活动内容", "对象", "参加人员")),
    Column("捐款（元）", numeric=True),
)
ROW = (
    "1",
    "2023—2024学年度",
    "走访慰问",
    "讲授新教材的使用",
    "示例县乙小学",
    "8名党员教师",
    "6000",
)


def test_a_table_of_a_few_rows_stands_upright_with_its_dates_whole():
    few, many = (Table(ACTIVITIES, (ROW,) * count) for count in (4, 40))
    assert (is_wide(few), is_wide(many)) == (False, True)
    date = column_widths(few)[1]
    assert date >= 8 * 240


def test_a_table_of_a_few_rows_is_turned_where_it_would_cut_a_number():
    columns = tuple(Column(f"金额{number}", numeric=True) for number in range(8))
    assert is_wide(Table(columns, (("1362700.55",) * 8,)))
