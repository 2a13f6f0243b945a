"""What a PDF is laid out from, without what a machine adds: its program and its fonts.

A PDF notes the fingerprint of this. Where typst or the fonts are missing, or are others, it is
still seen whether the PDF says what the records give, and how this version of aidreport sets it.
"""

from __future__ import annotations

from hashlib import sha256

from aidreport.document.blocks import Document
from aidreport.frozen import fields
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.source import source
from aidreport.writers.word.fonts import Typeface, typefaces


def write(document: Document, markdown: str) -> bytes:
    """Return the source with the names of fonts as they are asked for, and what is shown."""
    faces = typefaces(document.fonts)
    named: dict[str, Typeface] = {use: getattr(faces, use) for use in fields(faces)}
    pictures = Pictures(document.media)
    families = {use: face.name for use, face in named.items()}
    shown = "".join(f"// {sha256(each).hexdigest()}\n" for each in pictures.files().values())
    return (source(document, families, pictures) + shown).encode("utf-8", errors="replace")
