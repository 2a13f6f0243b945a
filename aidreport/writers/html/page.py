"""The whole page: its head, the report, and its attachments as sections of their own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from aidreport.document.blocks import Attachment, Block, Document, Properties, Table
from aidreport.writers.html.blocks import anchor, blocks
from aidreport.writers.html.comments import STYLE as NOTES_STYLE
from aidreport.writers.html.comments import marked, notes
from aidreport.writers.html.element import element, empty_element, text

MOST_COLUMNS_UPRIGHT = 6
"""What can be read on the 156 mm of an upright page."""

STYLE = Path(__file__).with_name("style.css")
"""How the elements look; stands in each page."""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def page(document: Document) -> str:
    """Return the page, a block a line."""
    noted = f"{notes(document.comments)}\n" if document.comments else ""
    body = element("body", f"\n{main(document)}\n{noted}")
    sheets = (STYLE, NOTES_STYLE) if document.comments else (STYLE,)
    style = "".join(each.read_text(encoding="utf-8") for each in sheets)
    head = element("head", _lines(_head(document.properties, style)))
    written = f'<!DOCTYPE html>\n<html lang="zh-CN">\n{head}\n{body}\n</html>\n'
    return marked(written, document.comments) if document.comments else written


def main(document: Document) -> str:
    """Return the element that holds all that the page shows, but for comments."""
    report, *attachments = _sections(document.blocks)
    article = element("article", _lines(blocks(report, document.media)))
    sections = [
        element(
            "section",
            _lines(blocks(section, document.media)),
            id=anchor(number),
            class_="attachment wide" if _is_wide(section) else "attachment",
        )
        for number, section in enumerate(attachments, start=1)
    ]
    return element("main", _lines([article, *sections]))


def _head(properties: Properties, style: str) -> list[str]:
    named = {"author": properties.organisation, "keywords": "，".join(properties.keywords)}
    return [
        empty_element("meta", charset="utf-8"),
        empty_element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        empty_element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        *(empty_element("meta", name=name, content=said) for name, said in named.items() if said),
        element("title", text(properties.title)),
        element("style", "\n" + style),
    ]


def _sections(written: Iterable[Block]) -> list[list[Block]]:
    """Return the blocks of the report, then those of each attachment."""
    sections: list[list[Block]] = [[]]
    for block in written:
        if isinstance(block, Attachment):
            sections.append([])
        sections[-1].append(block)
    return sections


def _is_wide(section: Iterable[Block]) -> bool:
    """Return whether a table of a section is printed across (own rule)."""
    return any(
        isinstance(block, Table) and len(block.columns) > MOST_COLUMNS_UPRIGHT for block in section
    )


def _lines(parts: Iterable[str]) -> str:
    return "\n" + "".join(f"{part}\n" for part in parts)
