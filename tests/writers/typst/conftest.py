from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_pages import FREE_FONTS, Page, need_tools, pages_of

from aidreport.document.blocks import Block, Document, Properties
from aidreport.writers.typst import write


@pytest.fixture
def laid_out() -> Callable[..., bytes]:
    """Makes the PDF of some blocks."""
    need_tools()

    def make(*blocks: Block, sealed: bool = False, **document: object) -> bytes:
        properties = Properties("示例总结", "示例市甲中学", 2024, sealed=sealed)
        return write(Document(properties, blocks, fonts=FREE_FONTS, **document), "")

    return make


@pytest.fixture
def pages(laid_out: Callable[..., bytes], tmp_path: Path) -> Callable[..., list[Page]]:
    """Lays out some blocks and returns the pages."""
    return lambda *blocks, **document: pages_of(laid_out(*blocks, **document), tmp_path)
