from __future__ import annotations

import pytest

from aidreport.cli.layout import definitions, display_width, table, wrap


@pytest.mark.parametrize(
    ("text", "columns"),
    [("支教 2", 6), ("", 0), ("abc", 3), ("“支教”", 8), ("（一）", 6), ("e\u0301", 1)],
)
def test_width_is_counted_in_columns(text: str, columns: int) -> None:
    assert display_width(text) == columns


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("检查所有年度的记录", 8, ["检查所有", "年度的记", "录"]),
        ("检查记录，再写", 8, ["检查记", "录，再写"]),
        ("请运行（一次）", 8, ["请运行", "（一次）"]),
        ("运行 aidreport render 2009 生成", 18, ["运行 aidreport", "render 2009 生成"]),
        ("unbreakable", 4, ["unbreakable"]),
        ("", 8, [""]),
    ],
)
def test_text_is_wrapped_between_words_or_chinese_characters(
    text: str, width: int, lines: list[str]
) -> None:
    assert wrap(text, width) == lines


def test_no_line_is_wider_than_asked_for_and_nothing_is_lost() -> None:
    text = "先检查所写年度的记录，再把总结写到“reports”文件夹。记录有错误时，什么也不写。"
    for width in range(14, 90):
        lines = wrap(text, width)
        assert "".join(lines) == text
        assert max(map(display_width, lines)) <= width
        assert not [line for line in lines if line[0] in "，。、”）" or line[-1] in "“（"]


def test_meanings_stand_in_one_column_whatever_the_terms_are_written_in() -> None:
    assert definitions([("-o 路径", "one"), ("--all", "two")], 40) == (
        "  -o 路径  one\n  --all    two"
    )


def test_wide_term_stands_on_a_line_of_its_own() -> None:
    assert definitions([("x" * 31, "one"), ("y", "two three")], 12) == (
        "  " + "x" * 31 + "\n     one\n  y  two\n     three"
    )


def test_cells_of_a_table_end_in_one_column_whatever_they_are_written_in() -> None:
    rows = [["", "2009", "合计"], ["活动"], ["  支教（项）", "2", "10"], ["  a", "10.5", "3"]]
    assert table(rows) == (
        "              2009  合计\n活动\n  支教（项）     2    10\n  a           10.5     3"
    )
