"""A sealed signature and a long title, measured: GB/T 9704—2012, clauses 7.3.1 and 7.3.5.1."""

from __future__ import annotations

import pytest
from laid_out import CELL, LEFT, RIGHT, read_pages

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Signature, Title
from aidreport.writers.word import write

pytestmark = pytest.mark.libreoffice

TITLE = "示例市第一中学2008—2009学年度对口支援与结对帮扶工作总结"


@pytest.fixture(scope="module")
def rows(convert_files):
    properties = Properties("示例", "示例", 2009, names=("示例市第一中学",), sealed=True)
    blocks = (
        Title((TITLE,)),
        Paragraph((Run("总之，成效显著。" * 9),)),
        Signature(("示例市第一中学", "2009年12月31日")),
    )
    content = write(Document(properties, blocks), "")
    return read_pages(convert_files({"sealed": content})["sealed"])[0].body


def test_the_date_stands_four_characters_from_the_edge(rows):
    assert rows[-1].right == pytest.approx(RIGHT - 4 * CELL, abs=CELL)


def test_the_organisation_stands_centred_above_the_date(rows):
    organisation, date = rows[-2:]
    assert (organisation.left + organisation.right) / 2 == pytest.approx(
        (date.left + date.right) / 2, abs=2
    )


def test_two_blank_lines_leave_room_for_the_seal(rows):
    text, organisation = rows[-3:-1]
    assert organisation.top - text.top == pytest.approx(3 * 28.95, abs=1)


def test_a_long_title_stands_on_two_lines_with_its_words_whole(rows):
    assert [row.characters for row in rows[:2]] == [
        "示例市第一中学2008—2009学年度",
        "对口支援与结对帮扶工作总结",
    ]
    for row in rows[:2]:
        assert (row.left + row.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=1.5)
