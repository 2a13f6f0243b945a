"""What a report is made of, for every writer: title, headings, paragraphs, items, signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style; `strong` is emphasis inside a paragraph."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """The report's title (题目); one entry a line."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading on a line of its own: level 1 一、 level 2 （一） level 3 1. level 4 （1）.

    The number is part of the text.
    """

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A body paragraph (正文); `lead` is a run-in heading of level 2 at its start.

    The lead includes the number and the colon that closes it.
    """

    runs: tuple[Run, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a numbered list; `number` is the figure before the point, from 1."""

    number: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature (落款): one line for the organisation, then one for the date if known."""

    lines: tuple[str, ...]


Block: TypeAlias = Title | Heading | Paragraph | Item | Signature


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself: the document's properties, from the records alone."""

    title: str
    organisation: str
    year: int


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report."""

    properties: Properties
    blocks: tuple[Block, ...]


def plain_text(block: Block) -> str:
    """Return a block's text as a person reads it, lines joined by a line feed."""
    match block:
        case Title(lines) | Signature(lines):
            return "\n".join(lines)
        case Heading(_, text):
            return text
        case Paragraph(runs, lead):
            return lead + "".join(run.text for run in runs)
        case Item(number, runs):
            return f"{number}." + "".join(run.text for run in runs)
