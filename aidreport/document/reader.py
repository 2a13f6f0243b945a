"""Reads our Markdown into blocks.

The dialect: `#` is the title (`<br>` or a hard break starts its next line), `##` to
`#####` are headings of level 1 to 4, a paragraph that starts with bold text and a
full-width colon has a run-in heading, an ordered list holds one paragraph an item, and
`<div align="right">` around a paragraph makes it the signature. Comments are skipped.
Everything else is refused: what one format would lose, no format shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.diagnostics import message
from aidreport.document.blocks import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Properties,
    Run,
    Signature,
    Title,
)
from aidreport.document.inline import first_line, read_lines, read_runs
from aidreport.document.unsupported import UnsupportedMarkdown, unsupported

_COMMENTS = re.compile(r"\s*(?:<!--.*?-->\s*)+", re.DOTALL)
_SIGNATURE_START = '<div align="right">'
_SIGNATURE_END = "</div>"


def read(markdown: str, properties: Properties) -> Document:
    """Return the document that `markdown` describes.

    Raises:
        UnsupportedMarkdown: for an element that the document model has no block for.
    """
    parser = _parser()
    environment: dict[str, Any] = {}
    tokens = parser.parse(markdown, environment)
    for reference in environment.get("references", {}).values():
        raise UnsupportedMarkdown(message("a link’s definition"), reference["map"][0] + 1)
    return Document(properties, tuple(_blocks(parser, iter(tokens))))


def _parser() -> MarkdownIt:
    """Return a CommonMark parser of blocks only; what is inside a block is read as needed.

    Tables and struck-out text are no CommonMark, but a reader on GitHub would see them:
    they are recognised here in order to be refused.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return parser.disable(["inline", "text_join"])


def _blocks(parser: MarkdownIt, tokens: Iterator[Token]) -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case "heading_open":
                yield _heading(parser, token, next(tokens))
                next(tokens)
            case "paragraph_open":
                yield _paragraph(read_runs(parser, next(tokens)))
                next(tokens)
            case "ordered_list_open":
                yield from _items(parser, token, tokens)
            case "html_block" if token.content.strip() == _SIGNATURE_START:
                yield _signature(parser, token, tokens)
            case "html_block" if _COMMENTS.fullmatch(token.content):
                continue
            case _:
                raise unsupported(token.type, first_line(token))


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


def _paragraph(runs: tuple[Run, ...]) -> Paragraph:
    """Return a paragraph; bold text and a full-width colon at its start are its lead."""
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


def _signature(parser: MarkdownIt, opening: Token, tokens: Iterator[Token]) -> Signature:
    """Return the signature between the two `div` tags, its only paragraph."""
    found = [next(tokens, None) for _ in range(4)]
    kinds = [token.type if token else "" for token in found]
    inline, closing = found[1], found[3]
    if (
        kinds == ["paragraph_open", "inline", "paragraph_close", "html_block"]
        and inline
        and closing
        and closing.content.strip() == _SIGNATURE_END
    ):
        return Signature(read_lines(parser, inline))
    raise UnsupportedMarkdown(
        message("a signature that is not one paragraph between two blank lines"),
        first_line(opening),
    )
