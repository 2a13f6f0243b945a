from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Mm
from letterheads import BLOCKS, WIDE, made, reopened, report, said
from word_edit import edited, member

TOP = 'w:top="2098"'
"""37 mm, as python-docx writes them."""


@pytest.mark.parametrize(
    ("written", "twips"),
    [
        ("1440.0000000000002", 1440),
        ("1440.6", 1441),
        ("72pt", 1440),
        ("1in", 1440),
        ("25.4mm", 1440),
        ("-1440", 1440),
    ],
)
def test_a_margin_is_read_however_programs_write_it(written: str, twips: int) -> None:
    letterhead = edited(made(), TOP, f'w:top="{written}"')
    assert f'w:top="{twips}"' in member(report(letterhead))
    assert said(letterhead) == []


@pytest.mark.parametrize("written", ["", "wide", "nan", "inf", "1e3", "9" * 500, "١٤٤٠"])
def test_a_margin_that_is_no_number_is_the_standards_and_the_others_are_the_files(
    written: str,
) -> None:
    letterhead = edited(made(lambda document: narrow(document, 40)), TOP, f'w:top="{written}"')
    section = reopened(letterhead).sections[0]
    assert (round(section.top_margin.mm), round(section.left_margin.mm)) == (37, 40)


def narrow(document: WordDocument, left: int) -> None:
    document.sections[0].left_margin = Mm(left)


def test_margins_that_leave_no_room_are_the_standards_with_a_warning() -> None:
    letterhead = made(lambda document: narrow(document, 200))
    assert round(reopened(letterhead).sections[0].left_margin.mm) == 28
    assert said(letterhead) == [
        (
            "reference-doc-page",
            "warning",
            "The paper or the margins of the file leave no room for text: those of GB/T 9704 are"
            " taken instead. Set them under Layout, and save the file.",
        )
    ]


def lying(document: WordDocument) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)


def test_paper_that_lies_on_its_side_says_so_and_no_table_turns_it() -> None:
    sections = docx.Document(BytesIO(report(made(lying), *BLOCKS, *WIDE))).sections
    assert [(each.orientation, round(each.page_width.mm)) for each in sections] == [
        (WD_ORIENT.LANDSCAPE, 297)
    ]
