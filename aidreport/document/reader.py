"""Reads our Markdown into blocks.

The dialect: the first `#` is the title (`<br>` or a hard break starts its next line), a
later one whose first line is 附件 or 附件1 starts an attachment; `##` to `#####` are
headings of level 1 to 4, a paragraph that starts with bold text and a full-width colon
has a run-in heading, an ordered list holds one paragraph an item, and a table is one of
GitHub's, its columns of numbers set to the right. A paragraph inside `<div align="…">`
is the signature (`right`), what stands under the title or above a table (`center`), or
the salutation or the list of attachments (`left`). A paragraph that begins with an image is
a picture, framed or not, and what follows a hard break is its caption. Comments are skipped.
Everything else is refused: what one format would lose, no format shows.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.diagnostics import message
from aidreport.document.blocks import (
    Attachment,
    Block,
    Byline,
    Document,
    Heading,
    Item,
    Paragraph,
    Picture,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.document.framed import framed, is_frame
from aidreport.document.inline import first_line, read_lines, read_runs
from aidreport.document.picture import is_picture, read_picture
from aidreport.document.plain_lines import know_plain_lines
from aidreport.document.table import read_table
from aidreport.document.unsupported import UnsupportedMarkdown, unsupported
from aidreport.expressions import expression
from aidreport.frozen import replace

_COMMENTS = expression(r"\s*(?:<!--.*?-->\s*)+", re.DOTALL)
_ATTACHMENT = expression(r"附件\d*")


def read(markdown: str, properties: Properties, pictures: Container[str] | None = None) -> Document:
    """Return the document that `markdown` describes, its media still to be given to it.

    Args:
        markdown: the report.
        properties: what its file says of itself.
        pictures: the sources that an image may have; None where any will do.

    Raises:
        UnsupportedMarkdown: for an element that the document model has no block for.
    """
    parser = _parser()
    environment: dict[str, Any] = {}
    tokens = parser.parse(markdown, environment)
    for reference in environment.get("references", {}).values():
        raise UnsupportedMarkdown(message("a link’s definition"), reference["map"][0] + 1)
    return Document(properties, tuple(_arranged(_blocks(parser, iter(tokens), pictures))))


def _parser() -> MarkdownIt:
    """Return a CommonMark parser of blocks only; what is inside a block is read as needed.

    Tables are GitHub's. So is struck-out text, which is recognised in order to be refused.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    know_plain_lines(parser)
    return parser.disable(["inline", "text_join"])


def _blocks(
    parser: MarkdownIt, tokens: Iterator[Token], pictures: Container[str] | None
) -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case "heading_open":
                yield _heading(parser, token, next(tokens))
                next(tokens)
            case "paragraph_open":
                yield _known(_paragraph(parser, next(tokens)), token, pictures)
                next(tokens)
            case "ordered_list_open":
                yield from _items(parser, token, tokens)
            case "table_open":
                yield read_table(parser, tokens)
            case "html_block" if is_frame(token):
                yield _known(framed(parser, token, tokens), token, pictures)
            case "html_block" if _COMMENTS.fullmatch(token.content):
                continue
            case _:
                raise unsupported(token.type, first_line(token))


def _known(block: Block, token: Token, pictures: Container[str] | None) -> Block:
    """Return a block that is no picture, or one that there is a file of."""
    if isinstance(block, Picture) and pictures is not None and block.source not in pictures:
        found = message("an image that is no photo or chart of the record")
        raise UnsupportedMarkdown(found, first_line(token))
    return block


def _arranged(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with their places considered: later titles, and lines above a table."""
    titled = False
    held: Byline | None = None
    for block in blocks:
        if isinstance(block, Table) and held:
            yield replace(block, caption="\n".join(held.lines))
            held = None
            continue
        if held:
            yield held
        held = block if isinstance(block, Byline) else None
        if held:
            continue
        yield _attachment(block) if titled and isinstance(block, Title) else block
        titled = titled or isinstance(block, Title)
    if held:
        yield held


def _attachment(title: Title) -> Title | Attachment:
    label, *rest = title.lines
    return Attachment(label, "".join(rest)) if _ATTACHMENT.fullmatch(label) else title


def _heading(parser: MarkdownIt, token: Token, inline: Token) -> Title | Heading:
    level = int(token.tag.removeprefix("h")) - 1
    lines = read_lines(parser, inline)
    if level == 0:
        return Title(lines)
    if len(lines) > 1:
        raise UnsupportedMarkdown(message("a line break inside a heading"), first_line(inline))
    if level > 4:
        raise UnsupportedMarkdown(message("a heading with six #"), first_line(token))
    return Heading(level, lines[0])


def _paragraph(parser: MarkdownIt, inline: Token) -> Paragraph | Picture:
    """Return a paragraph, or the picture that it consists of.

    Bold text and a full-width colon at its start are its lead.
    """
    if is_picture(inline):
        return read_picture(parser, inline)
    runs = read_runs(parser, inline)
    if len(runs) > 1 and runs[0].strong and runs[1].text.startswith("："):
        rest = Run(runs[1].text.removeprefix("："))
        return Paragraph((rest, *runs[2:]) if rest.text else runs[2:], f"{runs[0].text}：")
    return Paragraph(runs)


def _items(parser: MarkdownIt, opening: Token, tokens: Iterator[Token]) -> Iterator[Item]:
    """Yield the items of a list, numbered on from its first number as CommonMark does."""
    if opening.markup == ")":
        raise UnsupportedMarkdown(message("a list numbered 1)"), first_line(opening))
    number = int(opening.attrGet("start") or 0) if opening.attrs else 1
    for token in tokens:
        match token.type:
            case "list_item_open":
                yield Item(number, _item_runs(parser, tokens))
                number += 1
            case "ordered_list_close":
                return


def _item_runs(parser: MarkdownIt, tokens: Iterator[Token]) -> tuple[Run, ...]:
    token = next(tokens)
    runs: tuple[Run, ...] = ()
    if token.type == "paragraph_open":
        runs = read_runs(parser, next(tokens))
        next(tokens)
        token = next(tokens)
    if token.type != "list_item_close":
        raise unsupported(token.type, first_line(token))
    return runs
