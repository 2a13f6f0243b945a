"""Letterheads made with python-docx, as an office makes them with Word, and reports on them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.shared import Mm
from word_edit import member, with_members

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
from aidreport.writers.word.letterhead import read_letterhead

BLOCKS: tuple[Block, ...] = (
    Title(("示例总结",)),
    Heading(1, "一、加强领导"),
    Paragraph((Run("我校派出教师3人。"),)),
)
WIDE: tuple[Block, ...] = (
    Attachment("附件", "一览表"),
    Table(tuple(Column("内容") for _ in range(8)), (("教学交流与研讨活动",) * 8,) * 9),
)
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header", "Footer"}


def made(change: Callable[[WordDocument], object] = lambda document: None) -> bytes:
    """Return a file with the page of the standard, few styles, and a change."""
    document = docx.Document()
    for style in list(document.styles):
        if style.name not in _KEPT:
            style.element.getparent().remove(style.element)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    change(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def headed(words: str = "示例市甲中学") -> bytes:
    """Return a file with words in its header, which is the part `word/header1.xml`."""

    def head(document: WordDocument) -> None:
        document.sections[0].header.paragraphs[0].text = words

    return made(head)


def with_header(paragraphs: str) -> bytes:
    """Return a file whose header is made of these `w:p` elements."""
    return with_members(headed(), {"word/header1.xml": f"<w:hdr {NAMES}>{paragraphs}</w:hdr>"})


def run(words: str) -> str:
    """Return a `w:r` element with words in it."""
    return f"<w:r><w:t>{words}</w:t></w:r>"


def field(instruction: str, result: str) -> str:
    """Return the runs of a field with its last result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        f"{mark.format('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f"{mark.format('separate')}{run(result)}{mark.format('end')}"
    )


def simple_field(instruction: str, result: str) -> str:
    """Return a field that is one element around its last result."""
    return f"<w:fldSimple w:instr='{instruction}'>{run(result)}</w:fldSimple>"


def report(letterhead: bytes, *blocks: Block) -> bytes:
    """Return a report on a letterhead."""
    properties = Properties("示例总结", "示例市甲中学", 2009)
    return write(Document(properties, blocks or BLOCKS, letterhead=letterhead), "")


def reopened(letterhead: bytes, *blocks: Block) -> WordDocument:
    """Return a report on a letterhead as python-docx opens it."""
    return docx.Document(BytesIO(report(letterhead, *blocks)))


def header_of(letterhead: bytes) -> str:
    """Return the XML of the first header or footer of a report on a letterhead."""
    return member(report(letterhead), "word/letterhead1.xml")


def said(letterhead: bytes) -> list[tuple[str, str, str]]:
    """Return code, severity and message of what is said of a letterhead."""
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
