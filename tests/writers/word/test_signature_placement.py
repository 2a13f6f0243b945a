from __future__ import annotations

import re

import pytest

from aidreport.document.blocks import (
    AttachmentNote,
    Block,
    Byline,
    Column,
    Document,
    Heading,
    Paragraph,
    Properties,
    Run,
    Signature,
    Table,
    Title,
)
from aidreport.writers.word.signature_placement import SignaturePlacement, signature_placement
from aidreport.writers.word.styles import styles

SIGNATURE = Signature(("示例市甲中学", "2009年12月31日"))


def lines(count: int) -> Paragraph:
    """Return a paragraph of so many full lines."""
    return Paragraph((Run("示" * (28 * count - 2)),))


def report(*blocks: Block, sealed: bool = False) -> Document:
    properties = Properties("示例", "示例", 2009, sealed=sealed)
    return Document(properties, (Title(("示例总结",)), *blocks, SIGNATURE))


# The title and the line below it take two lines of the 22, the signature three.
@pytest.mark.parametrize(
    ("free", "down"),
    [(4, 0), (3, 0), (2, 4), (1, 3), (0, 2), (-1, 1), (-2, 0), (-3, 0)],
)
def test_the_title_goes_down_until_the_signature_has_text_on_its_page(free: int, down: int) -> None:
    assert signature_placement(report(lines(12), lines(8 - free))) == SignaturePlacement(
        down, keep=False
    )


def test_a_seal_takes_one_line_more() -> None:
    assert signature_placement(report(lines(11), lines(6), sealed=True)) == SignaturePlacement(
        5, keep=False
    )
    assert signature_placement(report(lines(11), lines(6))) == SignaturePlacement(0, keep=False)


def test_the_lines_of_a_byline_and_of_heads_count() -> None:
    # 1 + 2 lines of title and byline, 1 + 10 + 6 of text: two are free.
    blocks = (Byline(("示例市甲中学",)), Heading(1, "一、示例"), lines(10), lines(6))
    assert signature_placement(report(*blocks)) == SignaturePlacement(4, keep=False)


def test_a_head_that_would_end_a_page_begins_the_next() -> None:
    blocks = (lines(19), Heading(1, "一、示例"), lines(14), lines(7))
    # 1 + 1 + 19 lines, the head on the second page with 1 + 14 + 7: none is free.
    assert signature_placement(report(*blocks)) == SignaturePlacement(3, keep=False)


def test_a_short_last_paragraph_goes_with_the_signature() -> None:
    assert signature_placement(report(lines(17), lines(3))) == SignaturePlacement()


def test_a_list_of_attachments_goes_with_the_signature_instead_of_text() -> None:
    found = signature_placement(report(lines(12), lines(6), AttachmentNote(("活动一览表",))))
    assert found == SignaturePlacement(keep=False)


def test_what_cannot_be_counted_keeps_the_last_paragraph() -> None:
    table = Table((Column("甲"),), (("1",),))
    assert signature_placement(report(table, lines(12), lines(6))) == SignaturePlacement()


def test_three_lines_stand_above_the_title_the_others_below() -> None:
    def spaces(free: int) -> tuple[str, ...]:
        written = styles(report(lines(12), lines(8 - free)))
        found = re.search('"Title".*?w:before="([0-9]+)" w:after="([0-9]+)"', written)
        assert found
        return found.groups()

    assert [spaces(free) for free in (4, -1, 1, 2)] == [
        ("0", "579"),
        ("579", "579"),
        ("1737", "579"),
        ("1737", "1158"),
    ]
