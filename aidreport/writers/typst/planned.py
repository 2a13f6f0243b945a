"""The plan of a PDF as a file of its own, which is never written beside a report.

A PDF notes the fingerprint of this. Where typst or the fonts are missing, or are others, it is
still seen whether the PDF says what the records give, and how this version of aidreport sets it.
"""

from __future__ import annotations

from hashlib import sha256

from aidreport.document.blocks import Document
from aidreport.frozen import fields
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.plan import Plan
from aidreport.writers.word.fonts import typefaces


def write(document: Document, markdown: str) -> bytes:
    """Return the source with the names of fonts as they are asked for, and what is shown."""
    faces = typefaces(document.fonts)
    families = {use: getattr(faces, use).name for use in fields(faces)} | dict(document.fonts)
    pictures = Pictures(document.media)
    shown = "".join(f"// {sha256(each).hexdigest()}\n" for each in pictures.files().values())
    standards = f"// {' '.join(document.pdf_standards)}\n"
    source = Plan(document).source(families, pictures)
    return (source + shown + standards).encode("utf-8", errors="replace")
