"""Makes `letterhead.docx`, the example of docs/letterhead.md: `python make_letterhead.py`.

A red name of the school above the first page, its name and a line above all others, our
margins, and a body style of its own. Everything in it is invented.
"""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

SCHOOL = "示例市甲中学"
RED = RGBColor(0xC0, 0x00, 0x00)
KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header", "Header Char"}


def main() -> None:
    """Write the file into the folder that it is called from."""
    document = Document()
    drop_styles(document)
    set_margins(document)
    body_text(document)
    first_page(document)
    other_pages(document)
    document.save(str(Path("letterhead.docx")))


def drop_styles(document: WordDocument) -> None:
    """Leave only the styles that the letterhead is about; the report brings the others."""
    for style in list(document.styles):
        if style.name not in KEPT:
            style.element.getparent().remove(style.element)


def set_margins(document: WordDocument) -> None:
    """Set A4 and the margins of GB/T 9704."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.header_distance = Mm(20)


def body_text(document: WordDocument) -> None:
    """Give the text a style of its own: 宋体 instead of 仿宋, lines of 28 pt."""
    style = document.styles.add_style("Body Text", WD_STYLE_TYPE.PARAGRAPH)
    set_font(style, "宋体", 15)
    style.paragraph_format.line_spacing = Pt(28)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.first_line_indent = Pt(30)
    style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY


def first_page(document: WordDocument) -> None:
    """Put the red name of the school above the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.first_page_header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(SCHOOL)
    run.font.size, run.font.color.rgb = Pt(26), RED
    run.font.name = "Times New Roman"
    run._r.rPr.rFonts.set(qn("w:eastAsia"), "方正小标宋简体")
    paragraph._p.get_or_add_pPr().insert_element_before(line_below(), "w:jc")


def other_pages(document: WordDocument) -> None:
    """Put the school's name above all other pages."""
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(SCHOOL)
    run.font.size, run.font.name = Pt(10.5), "Times New Roman"
    run._r.rPr.rFonts.set(qn("w:eastAsia"), "楷体")


def set_font(style: ParagraphStyle, face: str, size: float) -> None:
    """Set the font of Chinese and of other characters."""
    style.font.name, style.font.size = "Times New Roman", Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), face)


def line_below() -> OxmlElement:
    """Return a red line below a paragraph."""
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", "C00000")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    return borders


if __name__ == "__main__":
    main()
