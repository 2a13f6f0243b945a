"""Letterheads made with python-docx, as an office makes them with Word."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from letterheads import BLOCKS, WIDE, made, png, reopened, report, said
from word_edit import edited, with_members
from word_schemas import schema_errors

from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead


def body_style(document: WordDocument) -> None:
    style = document.styles.add_style("Body Text", WD_STYLE_TYPE.PARAGRAPH)
    style.font.size = Pt(15)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")


def heading_style(document: WordDocument) -> None:
    style = document.styles.add_style("Heading 1", WD_STYLE_TYPE.PARAGRAPH)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")


def test_a_style_of_the_same_name_is_the_files_and_the_others_are_ours():
    document = reopened(made(body_style))
    sizes = {style.name: style.font.size for style in document.styles if style.type == 1}
    assert sizes["Body Text"] == Pt(15)
    assert sizes["Title"] == Pt(22)
    assert [each.style.name for each in document.paragraphs] == ["Title", "Heading 1", "Body Text"]


def test_our_styles_do_not_go_back_to_the_files_normal():
    document = reopened(made())
    base = document.styles["Body Text"].base_style
    assert (base.name, base.font.size, base.paragraph_format.line_spacing) == (
        "报告基准",
        Pt(16),
        Pt(28.95),
    )


def test_margins_are_the_files():
    def narrow(document: WordDocument) -> None:
        document.sections[0].left_margin = Mm(40)

    assert round(reopened(made(narrow)).sections[0].left_margin.mm) == 40


def test_a_header_and_its_picture_come_along():
    def logo(document: WordDocument) -> None:
        paragraph = document.sections[0].header.paragraphs[0]
        paragraph.add_run("示例市甲中学").add_picture(BytesIO(png()), Mm(10))

    content = report(made(logo))
    section = docx.Document(BytesIO(content)).sections[0]
    assert section.header.paragraphs[0].text == "示例市甲中学"
    assert section.even_page_header.paragraphs[0].text == "示例市甲中学"
    with ZipFile(BytesIO(content)) as file:
        assert file.read("word/media/letterhead1-1.png") == png()


def test_the_first_page_has_its_header_and_our_page_number_and_later_sections_do_not():
    def first(document: WordDocument) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "红头"

    one, two = reopened(made(first), *BLOCKS, *WIDE).sections
    assert one.first_page_header.paragraphs[0].text == "红头"
    assert one.first_page_footer.paragraphs[0].text == "— 1 —"
    assert (one.different_first_page_header_footer, two.different_first_page_header_footer) == (
        True,
        False,
    )


def test_a_footer_of_the_file_takes_the_place_of_ours():
    def footer(document: WordDocument) -> None:
        document.sections[0].footer.paragraphs[0].text = "示例市甲中学"

    section = reopened(made(footer)).sections[0]
    assert section.footer.paragraphs[0].text == "示例市甲中学"
    assert section.even_page_footer.paragraphs[0].text == "示例市甲中学"


@pytest.mark.parametrize("change", [lambda document: None, body_style, heading_style])
def test_the_report_is_valid(change, tmp_path: Path):
    path = tmp_path / "report.docx"
    path.write_bytes(report(made(change), *BLOCKS, *WIDE))
    assert schema_errors(path) == []


def test_the_same_letterhead_gives_the_same_bytes():
    letterhead = made(body_style)
    assert report(letterhead) == report(letterhead)


def test_the_text_of_the_file_is_not_taken_over():
    assert "旧报告" not in "".join(
        each.text
        for each in reopened(made(lambda document: document.add_paragraph("旧报告"))).paragraphs
    )


def test_a_good_letterhead_is_not_remarked_on():
    assert said(made()) == []


def test_a_text_area_that_does_not_hold_the_standard_is_a_note():
    def narrow(document: WordDocument) -> None:
        document.sections[0].left_margin = Mm(40)

    assert said(made(narrow)) == [
        (
            "reference-doc-page",
            "note",
            "The margins leave 144 × 225 mm for the text, which hold 22 lines of 26 characters;"
            " GB/T 9704 has 156 × 225 mm for 22 lines of 28. Set the margins to 37, 26, 35 and"
            " 28 mm (top, right, bottom, left) if the report is to follow it.",
        )
    ]


def test_a_style_without_a_font_for_chinese_is_a_warning():
    def plain(document: WordDocument) -> None:
        document.styles.element.remove(document.styles.element.find(qn("w:docDefaults")))
        document.styles.add_style("Body Text", WD_STYLE_TYPE.PARAGRAPH)

    assert said(made(plain)) == [
        (
            "reference-doc-style",
            "warning",
            "The style “Body Text” names no font for Chinese characters, so each program takes"
            " one of its own: set its “Asian text font”, like 仿宋 or 黑体.",
        )
    ]


def test_exact_lines_lower_than_the_characters_are_a_warning():
    def low(document: WordDocument) -> None:
        body_style(document)
        document.styles["Body Text"].paragraph_format.line_spacing = Pt(12)

    assert said(made(low)) == [
        (
            "reference-doc-style",
            "warning",
            "The style “Body Text” has lines of exactly 12 pt for characters of 15 pt, which cuts"
            " them off: give it a larger line spacing.",
        )
    ]


def test_a_heading_without_an_outline_level_is_a_warning():
    assert said(made(heading_style)) == [
        (
            "reference-doc-style",
            "warning",
            "The style “heading 1” has no outline level 1, so its headings are missing in the"
            " navigation pane: set it under Paragraph > Outline level.",
        )
    ]


def test_a_numbered_style_loses_its_numbers_with_a_note():
    def numbered(document: WordDocument) -> None:
        body_style(document)
        properties = document.styles["Body Text"].element.get_or_add_pPr()
        properties.append(OxmlElement("w:numPr"))

    letterhead = made(numbered)
    assert said(letterhead) == [
        (
            "reference-doc-style",
            "note",
            "The style “Body Text” numbers its paragraphs by itself, but the report has its"
            " numbers in the text: the numbering of the style is left out.",
        )
    ]
    assert b"numPr" not in report(letterhead)


def test_a_footer_without_a_page_number_is_a_warning():
    def footer(document: WordDocument) -> None:
        document.sections[0].footer.paragraphs[0].text = "示例市甲中学"

    assert [(code, severity) for code, severity, _ in said(made(footer))] == [
        ("reference-doc-page", "warning")
    ]


def test_macros_are_refused():
    content = edited(
        made(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "[Content_Types].xml",
    )
    with pytest.raises(UnusableLetterhead, match="The file holds macros"):
        read_letterhead(content)


def test_a_document_type_is_refused():
    evil = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(UnusableLetterhead, match="it is damaged"):
        read_letterhead(with_members(made(), {"word/styles.xml": evil}))


def test_a_broken_theme_is_refused():
    with pytest.raises(UnusableLetterhead, match="it is damaged"):
        read_letterhead(with_members(made(), {"word/theme/theme1.xml": "<a:theme <"}))


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", made()[:2000]])
def test_what_is_no_word_file_is_refused(content):
    with pytest.raises(UnusableLetterhead) as refused:
        read_letterhead(content)
    assert (refused.value.remark.code, str(refused.value)) == (
        "broken-reference-doc",
        "The file cannot be used for the look of reports: it is damaged, or no Word document: open"
        " it in the program that wrote it, and save it as a Word document (.docx), and name that"
        " file.",
    )
