"""The report as PDF, laid out by typst: at once, and the same on every machine with its fonts.

`source` says what is laid out, `layout.typ` how each block looks, `faces` finds the fonts,
`compiler` runs typst, `signing` keeps the signature with the text, `rows` reads tables back.
"""

from __future__ import annotations

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.document.blocks import Document
from aidreport.pdf.packing import packed
from aidreport.pdf.text import Text, texts
from aidreport.writers.typst.compiler import Compiler, refused
from aidreport.writers.typst.faces import faces_of
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.rows import compare_rows
from aidreport.writers.typst.signing import pulled
from aidreport.writers.typst.source import source
from aidreport.writers.word.sheet import STANDARD


def write(document: Document, markdown: str) -> bytes:
    """Return the PDF; equal documents and fonts give equal bytes.

    Raises:
        CannotConvert: where typst or a font is missing, or the report cannot be laid out.
    """
    faces = faces_of(document.fonts)
    pictures = Pictures(document.media)
    with Compiler(pictures.files(), faces.fonts) as compiler:
        laid_out = source(document, compiler.families, pictures)
        content = compiler.compiled(laid_out, ("ua-1",))
        if more := pulled(compiler, STANDARD):
            laid_out = source(document, compiler.families, pictures, STANDARD, more)
            content = compiler.compiled(laid_out, ("ua-1",))
    compare_rows(document.blocks, _read_back(content), STANDARD)
    return packed(content)


def _read_back(content: bytes) -> list[Text]:
    """Return the texts of a PDF, all of which can be read: the public edition is searched."""
    try:
        return list(texts(content))
    except Unreadable as error:
        raise refused("its text cannot be read back") from error
