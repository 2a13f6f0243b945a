"""What a PDF is laid out from, but for what a machine adds: its program and its fonts."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.document.blocks import Document
from aidreport.writers.typst.long_tables import without_long_tables
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.source import source
from aidreport.writers.word.sheet import STANDARD, Sheet


class Plan:
    """A report as it is laid out: without lists that are too long, on its paper."""

    def __init__(self, document: Document) -> None:
        self.document = without_long_tables(document)
        self.sheet = _sheet(document.letterhead)

    def source(self, families: Mapping[str, str], pictures: Pictures, pulled: float = 0) -> str:
        """Return the source, with fonts by what typst calls them."""
        return source(self.document, families, pictures, self.sheet, pulled)


def _sheet(letterhead: bytes | None) -> Sheet:
    if letterhead is None:
        return STANDARD
    from aidreport.writers.word.letterhead import read_letterhead

    return read_letterhead(letterhead).sheet
