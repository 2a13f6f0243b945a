"""What a report is made of, for every writer: from its title to its attachments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from aidreport.document.comment import Comment
from aidreport.document.media import Media
from aidreport.expressions import expression
from aidreport.frozen import field, frozen

_FIRST_LEVEL = expression("[一二三四五六七八九十百]+、")


@frozen
class Run:
    """A piece of text in one style; `strong` is emphasis inside a paragraph."""

    text: str
    strong: bool = False


@frozen
class Title:
    """The report's title (题目); one entry a line."""

    lines: tuple[str, ...]


@frozen
class Byline:
    """What stands centred under the title, a line each.

    A second title, the organisation, the speaker, a date or a note of adoption in （）.
    """

    lines: tuple[str, ...]


@frozen
class Salutation:
    """Whom the report is for (主送机关, 称谓): flush left, with its full-width colon."""

    text: str


@frozen
class Heading:
    """A heading on a line of its own: level 1 一、 level 2 （一） level 3 1. level 4 （1）.

    The number is part of the text.
    """

    level: int
    text: str


@frozen
class Paragraph:
    """A body paragraph (正文); `lead` is a run-in heading of level 2 at its start.

    The lead includes the number and the colon that closes it.
    """

    runs: tuple[Run, ...]
    lead: str = ""


@frozen
class Item:
    """One item of a numbered list; `number` is the figure before the point, from 1."""

    number: int
    runs: tuple[Run, ...]


@frozen
class AttachmentNote:
    """The list of attachments under the text (附件说明), by their titles."""

    titles: tuple[str, ...]


@frozen
class Signature:
    """The signature (落款): a line for each organisation, then one for the date if known."""

    lines: tuple[str, ...]


@frozen
class Attachment:
    """The head of an attachment (附件), which starts a new page: 附件1, then its title."""

    label: str
    title: str


@frozen
class Column:
    """A column of a table: the words at its head; `numeric` ones are set to the right."""

    head: str
    numeric: bool = False


@frozen
class Table:
    """A table: each row has one text for each column; `caption` stands above it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


@frozen
class Picture:
    """A picture or a chart, on a line of its own, its caption below it.

    `source` is its key among the document's media; `alternative` says what is seen there, for
    those who cannot see it.
    """

    source: str
    alternative: str
    caption: str = ""


Block: TypeAlias = (
    Title
    | Byline
    | Salutation
    | Heading
    | Paragraph
    | Item
    | AttachmentNote
    | Signature
    | Attachment
    | Table
    | Picture
)


@frozen
class Properties:
    """What a file says of itself: the document's properties, from the records alone.

    Attributes:
        title: the report's title on one line.
        organisation: whose report it is.
        year: the year of the report, 1 to 9999.
        keywords: what it is about, for those who search their files.
        names: words that a title keeps whole when it is broken into lines.
        sealed: whether the signature leaves room for a seal (印章).
    """

    title: str
    organisation: str
    year: int
    keywords: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    sealed: bool = False


@frozen
class Document:
    """A whole report.

    Attributes:
        properties: what the file says of itself.
        blocks: the report, from its title to its attachments.
        media: what its pictures show, by their sources.
        letterhead: a Word file whose look the Word document takes over.
        fonts: names of fonts in the Word document, by what they are used for (`title`,
            `heading`, `subheading`, `body`, `page_number`, `latin`); the others are usual ones.
        pdf_standards: the standards that a PDF follows (`ua-1`, `a-2a`).
        comments: what stands beside the text of a review copy (审签稿), in the order of their
            places; a PDF shows none.
    """

    properties: Properties
    blocks: tuple[Block, ...]
    media: Mapping[str, Media] = field(default_factory=dict)
    letterhead: bytes | None = None
    fonts: Mapping[str, str] = field(default_factory=dict)
    pdf_standards: tuple[str, ...] = ("ua-1",)
    comments: tuple[Comment, ...] = ()


def plain_text(block: Block) -> str:
    """Return a block's text as a person reads it, lines joined by a line feed.

    A table is a line for its caption, then one a row, cells joined by a tab.
    """
    match block:
        case Title(lines) | Byline(lines) | Signature(lines):
            return "\n".join(lines)
        case Heading(_, text) | Salutation(text) | Picture(caption=text):
            return text
        case Paragraph(runs, lead):
            return lead + "".join(run.text for run in runs)
        case Item(number, runs):
            return item_mark(number, runs) + "".join(run.text for run in runs)
        case AttachmentNote(titles):
            return "\n".join(attachment_lines(titles))
        case Attachment(label, title):
            return f"{label}\n{title}"
        case Table(columns, rows, caption):
            all_rows = [[column.head for column in columns], *rows]
            written = ["\t".join(row) for row in all_rows]
            return "\n".join([caption, *written] if caption else written)


def item_mark(number: int, runs: Sequence[Run]) -> str:
    """Return the number of an item: `1.`, and a space where 3月5日 would make it 1.3."""
    text = "".join(run.text for run in runs)
    return f"{number}. " if text[:1].isdigit() else f"{number}."


def lead_level(lead: str) -> int:
    """Return the level of a run-in heading by its number: 一、 is of level 1, all others of 2."""
    return 1 if _FIRST_LEVEL.match(lead) else 2


def attachment_lines(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of 附件说明; a single attachment has no number (GB/T 9704—2012, 7.3.4).

    `["甲", "乙"] -> 附件：1.甲 / 2.乙`.
    """
    if len(titles) == 1:
        return (f"附件：{titles[0]}",)
    numbered = [f"{number}.{title}" for number, title in enumerate(titles, start=1)]
    return tuple([f"附件：{numbered[0]}", *numbered[1:]] if numbered else [])
