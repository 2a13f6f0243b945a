"""The page of GB/T 9704—2012: 22 lines of 28 characters, and what stands where."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from aidreport.document.blocks import (
    AttachmentNote,
    Byline,
    Heading,
    Item,
    Paragraph,
    Run,
    Salutation,
    Signature,
    Title,
)

LEFT, RIGHT, TOP, BOTTOM = 1588 / 20, (11906 - 1474) / 20, 2098 / 20, 841.9 - 1984 / 20
CELL, LINE = 15.7, 28.95


def text(count: int) -> Paragraph:
    return Paragraph((Run("文" * count),))


def test_a_full_page_has_22_lines_of_28_characters(pages: Callable) -> None:
    first, second = pages(text(28 * 30))
    assert [len(row.text) for row in first.rows[:-1]] == [26] + [28] * 21
    assert first.texts[-1] == "—1—"
    assert len(second.rows) == 30 - 22 + 1 + 1  # what is left, the indent's two, the number
    tops = [row.top for row in first.rows[:-1]]
    assert {round(later - earlier, 2) for earlier, later in pairwise(tops)} == {LINE}
    assert first.rows[1].left == pytest.approx(LEFT, abs=0.1)
    assert first.rows[1].right == pytest.approx(RIGHT, abs=0.5)
    assert tops[0] > TOP
    assert first.rows[-2].bottom < BOTTOM


def test_numbers_stand_outside_and_their_dash_7_mm_below_the_text(pages: Callable) -> None:
    odd, even = (page.rows[-1] for page in pages(text(28 * 30)))
    assert odd.right == pytest.approx(RIGHT - 14, abs=0.1)
    assert even.left == pytest.approx(LEFT + 14, abs=0.1)
    # The dash of 宋体 lies 0.38 of its size above the line, the line 0.88 below the box's top.
    dash = odd.top + (0.88 - 0.38) * 14
    assert dash - BOTTOM == pytest.approx(7 * 72 / 25.4, abs=1.5)


@pytest.mark.parametrize(
    ("block", "first"),
    [
        (text(40), 2),
        (Item(1, (Run("文" * 40),)), 2),
        (Salutation("各位领导：" + "文" * 40), 0),
        (Heading(1, "一、" + "文" * 40), 2),
    ],
)
def test_paragraphs_are_indented_by_two_characters_and_wrap_flush(
    pages: Callable, block: object, first: int
) -> None:
    (page,) = pages(block)
    assert page.rows[0].left == pytest.approx(LEFT + 16 * first, abs=0.5)
    assert page.rows[1].left == pytest.approx(LEFT, abs=0.5)


def test_a_title_is_a_trapezium_and_a_blank_line_follows(pages: Callable) -> None:
    title = "示例市教育局关于2024年对口支援示例县乡村学校工作情况的报告"
    (page,) = pages(Title((title,)), text(3))
    assert page.texts[:2] == ["示例市教育局关于2024年", "对口支援示例县乡村学校工作情况的报告"]
    middles = [(row.left + row.right) / 2 for row in page.rows[:2]]
    assert middles == pytest.approx([(LEFT + RIGHT) / 2] * 2, abs=0.5)
    assert page.rows[2].top - page.rows[1].top == pytest.approx(2 * LINE, abs=8)


def test_a_byline_stands_right_below_the_title(pages: Callable) -> None:
    (page,) = pages(Title(("示例总结",)), Byline(("示例市甲中学", "张三")), text(3))
    steps = [later.top - earlier.top for earlier, later in pairwise(page.rows[:4])]
    assert steps[1:] == pytest.approx([LINE, 2 * LINE], abs=0.1)
    assert steps[0] == pytest.approx(LINE, abs=8)


def test_what_wraps_in_a_list_of_attachments_stands_under_its_title(pages: Callable) -> None:
    (page,) = pages(text(3), AttachmentNote(("文" * 40,)))
    assert page.rows[1].left == pytest.approx(LEFT + 32, abs=0.5)
    assert page.rows[2].left == pytest.approx(LEFT + 32 + 3 * CELL, abs=1.5)
    (page,) = pages(text(3), AttachmentNote(("文" * 40, "字" * 40)))
    assert [round((row.left - LEFT) / 16, 1) for row in page.rows[1:5]] == [2, 6, 5, 6]


def test_the_first_character_of_the_date_is_two_right_of_the_organisations(
    pages: Callable,
) -> None:
    (page,) = pages(text(3), Signature(("示例市甲中学", "2024年12月31日")))
    organisation, date = page.row("示例市甲中学"), page.row("2024年")
    assert date.left - organisation.left == pytest.approx(32, abs=0.1)
    assert date.right == pytest.approx(RIGHT - 32, abs=0.5)
    assert organisation.top - page.rows[0].top == pytest.approx(2 * LINE, abs=0.1)


def test_a_longer_organisation_stands_two_from_the_edge(pages: Callable) -> None:
    (page,) = pages(text(3), Signature(("示例市甲中学教育发展基金会", "2024年12月31日")))
    organisation, date = page.row("示例市甲"), page.row("2024年")
    assert date.left - organisation.left == pytest.approx(32, abs=0.1)
    assert organisation.right == pytest.approx(RIGHT - 32, abs=0.5)


def test_a_seal_has_room_and_its_lines_a_common_middle(pages: Callable) -> None:
    (page,) = pages(text(3), Signature(("示例市甲中学", "2024年12月31日")), sealed=True)
    organisation, date = page.row("示例市甲中学"), page.row("2024年")
    assert organisation.top - page.rows[0].top == pytest.approx(3 * LINE, abs=0.1)
    assert date.right == pytest.approx(RIGHT - 64, abs=0.5)
    middles = [(row.left + row.right) / 2 for row in (organisation, date)]
    assert middles[0] == pytest.approx(middles[1], abs=0.3)


def test_the_seals_of_two_organisations_do_not_touch(pages: Callable) -> None:
    lines = ("示例市甲中学", "示例市乙中学", "2024年12月31日")
    (page,) = pages(text(3), Signature(lines), sealed=True)
    one, two, date = (page.row(line[:6]) for line in lines)
    assert two.top - one.top == pytest.approx(5 * LINE, abs=0.1)
    assert date.bottom - two.bottom == pytest.approx(LINE, abs=4)


def test_text_is_what_was_written_without_spaces_between_scripts(pages: Callable) -> None:
    (page,) = pages(
        Paragraph((Run("共12项，Tom’s“好”书"), Run("重点", strong=True)), lead="（一）甲：")
    )
    assert page.texts[0] == "（一）甲：共12项，Tom’s“好”书重点"


def test_marks_keep_the_width_of_a_character_at_the_end_of_a_line_and_beside_others(
    pages: Callable,
) -> None:
    # typst halves them there, and its first line would end after 分，: 28 cells and a half.
    text = "款780万元、个人捐款300万元），物资折款270万元。按渠道分，定向捐赠675万元。"
    (page,) = pages(Salutation(text))
    assert page.texts[0].endswith("按渠道")
    (page,) = pages(Salutation("文" * 26 + "元。"), Salutation("文" * 27 + "元。"))
    assert [len(each) for each in page.texts[:3]] == [28, 27, 2]
