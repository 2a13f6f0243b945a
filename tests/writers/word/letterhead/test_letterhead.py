"""Letterheads made with python-docx, as an office makes them with Word."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
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
from openxml_audit import OpenXmlValidator

from aidreport.document.blocks import (
    Attachment,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.writers.word import write
from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead

BLOCKS: tuple[Block, ...] = (
    Title(("示例总结",)),
    Heading(1, "一、加强领导"),
    Paragraph((Run("我校派出教师3人。"),)),
)
WIDE = (
    Attachment("附件", "一览表"),
    Table(tuple(Column("内容") for _ in range(8)), (("教学交流与研讨活动",) * 8,)),
)
KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header", "Footer"}


def made(change: Callable[[WordDocument], object] = lambda document: None) -> bytes:
    """Return a file with the page of the standard, few styles, and a change."""
    document = docx.Document()
    for style in list(document.styles):
        if style.name not in KEPT:
            style.element.getparent().remove(style.element)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    change(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def report(letterhead: bytes, *blocks: Block) -> bytes:
    properties = Properties("示例总结", "示例市甲中学", 2009)
    return write(Document(properties, blocks or BLOCKS, letterhead=letterhead), "")


def reopened(letterhead: bytes, *blocks: Block) -> WordDocument:
    return docx.Document(BytesIO(report(letterhead, *blocks)))


def said(letterhead: bytes) -> list[tuple[str, str, str]]:
    return [
        (each.code, each.severity.value, str(each.message))
        for each in read_letterhead(letterhead).remarks
    ]


def png() -> bytes:
    """Return a picture of one dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    dot = zlib.compress(b"\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


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
    assert OpenXmlValidator().validate(path).errors == []


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


def test_a_link_to_the_outside_is_left_out_with_a_warning():
    def linked(document: WordDocument) -> None:
        header = document.sections[0].header
        identifier = header.part.relate_to("https://example.org/", "http://x/hyperlink", True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), identifier)
        link.append(OxmlElement("w:r"))
        header.paragraphs[0]._p.append(link)

    letterhead = made(linked)
    assert said(letterhead) == [
        (
            "unsafe-reference-doc",
            "warning",
            "A header or footer of the file points to “https://example.org/”, which a report does"
            " not take along: it is left out. Put a picture into the file itself (Insert >"
            " Picture) if it is to be shown.",
        )
    ]
    assert b"example.org" not in report(letterhead)


def test_a_field_that_fetches_something_is_refused():
    def field(document: WordDocument) -> None:
        instruction = OxmlElement("w:instrText")
        instruction.text = ' INCLUDEPICTURE "http://example.org/x.png" '
        document.sections[0].header.paragraphs[0].add_run()._r.append(instruction)

    with pytest.raises(UnusableLetterhead) as refused:
        read_letterhead(made(field))
    assert refused.value.remark.code == "unsafe-reference-doc"


def repacked(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return target.getvalue()


def test_macros_are_refused():
    content = repacked(
        made(),
        lambda name, part: part.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
    )
    with pytest.raises(UnusableLetterhead, match="The file holds macros"):
        read_letterhead(content)


def test_a_document_type_is_refused():
    evil = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    content = repacked(made(), lambda name, part: evil if name.endswith("styles.xml") else part)
    with pytest.raises(UnusableLetterhead, match="cannot be opened"):
        read_letterhead(content)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", made()[:2000]])
def test_what_is_no_word_file_is_refused(content):
    with pytest.raises(UnusableLetterhead) as refused:
        read_letterhead(content)
    assert (refused.value.remark.code, str(refused.value)) == (
        "broken-reference-doc",
        "The file is no Word document that can be used (it cannot be opened), expected a file"
        " ending in “.docx”: open it in Word or WPS, save it as a Word document, and name that"
        " file.",
    )
