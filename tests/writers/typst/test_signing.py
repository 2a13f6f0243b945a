"""The signature shares its page with text, and no page has a hole for that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.document.blocks import AttachmentNote, Item, Paragraph, Run, Signature

SIGNED = Signature(("示例市甲中学", "2024年12月31日"))


def text(lines: int) -> Paragraph:
    return Paragraph((Run("文" * (28 * lines - 2)),))


@pytest.mark.parametrize("lines", [20, 21, 22])
def test_two_lines_of_text_go_with_the_signature(pages: Callable, lines: int) -> None:
    first, second = pages(text(lines), SIGNED)
    assert len(first.rows) - 1 == lines - 2
    assert [row.text[:6] for row in second.rows[:4]] == [
        "文" * 6,
        "文" * 6,
        "示例市甲中学",
        "2024年1",
    ]


def test_a_short_last_paragraph_goes_as_a_whole(pages: Callable) -> None:
    first, second = pages(text(20), Item(1, (Run("字" * 20),)), SIGNED)
    assert [len(page.rows) for page in (first, second)] == [20 + 1, 1 + 2 + 1]
    assert second.texts[0].startswith("1.")


def test_a_list_of_attachments_does_not_stand_for_text(pages: Callable) -> None:
    first, second = pages(text(21), AttachmentNote(("一览表",)), SIGNED)
    assert len(first.rows) - 1 == 19
    assert second.texts[2] == "附件：一览表"


@pytest.mark.parametrize("lines", [19, 23, 41])
def test_where_there_is_room_nothing_is_moved(pages: Callable, lines: int) -> None:
    found = pages(text(lines), SIGNED)
    full = lines // 22
    assert [len(page.rows) - 1 for page in found] == [22] * full + [lines - 22 * full + 2]
