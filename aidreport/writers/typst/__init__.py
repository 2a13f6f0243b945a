"""The report as PDF, laid out by typst: at once, and the same on every machine with its fonts.

`source` says what is laid out, `layout.typ` how each block looks, `faces` finds the fonts,
`compiler` runs typst.
"""

from __future__ import annotations

from aidreport.document.blocks import Document
from aidreport.writers.typst.compiler import Compiler
from aidreport.writers.typst.faces import faces_of
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.source import source


def write(document: Document, markdown: str) -> bytes:
    """Return the PDF; equal documents and fonts give equal bytes.

    Raises:
        CannotConvert: where typst or a font is missing, or the report cannot be laid out.
    """
    faces = faces_of(document.fonts)
    pictures = Pictures(document.media)
    with Compiler(pictures.files(), faces.fonts) as compiler:
        return compiler.compiled(source(document, compiler.families, pictures), ("ua-1",))
