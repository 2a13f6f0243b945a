"""The document part: every block as paragraphs or a table, then the page.

A block is one paragraph; signature, byline, 附件说明 and 附件 are one a line.

A run-in heading （一）……： is written as text in the character half of `heading 2` (一、: of
`heading 1`), inside the body paragraph. The other way, a heading paragraph joined to the
body by a style separator, puts it into Word's navigation pane, but LibreOffice 7.4 and WPS
of the same age show two paragraphs, and so does whatever reads the text. Whole paragraphs
in `heading 2` would flood the pane. This way it looks right everywhere, the pane shows 一、
二、 三、, and a table of contents made in Word finds the lead by its linked style.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Byline,
    Document,
    Heading,
    Item,
    Paragraph,
    Picture,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    attachment_lines,
    item_mark,
    lead_level,
)
from aidreport.writers.word.namespaces import MAIN, PICTURES, RELATIONSHIPS
from aidreport.writers.word.page import STANDARD_PAGES, Pages
from aidreport.writers.word.paragraph import paragraph_xml
from aidreport.writers.word.picture import Drawings
from aidreport.writers.word.run import run_xml
from aidreport.writers.word.sections import Section, sections
from aidreport.writers.word.sheet import Sheet
from aidreport.writers.word.signature import is_date
from aidreport.writers.word.table import table_xml
from aidreport.writers.word.title import title_lines


def body(document: Document, pages: Pages = STANDARD_PAGES) -> str:
    """Return the document part, on the sheets of `pages`."""
    drawings = Drawings(document.media)
    names, sheet = document.properties.names, pages.sheet
    written = [
        (
            "".join(_paragraphs(each, names, sheet, drawings)),
            pages.section(each.landscape, first=number == 0),
        )
        for number, each in enumerate(sections(document.blocks, sheet))
    ]
    *before, (last, its_end) = written
    others = "".join(_ended(paragraphs, end) for paragraphs, end in before)
    return (
        f"<w:document {MAIN} {RELATIONSHIPS} {PICTURES}>"
        f"<w:body>{others}{last}{its_end}</w:body></w:document>"
    )


def _ended(paragraphs: str, section: str) -> str:
    """Return the paragraphs of a section that others follow: the last one says how it ends.

    A paragraph of its own for it could be the only one on its page.
    """
    head, end, rest = paragraphs.rpartition("</w:pPr>")
    return head + section + end + rest


def _paragraphs(
    shown: Section, names: tuple[str, ...], sheet: Sheet, drawings: Drawings
) -> Iterator[str]:
    attached = ""
    for block, following in pairwise((*shown.blocks, None)):
        if isinstance(block, Title | Attachment):
            attached = block.title if isinstance(block, Attachment) else attached
            yield _titled(block, names)
        elif isinstance(block, Table):
            yield table_xml(block, attached, sheet.text_width(landscape=shown.landscape))
        elif isinstance(block, Picture):
            yield drawings.xml(block, sheet.text_width(landscape=shown.landscape))
        elif block is not None:
            yield _block(block, last=isinstance(following, Signature | AttachmentNote))


def _titled(block: Title | Attachment, names: tuple[str, ...]) -> str:
    """Return a title, the report's or an attachment's, on as many lines as it needs."""
    if isinstance(block, Title):
        lines = [line for given in block.lines for line in title_lines(given, names)]
        return paragraph_xml("Title", run_xml("\n".join(lines)))
    title = "\n".join(title_lines(block.title, names))
    label = paragraph_xml("Attachment", run_xml(block.label))
    return label + paragraph_xml("AttachmentTitle", run_xml(title))


def _block(
    block: Byline | Salutation | Heading | Paragraph | Item | AttachmentNote | Signature,
    *,
    last: bool,
) -> str:
    """Return a block's paragraphs; `last` says that the text ends here."""
    match block:
        case Heading(level, text):
            return paragraph_xml(f"Heading{level}", run_xml(text))
        case Paragraph(runs, lead):
            style = "LastText" if last else "BodyText"
            led = run_xml(lead, f"Heading{lead_level(lead)}Char") if lead else ""
            return paragraph_xml(style, led + _runs(runs))
        case Item(number, runs):
            style = "LastItem" if last else "ListItem"
            return paragraph_xml(style, _runs((Run(item_mark(number, runs)), *runs)))
        case Salutation(text):
            return paragraph_xml("Salutation", run_xml(text))
        case _:
            return "".join(paragraph_xml(style, run_xml(line)) for style, line in _lines(block))


def _lines(block: Byline | AttachmentNote | Signature) -> Iterator[tuple[str, str]]:
    """Yield the lines of a block that has a paragraph for each, with their styles."""
    match block:
        case Byline(lines):
            *before, last = lines or ("",)
            yield from (("Byline", line) for line in before)
            yield "LastByline", last
        case Signature(lines):
            for index, line in enumerate(lines):
                later = "SignatureDate" if is_date(line) else "FurtherSignature"
                yield later if index else "Signature", line
        case AttachmentNote(titles):
            several = len(titles) > 1
            for index, line in enumerate(attachment_lines(titles)):
                first = "FirstOfAttachments" if several else "AttachmentNote"
                yield "NextOfAttachments" if index else first, line


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(run_xml(run.text, "Strong" if run.strong else "") for run in runs)
