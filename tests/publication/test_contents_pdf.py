"""A name in a PDF is found, wherever it stands and however the file is packed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from pdf_pages import FREE_FONTS, need_tools

from aidreport.document.blocks import (
    Attachment,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Picture,
    Properties,
    Run,
    Table,
)
from aidreport.document.media import Chart, Series
from aidreport.publication.contents import pieces
from aidreport.publication.spellings.folding import BARRIER
from aidreport.writers.typst import write

NAME = "邹小示"
CHART = Chart((NAME,), (Series("2024年", (Decimal(1),)),))
BROKEN = Paragraph((Run("文" * 24), Run(NAME), Run("文" * 9)))


def text(lines: int) -> Paragraph:
    return Paragraph((Run("文" * (28 * lines - 2)),))


@pytest.fixture
def said() -> Callable[..., list[str]]:
    """Returns what is found in the PDF of some blocks."""
    need_tools()

    def find(*blocks: Block, title: str = "示例总结", **document: object) -> list[str]:
        properties = Properties(title, "示例市甲中学", 2024)
        content = write(Document(properties, blocks, fonts=FREE_FONTS, **document), "")
        return [piece.text for piece in pieces("2024.pdf", content)]

    return find


@pytest.mark.parametrize(
    "blocks",
    [
        (Paragraph((Run(f"甲{NAME}乙"),)),),
        (
            Paragraph(
                (Run("甲邹"), Run("小", strong=True), Run("示")),
            ),
        ),
        (BROKEN,),
        (text(21), BROKEN),
        (Heading(1, f"一、{NAME}"),),
        (Paragraph((Run("正文。"),), lead=f"（一）{NAME}："),),
        (Attachment("附件", NAME),),
        (Table((Column(NAME),), (("一",),)),),
        (Table((Column("姓名"),), ((NAME,),)),),
    ],
    ids=["text", "emphasis", "two-lines", "two-pages", "heading", "lead", "head", "column", "cell"],
)
def test_a_name_on_a_page_is_found(said: Callable, blocks: tuple[Block, ...]) -> None:
    assert any(NAME in each for each in said(*blocks))


def test_a_name_in_the_properties_or_a_chart_is_found(said: Callable) -> None:
    assert any(NAME in each for each in said(text(1), title=f"{NAME}总结"))
    shown = Picture("chart-1", "各类活动项数", "图1")
    assert any(NAME in each for each in said(shown, media={"chart-1": CHART}))
    described = Picture("chart-1", f"{NAME}在讲课", "图1")
    other = Chart(("一",), CHART.series)
    assert any(NAME in each for each in said(described, media={"chart-1": other}))


def test_words_of_two_cells_are_no_name(said: Callable) -> None:
    found = said(Table((Column("甲"), Column("乙")), (("邹", "小示"),)))
    assert any(f"邹{BARRIER}小示" in each for each in found)
    assert not any(NAME in each for each in found)


def test_a_damaged_pdf_is_searched_byte_by_byte() -> None:
    found = [piece.text for piece in pieces("2024.pdf", f"%PDF-1.7 {NAME}".encode())]
    assert any(NAME in each for each in found)
