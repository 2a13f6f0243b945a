"""The document part: every block as one paragraph (the signature: one a line), then the page.

A run-in heading （一）……： is written as text in the character half of `heading 2`, inside
the body paragraph. The other way, a heading paragraph joined to the body by a style
separator, puts it into Word's navigation pane, but LibreOffice 7.4 and WPS of the same
age show two paragraphs, and so does whatever reads the text. Whole paragraphs in
`heading 2` would flood the pane. This way it looks right everywhere, the pane shows 一、
二、 三、, and a table of contents made in Word finds the lead by its linked style.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aidreport.document.blocks import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Run,
    Signature,
    Title,
)
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS
from aidreport.writers.word.page import section
from aidreport.writers.word.run import run_xml


def body(document: Document) -> str:
    """Return the document part."""
    paragraphs = "".join(_paragraphs(document.blocks))
    return (
        f"<w:document {MAIN} {RELATIONSHIPS}><w:body>{paragraphs}{section()}</w:body></w:document>"
    )


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block, following in pairwise((*blocks, None)):
        if block is not None:
            yield _block(block, last=isinstance(following, Signature))


def _block(block: Block, *, last: bool) -> str:
    """Return a block's paragraphs; `last` says that the signature comes next."""
    match block:
        case Title(lines):
            return _paragraph("Title", run_xml("\n".join(lines)))
        case Heading(level, text):
            return _paragraph(f"Heading{level}", run_xml(text))
        case Paragraph(runs, lead):
            style = "LastText" if last else "BodyText"
            return _paragraph(style, run_xml(lead, "Heading2Char") + _runs(runs))
        case Item(number, runs):
            style = "LastItem" if last else "ListItem"
            return _paragraph(style, _runs((Run(f"{number}."), *runs)))
        case Signature(lines):
            return _signature(lines)


def _signature(lines: tuple[str, ...]) -> str:
    """Return the organisation and the date, a paragraph each."""
    return "".join(
        _paragraph("SignatureDate" if index else "Signature", run_xml(line))
        for index, line in enumerate(lines)
    )


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(run_xml(run.text, "Strong" if run.strong else "") for run in runs)


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
