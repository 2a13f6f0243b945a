from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from lxml import etree

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Byline,
    Column,
    Document,
    Heading,
    Item,
    Paragraph,
    Properties,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
)
from aidreport.writers.word import write


@pytest.fixture(scope="session")
def report() -> Document:
    """Every block there is, every mark that needs a hint."""
    return Document(
        Properties("示例市甲中学2009年度对口支援工作总结", "示例市甲中学", 2009),
        (
            Title(("示例市甲中学2009年度", "对口支援工作总结")),
            Byline(("示例市甲中学", "（2009年12月31日）")),
            Salutation("各位理事："),
            Paragraph((Run("我校“结对”支援——全年12个月……"), Run("成效显著", strong=True))),
            Heading(1, "一、加强领导"),
            Heading(2, "（一）工作机构"),
            Heading(3, "1.领导小组"),
            Heading(4, "（1）成员"),
            Paragraph((Run("派出教师3人。"),), "（二）在教学方面提供“指导”："),
            Item(1, (Run("“示范学校”；"),)),
            Item(2, (Run("先进单位。"),)),
            Paragraph((Run("总之，成效显著。"),)),
            AttachmentNote(("活动一览表", "捐赠情况一览表")),
            Signature(("示例市甲中学", "示例市乙中学", "2009年12月31日")),
            Attachment("附件1", "活动一览表"),
            Table((Column("序号", numeric=True), Column("活动")), (("1", "“结对”活动"),)),
            Attachment("附件2", "捐赠情况一览表"),
            Table((Column("单位"), Column("金额（元）", numeric=True)), (("甲", ""),), "捐赠"),
        ),
    )


@pytest.fixture(scope="session")
def reopen() -> Callable[[Document], WordDocument]:
    """Writes a document and opens the file with python-docx."""
    return lambda document: docx.Document(BytesIO(write(document, "")))


@pytest.fixture(scope="session")
def parts(report) -> dict[str, etree._Element]:
    """Every part of the report's file, parsed, by its name in the zip."""
    with ZipFile(BytesIO(write(report, ""))) as file:
        return {name: etree.fromstring(file.read(name)) for name in file.namelist()}
