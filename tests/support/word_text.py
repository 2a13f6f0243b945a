"""What a reader sees of a report in Word, and in the blocks it was made of."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.table import Table

from aidreport.document.blocks import Document, plain_text


def word_text(content: bytes) -> str:
    """Return what a DOCX says, all paragraphs and cells in one row."""
    words: list[str] = []
    for part in docx.Document(BytesIO(content)).iter_inner_content():
        if isinstance(part, Table):
            words += [cell.text for row in part.rows for cell in row.cells]
        else:
            words.append(part.text)
    return "".join(words).replace("\n", "").replace("\t", "")


def block_text(document: Document) -> str:
    """Return what the blocks of a document say, in one row."""
    words = "".join(plain_text(block) for block in document.blocks)
    return words.replace("\n", "").replace("\t", "")
