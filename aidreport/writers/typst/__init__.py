"""The report as PDF, laid out by typst: at once, and the same on every machine with its fonts.

`source` says what is laid out, `layout.typ` how each block looks, `faces` finds the fonts,
`compiler` runs typst, `signing` keeps the signature with the text, `rows` reads tables back,
`remarks` are what has to be said about all that.
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.document.blocks import Document
from aidreport.document.written import Written
from aidreport.pdf.packing import packed
from aidreport.pdf.text import Text, texts
from aidreport.writers.typst.compiler import Compiler, refused
from aidreport.writers.typst.faces import Faces, faces_of
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.plan import Plan
from aidreport.writers.typst.remarks import remarks
from aidreport.writers.typst.rows import compare_rows
from aidreport.writers.typst.signing import pulled


def write(document: Document, markdown: str) -> bytes:
    """Return the PDF; equal documents and fonts give equal bytes.

    Raises:
        CannotConvert: where typst or a font is missing, or the report cannot be laid out.
    """
    return _laid_out(Plan(document), faces_of(document.fonts))


def written(document: Document, markdown: str) -> Written:
    """Return the PDF and what is to be said about it; it is empty where that is an error.

    Raises:
        CannotConvert: as `write` does.
    """
    faces = faces_of(document.fonts)
    said = tuple(remarks(document, faces))
    if any(each.severity is Severity.ERROR for each in said):
        return Written(b"", said)
    return Written(_laid_out(Plan(document), faces), said)


def _laid_out(plan: Plan, faces: Faces) -> bytes:
    pictures = Pictures(plan.document.media)
    with Compiler(pictures.files(), faces.fonts) as compiler:
        standards = plan.document.pdf_standards
        content = compiler.compiled(plan.source(compiler.families, pictures), standards)
        if more := pulled(compiler, plan.sheet):
            source = plan.source(compiler.families, pictures, pulled=more)
            content = compiler.compiled(source, standards)
    compare_rows(plan.document.blocks, _read_back(content), plan.sheet)
    return packed(content)


def _read_back(content: bytes) -> list[Text]:
    """Return the texts of a PDF, all of which can be read: the public edition is searched."""
    try:
        return list(texts(content))
    except Unreadable as error:
        raise refused("its text cannot be read back") from error
