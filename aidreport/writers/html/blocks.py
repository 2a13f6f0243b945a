"""Each block of a report as HTML.

A run-in heading is a heading for those who jump from one to the next, and stands on the line of
its paragraph for those who see it. What the Word document shows by numbers and indents is
marked up as what it is: lists, captions, heads of columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Block,
    Byline,
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
    lead_level,
)
from aidreport.document.media import Media
from aidreport.writers.html.element import element, text
from aidreport.writers.html.figure import figure
from aidreport.writers.html.table import table


def anchor(number: int) -> str:
    """Return the id of an attachment, the first one being 1."""
    return f"attachment-{number}"


def blocks(written: Sequence[Block], media: Mapping[str, Media]) -> Iterator[str]:
    """Yield the blocks in order, the items of a list as one."""
    titled = ""
    names: Counter[str] = Counter()
    for is_item, group in groupby(written, lambda block: isinstance(block, Item)):
        if is_item:
            yield _list([block for block in group if isinstance(block, Item)])
            continue
        for block in group:
            titled = block.title if isinstance(block, Attachment) else titled
            if isinstance(block, Table):
                name = block.caption or titled or "表格"
                names[name] += 1
                # Who jumps from table to table has to tell them apart.
                yield table(block, name if names[name] == 1 else f"{name}（{names[name]}）")
            elif isinstance(block, Picture):
                yield figure(block, media[block.source])
            else:
                yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Title(lines):
            yield element("h1", text("\n".join(lines)))
        case Byline(lines):
            yield element("p", text("\n".join(lines)), class_="byline")
        case Salutation(words):
            yield element("p", text(words), class_="salutation")
        case Heading(level, words):
            yield element(f"h{level + 1}", text(words))
        case Paragraph(runs, lead) if lead:
            heading = element(f"h{lead_level(lead) + 1}", text(lead))
            yield element("div", heading + element("p", _runs(runs)), class_="run-in")
        case Paragraph(runs):
            yield element("p", _runs(runs))
        case AttachmentNote(titles):
            yield _attachment_note(titles)
        case Signature(lines):
            yield element(
                "footer", "".join(element("p", text(line)) for line in lines), class_="signature"
            )
        case Attachment(label, title):
            yield element("p", text(label), class_="label")
            yield element("h2", text(title), class_="attachment-title")


def _list(items: Sequence[Item]) -> str:
    """Return a list whose numbers the browser writes; it may begin with any."""
    inside = "".join(f"\n{element('li', _runs(item.runs), value=item.number)}" for item in items)
    return element("ol", f"{inside}\n")


def _attachment_note(titles: Sequence[str]) -> str:
    """Return 附件说明; each line leads to its attachment."""
    lines = [
        element("a", text(line), href=f"#{anchor(number)}")
        for number, line in enumerate(attachment_lines(titles), start=1)
    ]
    return element("p", "<br>\n".join(lines), class_="attachment-note")


def _runs(runs: Iterable[Run]) -> str:
    return "".join(
        element("strong", text(run.text)) if run.strong else text(run.text) for run in runs
    )
