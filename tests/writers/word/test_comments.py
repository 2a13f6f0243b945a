from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.document.blocks import (
    Column,
    Document,
    Item,
    Paragraph,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.document.comment import Comment
from aidreport.frozen import replace
from aidreport.report_readers.word import read
from aidreport.writers.word import write
from aidreport.writers.word.comments import commented

REPORT = Document(
    Properties("示例总结", "示例中学", 2024),
    (
        Title(("2024年对口帮扶", "工作总结")),
        Paragraph((Run("捐款"), Run("700元", strong=True), Run("，说：“好” & 三 项。"))),
        Item(1, (Run("家访26户"),)),
        Table((Column("项目"), Column("数量", numeric=True)), (("捐书", "150册"),)),
    ),
)
TEXT = "2024年对口帮扶工作总结捐款700元，说：“好”&三项。1.家访26户项目数量捐书150册"


def about(*comments: Comment) -> list[str]:
    found = read(write(replace(REPORT, comments=comments), "")).comments
    return ["".join(each.about.split()) for each in found]


def on(words: str) -> Comment:
    start = TEXT.index(words)
    return Comment(start, start + len(words), (f"关于{words}",))


def test_a_comment_stands_on_its_words_whatever_runs_and_paragraphs_they_cross() -> None:
    words = ["2024年", "帮扶工作", "捐款700元", "700", "“好”&三", "26户", "户项目", "150册"]
    assert about(*map(on, words)) == words


@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT))), max_size=8))
def test_any_comments_leave_the_text_as_it_is(places) -> None:
    comments = sorted(
        (Comment(start, min(start + long, len(TEXT)), ("甲",)) for start, long in places),
        key=lambda each: (each.start, -each.end),
    )
    found = read(write(replace(REPORT, comments=tuple(comments)), ""))
    plain = read(write(REPORT, ""))
    assert [each.text for each in found.paragraphs] == [each.text for each in plain.paragraphs]
    assert ["".join(each.about.split()) for each in found.comments] == [
        TEXT[each.start : each.end] for each in comments
    ]


def test_each_line_is_a_paragraph_without_a_break_inside() -> None:
    [comment] = read(
        write(replace(REPORT, comments=(Comment(0, 5, ("一\n二", "“三”")),)), "")
    ).comments
    assert comment.text == "一 二\n“三”"


def test_the_date_is_in_whole_seconds_and_not_the_clock() -> None:
    with ZipFile(BytesIO(write(replace(REPORT, comments=(on("700"),)), ""))) as file:
        part = file.read("word/comments.xml").decode()
    assert 'w:date="2024-12-31T00:00:00Z"' in part
    assert "xmlns:r=" in part


def test_a_report_without_comments_has_no_part_and_no_style_for_them() -> None:
    with ZipFile(BytesIO(write(REPORT, ""))) as file:
        assert "word/comments.xml" not in file.namelist()
        assert b"annotation" not in file.read("word/styles.xml")


def test_a_comment_behind_the_text_is_a_mistake_of_whoever_makes_it() -> None:
    body = '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with pytest.raises(ValueError, match="of 0 characters"):
        commented(body, (Comment(3, 4, ("甲",)),))
