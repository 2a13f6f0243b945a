"""Lists that are too long for paper: the PDF says where they stand instead.

A tagged table takes fifty bytes and 0.4 ms a cell: 10,000 rows are 300 pages, 1.4 GB of memory
and 4 s, which nobody prints and no reader opens with pleasure.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.document.blocks import Block, Document, Paragraph, Run, Table
from aidreport.frozen import replace

MOST_ROWS = 3000


def without_long_tables(document: Document) -> Document:
    """Return the report with a sentence in the place of each table that is too long."""
    if not any(long_tables(document)):
        return document
    blocks = tuple(_instead(block) if _is_long(block) else block for block in document.blocks)
    return replace(document, blocks=blocks)


def long_tables(document: Document) -> Iterator[Table]:
    """Yield the tables that are too long for a PDF."""
    return (block for block in document.blocks if isinstance(block, Table) and _is_long(block))


def _is_long(block: Block) -> bool:
    return isinstance(block, Table) and len(block.rows) > MOST_ROWS


def _instead(block: Block) -> Block:
    rows = len(block.rows) if isinstance(block, Table) else 0
    said = f"本表共{rows}行，篇幅过长，未列入本文件，全部内容见数据文件。"
    return Paragraph((Run(said),))
