from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest
from pdf_pages import FREE_FONTS, need_tools

from aidreport.document.blocks import Attachment, Column, Document, Properties, Table
from aidreport.pdf.objects import read
from aidreport.pdf.packing import packed
from aidreport.pdf.text import texts
from aidreport.writers import typst
from aidreport.writers.typst import write


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], bytes]:
    """Lays out a table of so many rows, as typst writes it."""
    need_tools()
    monkeypatch.setattr(typst, "packed", bytes)
    columns = (Column("序号", numeric=True), Column("活动"), Column("对象"))

    def make(rows: int) -> bytes:
        cells = tuple((str(row), "捐赠", "示例市乙中学") for row in range(rows))
        blocks = (Attachment("附件", "一览表"), Table(columns, cells))
        document = Document(Properties("示例", "示例市甲中学", 2024), blocks, fonts=FREE_FONTS)
        return write(document, "")

    return make


def test_every_object_is_kept_and_the_file_is_much_smaller(laid_out: Callable) -> None:
    whole = laid_out(500)
    less = packed(whole)
    assert len(less) < len(whole) / 2
    before, after = read(whole).objects, read(less).objects
    assert {number: after[number] for number in before} == dict(before)
    assert list(texts(less)) == list(texts(whole))
    assert packed(whole) == less


def test_another_reader_reads_it(laid_out: Callable) -> None:
    less = packed(laid_out(30))
    reader = pypdf.PdfReader(io.BytesIO(less), strict=True)
    said = "".join(page.extract_text() for page in reader.pages)
    assert said.count("示例市乙中学") == 30
    assert reader.root_object["/MarkInfo"]["/Marked"]
