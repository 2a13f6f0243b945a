from __future__ import annotations

from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.document.blocks import Block, Document, Heading, Item, Paragraph, Properties, Run
from aidreport.report_readers import Unreadable
from aidreport.report_readers.html import read
from aidreport.report_readers.reading import OBJECT, Part
from aidreport.sources.project import find_project
from aidreport.writers.html import write

ROOT = Path(__file__).parents[2]


def texts(*blocks: Block) -> list[str]:
    page = write(Document(Properties("示例总结", "甲中学", 2024), blocks), "")
    return [paragraph.text for paragraph in read(page).paragraphs]


def test_a_page_of_ours_says_what_its_blocks_say() -> None:
    lead = Paragraph((Run("甲"), Run("乙", strong=True)), "（一）丙：")
    assert texts(Heading(1, "一、甲"), lead, Item(2, (Run("丁"),))) == [
        "一、甲",
        "（一）丙：",
        "甲乙",
        "2.丁",
    ]


def test_levels_of_headings_and_bold_words_are_looks() -> None:
    heading, body = read("<h3>甲</h3><p>乙<b>丙</b></p>".encode()).paragraphs
    assert heading.look == (("level", "2"),)
    assert [(piece.text, piece.look) for piece in body.pieces] == [
        ("乙", ()),
        ("丙", (("bold", "1"),)),
    ]


def test_struck_out_words_are_pieces_of_their_own() -> None:
    for tag in ("del", "s", "strike"):
        (body,) = read(f"<p>原为<{tag}>3000</{tag}>700元</p>".encode()).paragraphs
        assert [(piece.text, piece.look) for piece in body.pieces] == [
            ("原为", ()),
            ("3000", (("strike", "1"),)),
            ("700元", ()),
        ]


def test_an_item_without_a_number_has_none() -> None:
    page = "<ul><li>甲</li></ul><ol><li value='3'>乙</li><li>丙</li></ol>"
    assert [each.text for each in read(page.encode()).paragraphs] == ["甲", "3.乙", "丙"]


def test_cells_know_their_places_and_a_picture_its_description() -> None:
    page = '<table><tr><th>甲</th></tr><tr><td>乙</td></tr></table><p><img alt="丙"></p>'
    head, cell, picture = read(page.encode()).paragraphs
    assert [(each.place.part, each.place.row) for each in (head, cell)] == [
        (Part.TABLE, 1),
        (Part.TABLE, 2),
    ]
    assert picture.pieces[0].text == OBJECT
    assert picture.pieces[0].look == (("object", "丙"),)


def test_nothing_is_refused_but_what_is_no_text() -> None:
    assert [each.text for each in read("甲<p>乙</div><p>丙".encode()).paragraphs] == [
        "甲",
        "乙",
        "丙",
    ]
    with pytest.raises(Unreadable):
        read(b"\xff\xfe")


def test_the_page_of_2009_says_what_its_markdown_says() -> None:
    project = find_project(ROOT)
    record = pipeline.check(project, "2009").record
    assert record
    files = pipeline.Reporter(project).render(record, ["html", "md"]).files
    said = "".join(paragraph.text for paragraph in read(files["html"]).paragraphs)
    markdown = files["md"].decode()
    for sentence in said.replace("。", "。\n").splitlines():
        assert sentence.split("：")[-1] in markdown.replace(" ", "").replace("\n", "")
