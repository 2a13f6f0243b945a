"""PDF/UA-1 and PDF/A-2a, read back from the file: who cannot see it gets all of it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from decimal import Decimal

import pypdf
import pytest

from aidreport.document.blocks import (
    Attachment,
    Column,
    Heading,
    Paragraph,
    Picture,
    Run,
    Signature,
    Table,
    Title,
)
from aidreport.document.media import Chart, Series

CHART = Chart(("甲", "乙"), (Series("2024年", (Decimal(1), Decimal(2))),))
BLOCKS = (
    Title(("示例总结",)),
    Paragraph((Run("正文。"),)),
    Heading(1, "一、示例"),
    Paragraph((Run("正文。"), Run("重点。", strong=True)), lead="（一）甲："),
    Paragraph((Run("正文。"),), lead="（二）乙："),
    Signature(("示例市甲中学", "2024年5月6日")),
    Attachment("附件", "一览表"),
    Table((Column("序号"), Column("活动")), tuple((str(row), "捐赠") for row in range(40))),
    Picture("chart", "两根横条：甲1项，乙2项。", "图1\u3000项数"),
)
STANDARDS = [("ua-1",), ("a-2a",), ("a-2a", "ua-1")]


@pytest.fixture
def read(laid_out: Callable[..., bytes]) -> Callable[..., pypdf.PdfReader]:
    def make(*standards: str) -> pypdf.PdfReader:
        content = laid_out(*BLOCKS, media={"chart": CHART}, pdf_standards=standards)
        return pypdf.PdfReader(io.BytesIO(content), strict=True)

    return make


def structure(element: object) -> Iterator[tuple[str, object]]:
    """Yield the elements of a structure in their order, with what they are an alternative for."""
    if isinstance(element, list):
        for each in element:
            yield from structure(each)
        return
    found = element.get_object() if isinstance(element, pypdf.generic.IndirectObject) else element
    if not isinstance(found, dict) or "/S" not in found:
        return
    yield str(found["/S"]), found.get("/Alt")
    yield from structure(found.get("/K", []))


def inside_headings(element: object) -> list[str]:
    """Return the elements that stand inside headings; a paragraph there spoils them."""
    if isinstance(element, list):
        return [kind for each in element for kind in inside_headings(each)]
    found = element.get_object() if isinstance(element, pypdf.generic.IndirectObject) else element
    if not isinstance(found, dict) or "/S" not in found:
        return []
    if str(found["/S"]).startswith("/H"):
        return [kind for kind, _ in structure(found.get("/K", []))]
    return inside_headings(found.get("/K", []))


@pytest.mark.parametrize("standards", STANDARDS)
def test_the_same_report_has_the_same_bytes(laid_out: Callable, standards: tuple) -> None:
    once, twice = (
        laid_out(*BLOCKS, media={"chart": CHART}, pdf_standards=standards) for _ in range(2)
    )
    assert once == twice


@pytest.mark.parametrize("standards", STANDARDS)
def test_a_file_says_which_standards_it_follows(read: Callable, standards: tuple) -> None:
    metadata = read(*standards).root_object["/Metadata"].get_data().decode()
    assert ("pdfuaid:part>1<" in metadata) == ("ua-1" in standards)
    assert ("pdfaid:part>2<" in metadata) == ("a-2a" in standards)
    assert ("pdfaid:conformance>A<" in metadata) == ("a-2a" in standards)


def test_it_is_tagged_has_a_language_a_title_and_an_outline(read: Callable) -> None:
    reader = read("ua-1")
    root = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "zh-CN"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == "示例总结"
    assert reader.metadata.author == "示例市甲中学"
    first, below, attachment = reader.outline
    assert (first.title, attachment.title) == ("一、示例", "一览表")
    assert [each.title for each in below] == ["（一）甲：", "（二）乙："]


def test_each_block_is_tagged_as_what_it_is(read: Callable) -> None:
    elements = list(structure(read("ua-1").root_object["/StructTreeRoot"]["/K"]))
    kinds = [kind for kind, _ in elements]
    assert kinds[0] == "/Document"
    assert [kinds.count(each) for each in ("/Title", "/H1", "/H2")] == [1, 2, 2]
    assert [kinds.count(each) for each in ("/Table", "/THead", "/TH")] == [1, 1, 2]
    assert kinds.count("/TR") == 41
    assert kinds.count("/TD") == 80
    assert ("/Figure", "两根横条：甲1项，乙2项。") in elements
    assert kinds.count("/Caption") == 1
    assert inside_headings(read("ua-1").root_object["/StructTreeRoot"]["/K"]) == []


def test_heading_levels_are_not_skipped(laid_out: Callable) -> None:
    blocks = (
        Paragraph((Run("正文。"),), lead="（一）甲："),
        Heading(3, "1.乙"),
        Heading(1, "一、丙"),
        Heading(4, "（1）丁"),
    )
    reader = pypdf.PdfReader(io.BytesIO(laid_out(*blocks)))
    kinds = [kind for kind, _ in structure(reader.root_object["/StructTreeRoot"]["/K"])]
    assert [kind for kind in kinds if kind.startswith("/H")] == ["/H1", "/H2", "/H1", "/H2"]


@pytest.mark.parametrize("standards", STANDARDS)
def test_every_font_is_in_the_file_with_the_letters_of_its_codes(
    read: Callable, standards: tuple
) -> None:
    reader = read(*standards)
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            (below,) = font.get_object()["/DescendantFonts"]
            descriptor = below.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
            assert "/ToUnicode" in font.get_object()


def test_an_archive_says_the_day_of_signing_and_other_files_none(read: Callable) -> None:
    assert "/CreationDate" not in read("ua-1").metadata
    assert read("a-2a").metadata["/CreationDate"].startswith("D:20240506")
    assert "/OutputIntents" in read("a-2a").root_object
