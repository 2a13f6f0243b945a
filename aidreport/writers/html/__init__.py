"""The report as one self-contained HTML file: the same text, readable on a phone, printable.

Nothing is loaded and nothing runs: pictures stand inside the file, and the policy in its head
forbids everything else.
"""

from __future__ import annotations

from aidreport.document.blocks import Document
from aidreport.writers.html.page import page


def write(document: Document, markdown: str) -> bytes:
    """Return the file in UTF-8; equal input gives equal bytes."""
    return page(document).encode("utf-8", errors="replace")
