from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from word_schemas import schema_errors

from aidreport.document.blocks import (
    Attachment,
    Block,
    Column,
    Document,
    Paragraph,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.writers.word import write
from aidreport.writers.word.sections import sections

TEXT = (Title(("示例总结",)), Paragraph((Run("甲"),)))
NARROW = (Attachment("附件1", "窄表"), Table((Column("序号"),), (("1",),)))
WIDE = (
    Attachment("附件2", "宽表"),
    Table(tuple(Column("活动内容") for _ in range(8)), (("教学交流与研讨活动",) * 8,) * 9),
)


def landscape(*blocks: Block) -> list[bool]:
    return [each.landscape for each in sections(blocks)]


def written(*blocks: Block) -> bytes:
    return write(Document(Properties("示例总结", "示例市甲中学", 2009), blocks), "")


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((), [False]),
        (TEXT, [False]),
        ((*TEXT, *NARROW), [False]),
        ((*TEXT, *WIDE), [False, True]),
        ((*TEXT, *WIDE, *WIDE), [False, True]),
        ((*TEXT, *WIDE, *NARROW, *WIDE), [False, True, False, True]),
        ((*TEXT, WIDE[1]), [False]),
        (WIDE, [True]),
    ],
)
def test_attachments_with_wide_tables_are_turned_and_nothing_else(blocks, expected):
    assert landscape(*blocks) == expected


def test_no_block_is_lost():
    blocks = (*TEXT, *NARROW, *WIDE, *NARROW)
    assert tuple(block for each in sections(blocks) for block in each.blocks) == blocks


def test_a_turned_sheet_is_a4_with_the_margins_of_the_upright_one_turned_with_it():
    upright, turned = docx.Document(BytesIO(written(*TEXT, *WIDE))).sections
    assert (upright.orientation, turned.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)
    assert (turned.page_width, turned.page_height) == (upright.page_height, upright.page_width)
    assert (turned.top_margin, turned.right_margin) == (upright.left_margin, upright.top_margin)
    assert (turned.bottom_margin, turned.left_margin) == (
        upright.right_margin,
        upright.bottom_margin,
    )


def test_the_last_paragraph_of_the_text_ends_its_section():
    document = docx.Document(BytesIO(written(*TEXT, *WIDE)))
    assert [
        paragraph.text for paragraph in document.paragraphs if paragraph._p.pPr.sectPr is not None
    ] == ["甲"]


def test_sections_of_every_order_are_valid(tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(written(*WIDE, *NARROW, *WIDE))
    assert schema_errors(path) == []


def test_the_turned_page_number_is_there_only_when_a_sheet_is_turned():
    def footers(*blocks: Block) -> int:
        with ZipFile(BytesIO(written(*blocks))) as file:
            return sum("/footer" in name for name in file.namelist())

    assert (footers(*TEXT), footers(*TEXT, *WIDE)) == (2, 4)
