"""Reads a paragraph inside `<div align="…">`: what stands apart from the running text."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.diagnostics import message
from aidreport.document.blocks import (
    AttachmentNote,
    Byline,
    Picture,
    Salutation,
    Signature,
    attachment_lines,
)
from aidreport.document.inline import first_line, read_lines
from aidreport.document.picture import is_picture, read_picture
from aidreport.document.unsupported import UnsupportedMarkdown
from aidreport.expressions import expression

_START = expression(r'<div align="(left|center|right)">')
_END = "</div>"
_ATTACHMENTS = "附件："


def is_frame(token: Token) -> bool:
    """Return whether a token of HTML opens a paragraph that stands apart."""
    return _START.fullmatch(token.content.strip()) is not None


def framed(
    parser: MarkdownIt, opening: Token, tokens: Iterator[Token]
) -> Signature | Byline | Salutation | AttachmentNote | Picture:
    """Return the block between two `div` tags, which must hold one paragraph.

    Raises:
        UnsupportedMarkdown: for anything else between them.
    """
    start = _START.fullmatch(opening.content.strip())
    side = start[1] if start else ""
    inside = _inside(opening, tokens)
    if side == "center" and is_picture(inside):
        return read_picture(parser, inside)
    lines = read_lines(parser, inside)
    if side == "right":
        return Signature(lines)
    if side == "center":
        return Byline(lines)
    if lines[0].startswith(_ATTACHMENTS):
        return _attachment_note(lines, opening)
    if len(lines) == 1:
        return Salutation(lines[0])
    raise UnsupportedMarkdown(message("a salutation of several lines"), first_line(opening))


def _inside(opening: Token, tokens: Iterator[Token]) -> Token:
    found = [next(tokens, None) for _ in range(4)]
    kinds = [token.type if token else "" for token in found]
    inline, closing = found[1], found[3]
    if (
        kinds == ["paragraph_open", "inline", "paragraph_close", "html_block"]
        and inline
        and closing
        and closing.content.strip() == _END
    ):
        return inline
    raise UnsupportedMarkdown(
        message("a “div” that does not hold one paragraph between two blank lines"),
        first_line(opening),
    )


def _attachment_note(lines: tuple[str, ...], opening: Token) -> AttachmentNote:
    """Return the list of attachments; several of them are numbered from 1."""
    first = lines[0].removeprefix(_ATTACHMENTS)
    titles = [line.partition(".")[2] for line in (first, *lines[1:])] if len(lines) > 1 else [first]
    if attachment_lines(titles) == lines:
        return AttachmentNote(tuple(titles))
    raise UnsupportedMarkdown(
        message("a list of attachments that is not numbered 1., 2. and so on"),
        first_line(opening),
    )
