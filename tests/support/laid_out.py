"""What stands where in the PDF of a report: rows of text with their places, by poppler."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import etree

from aidreport.document.blocks import (
    Attachment,
    Block,
    Document,
    Heading,
    Paragraph,
    plain_text,
)

MILLIMETRE = 72 / 25.4
CELL = 15.7
"""A condensed character of the text in points."""
LINE = 579 / 20
LEFT, RIGHT = 1588 / 20, (11906 - 1474) / 20
TOP, BOTTOM = 2098 / 20, 841.9 - 1984 / 20
"""The edges of the text area in points from the upper left corner of the page."""

_NUMBER = re.compile("[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件[0-9]*$")


@dataclass(frozen=True)
class Row:
    """One visual line: its text with a space between words, its box in points."""

    text: str
    left: float
    right: float
    top: float

    @property
    def characters(self) -> str:
        return self.text.replace(" ", "")


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    rows: tuple[Row, ...]

    @property
    def turned(self) -> bool:
        return self.width > self.height

    @property
    def body(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.top < BOTTOM)

    @property
    def footer(self) -> Row:
        (row,) = (row for row in self.rows if row.top >= BOTTOM)
        return row


@dataclass
class LaidOut:
    """The golden reports in one program.

    Attributes:
        program: its name.
        files: the PDF of each report.
        documents: what each report says, as blocks.
    """

    program: str
    files: dict[str, Path]
    documents: dict[str, Document]

    @cached_property
    def pages(self) -> dict[str, list[Page]]:
        return {name: read_pages(file) for name, file in self.files.items()}

    @property
    def upright(self) -> list[tuple[str, int, Page]]:
        """The pages that are not turned: name, number from 1, page."""
        return [
            (name, number, page)
            for name, pages in self.pages.items()
            for number, page in enumerate(pages, start=1)
            if not page.turned
        ]


def read_pages(pdf: Path) -> list[Page]:
    """Return the pages of a PDF as rows."""
    xml = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout
    return [
        Page(float(page.get("width")), float(page.get("height")), _rows(page))
        for page in etree.fromstring(xml).iter("{*}page")
    ]


def _rows(page: etree._Element) -> tuple[Row, ...]:
    """Return the rows from top to bottom; words less than half a line apart share one.

    The number beside the text of a turned sheet is no row: it is measured as ink.
    """
    turned = float(page.get("width")) > float(page.get("height"))
    words = [word for word in page.iter("{*}word") if not turned or float(word.get("xMin")) > LEFT]
    words.sort(key=lambda word: float(word.get("yMin")))
    groups: list[list[etree._Element]] = []
    for word in words:
        if groups and float(word.get("yMin")) - float(groups[-1][0].get("yMin")) < 14:
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(_row(sorted(group, key=lambda word: float(word.get("xMin")))) for group in groups)


def _row(words: list[etree._Element]) -> Row:
    return Row(
        " ".join(word.text for word in words),
        float(words[0].get("xMin")),
        float(words[-1].get("xMax")),
        float(words[0].get("yMin")),
    )


def written(pdf: Path) -> list[tuple[str, str]]:
    """Return the pieces of text of a PDF with the names of their faces."""
    xml = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(pdf)], capture_output=True, check=True
    ).stdout
    root = etree.fromstring(xml, etree.XMLParser(load_dtd=False, no_network=True, recover=True))
    faces = {
        font.get("id"): font.get("family").removesuffix("-Regular")
        for font in root.iter("fontspec")
    }
    return [
        ("".join(each.itertext()).strip(), faces[each.get("font")]) for each in root.iter("text")
    ]


def heads(blocks: tuple[Block, ...], pages: list[Page]) -> dict[str, int]:
    """Return the page of each head by its number, found in the order of the text."""
    rows = [(row.characters, number) for number, page in enumerate(pages, 1) for row in page.rows]
    found: dict[str, int] = {}
    first = ""
    at = 0
    for block in blocks:
        words = _head(block)
        number = _NUMBER.match(words)
        if number is None:
            continue
        start = words[:7].replace(" ", "")
        alone = isinstance(block, Attachment)  # 附件 begins the list of attachments too
        while not (rows[at][0] == start if alone else rows[at][0].startswith(start)):
            at += 1
        inner = number[0].startswith("（")
        first = first if inner else number[0]
        found[f"{first}{number[0]}" if inner else first] = rows[at][1]
    return found


def _head(block: Block) -> str:
    match block:
        case Heading(_, text) | Attachment(text, _):
            return text
        case Paragraph():
            return plain_text(block)
    return ""
