"""Writes the report as a Word file (DOCX) by GB/T 9704—2012, clauses 5, 7.3, 7.5 and 8.

`body`, `styles`, `page`, `settings`, `fonts` and `properties` compose one part each as
XML text; `package` relates them in python-docx's package, `archive` makes the bytes.
"""

from __future__ import annotations

from aidreport.document.blocks import Document


def write(document: Document, markdown: str) -> bytes:
    """Return the DOCX of `document`, paragraph by paragraph the blocks' plain text."""
    # python-docx is slow to start, and other writers measure as this one does.
    from aidreport.writers.word.archive import archive
    from aidreport.writers.word.package import build

    return archive(build(document))
