from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.reporters.wrapping import wrap, wrapped_sentence


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("请改正“示例市甲中学”，再运行。", 20, ["请改正", "“示例市甲中学”，再", "运行。"]),
        ("已写入：/记录/二〇二四年/总结.md", 26, ["已写入：", "/记录/二〇二四年/总结.md"]),
        ("see records/2024.yaml again", 20, ["see", "records/2024.yaml", "again"]),
        ("“一二三四五六七八九十一二三四五”", 10, ["“一二三四", "五六七八九", "十一二三四", "五”"]),
        ("[unknown-reference] [tag]", 12, ["[unknown-reference]", "[tag]"]),
    ],
)
def test_quoted_values_paths_and_codes_stay_whole_where_they_have_room(
    text: str, width: int, lines: list[str]
) -> None:
    assert wrap(text, width) == lines


def test_further_lines_stand_further_in_and_a_long_head_stands_alone() -> None:
    head = "a.yaml:1:1: "
    assert wrapped_sentence(head, "一二三四五", 20) == [f"{head}一二三四", "    五"]
    assert wrapped_sentence("a" * 30, "一二", 20) == ["a" * 30, "    一二"]


@given(st.text(alphabet="一二，。“”（）ab/ [].", max_size=200), st.integers(8, 60))
def test_nothing_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
