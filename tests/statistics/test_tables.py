from __future__ import annotations

from two_years import FILES, Survey

from aidreport.statistics.tables import remarks, tables


def test_a_table_has_a_column_for_each_year_and_one_over_the_years(survey: Survey) -> None:
    figures, changes = tables(survey(FILES), str)
    assert figures[0] == ["", "2023 ", "2024 ", "over the years "]
    assert figures[1:3] == [["Activities"], ["  all kinds（项）", "3 ", "2 ", "5 "]]
    assert changes[0] == ["", "2024 against 2023"]
    assert changes[1:3] == [["Activities"], ["  all kinds（项）", "-1 (-33.3%)"]]


def test_one_year_alone_has_neither_changes_nor_a_sum(survey: Survey) -> None:
    (figures,) = tables(survey(FILES, "2023"), str)
    assert {len(row) for row in figures} == {1, 2}


def test_what_is_left_out_as_vague_is_marked_explained_and_not_compared(survey: Survey) -> None:
    statistics = survey(FILES)
    figures, changes = tables(statistics, str)
    name = "  counted by 人（人）"
    assert [row[1:] for row in figures if row[0] == name] == [["60 ", "75*", "135*"]]
    assert [row[1:] for row in changes if row[0] == name] == [["-"]]
    assert [str(remark) for remark in remarks(statistics)] == [
        "* Besides, something is known only vaguely, like 近10万元 or 十余人."
        " It is not in the figure, and the figure is not compared."
    ]
    assert list(remarks(survey(FILES, "2023"))) == []
