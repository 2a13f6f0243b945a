"""What is to be said about a PDF: other fonts, characters without one, what is left out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Set

from aidreport.diagnostics import Severity, message
from aidreport.diagnostics.remark import Remark
from aidreport.document.blocks import Document, Picture, plain_text
from aidreport.document.media import Chart
from aidreport.machine.font_file import lacking
from aidreport.writers.typst.faces import Faces
from aidreport.writers.typst.literal import shown
from aidreport.writers.typst.long_tables import MOST_ROWS, long_tables

_UNSEEN = {"Cc", "Cf", "Cs"}
"""Categories of characters that no font shows."""


def remarks(document: Document, faces: Faces) -> Iterator[Remark]:
    """Yield what is to be said before a report is laid out; an error is a reason not to."""
    yield from _of_characters(document, faces)
    if faces.instead:
        yield _of_fonts(faces)
    for table in long_tables(document):
        yield Remark(
            "table-too-long",
            Severity.NOTE,
            message(
                "A table of {rows} rows is left out of the PDF, which takes {most} at most and says"
                " so in its place: the Word document, the page for the web and the dataset that"
                " “aidreport export” writes have it in full.",
                rows=len(table.rows),
                most=MOST_ROWS,
            ),
        )
    if document.letterhead is not None:
        yield Remark(
            "reference-doc-page",
            Severity.NOTE,
            message(
                "A PDF takes the paper and the margins of the file. Its styles, headers and footers"
                " are in the Word document alone: have LibreOffice lay that out, with “--pdf-engine"
                " libreoffice”, if the PDF is to show them."
            ),
        )


def _of_characters(document: Document, faces: Faces) -> Iterator[Remark]:
    """Yield an error for each character that would be an empty box, without a word from typst."""
    missing: Set[int] = frozenset(map(ord, _seen(document)))
    for font in dict.fromkeys(faces.fonts.values()):
        missing = lacking(font, frozenset(missing))
    for code in sorted(missing):
        yield Remark(
            "character-without-font",
            Severity.ERROR,
            message(
                "No font of the PDF has the character “{character}” (U+{code}), which would be an"
                " empty box in it: name a font that has it as “rare” under “[fonts]” in the"
                " configuration, or write another character.",
                character=chr(code),
                code=f"{code:04X}",
            ),
            about=chr(code),
        )


def _seen(document: Document) -> set[str]:
    """Return the characters that are shown."""
    said = {character for block in document.blocks for character in shown(plain_text(block))}
    for block in document.blocks:
        drawn = document.media.get(block.source) if isinstance(block, Picture) else None
        if isinstance(drawn, Chart):
            names = (*drawn.categories, *(series.name for series in drawn.series))
            said.update(*map(shown, names))
    return {each for each in said if unicodedata.category(each) not in _UNSEEN}


def _of_fonts(faces: Faces) -> Remark:
    return Remark(
        "other-font",
        Severity.NOTE,
        message(
            "Fonts that the report names are not installed here; the PDF is set in others of their"
            " kind: {fonts}. Install the fonts that are named, or name these under “[fonts]” in the"
            " configuration.",
            fonts="、".join(f"{name} → {other}" for name, other in faces.instead.items()),
        ),
    )
