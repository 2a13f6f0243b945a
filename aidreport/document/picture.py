"""Reads a picture: an image that stands on a line alone, and its caption on the lines below."""

from __future__ import annotations

from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.diagnostics import message
from aidreport.document.blocks import Picture
from aidreport.document.inline import children_of, first_line, read_lines
from aidreport.document.unsupported import UnsupportedMarkdown, unsupported

_HARD_BREAK = "\\\n"


def is_picture(inline: Token) -> bool:
    """Return whether the text of a paragraph begins with an image."""
    return inline.content.startswith("![")


def read_picture(parser: MarkdownIt, inline: Token) -> Picture:
    """Return the picture that a paragraph holds.

    Raises:
        UnsupportedMarkdown: for an image with a title, or with text beside it.
    """
    shown, _, below = inline.content.partition(_HARD_BREAK)
    found = children_of(parser, shown)
    if len(found) != 1 or found[0].type != "image":
        raise UnsupportedMarkdown(message("an image inside a line of text"), first_line(inline))
    image = found[0]
    if image.attrGet("title"):
        raise UnsupportedMarkdown(message("an image with a title"), first_line(inline))
    caption = read_lines(parser, inline.copy(content=below)) if below else ()
    return Picture(
        unquote(str(image.attrGet("src"))), _alternative(image, inline), "\n".join(caption)
    )


def _alternative(image: Token, inline: Token) -> str:
    words = []
    for piece in image.children or ():
        if piece.type not in ("text", "text_special"):
            raise unsupported(piece.type, first_line(inline))
        words.append(piece.content)
    return "".join(words)
