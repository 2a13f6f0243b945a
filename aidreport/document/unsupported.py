"""What the reader says of Markdown that no block of a report can hold."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Message, message

NAMES: Mapping[str, Message] = {
    "blockquote_open": message("a block quote"),
    "bullet_list_open": message("a bullet list"),
    "code_block": message("a code block"),
    "code_inline": message("code"),
    "em_open": message("italic text"),
    "fence": message("a code block"),
    "hardbreak": message("a line break inside a paragraph"),
    "hr": message("a horizontal rule"),
    "html_block": message("HTML"),
    "html_inline": message("HTML"),
    "image": message("an image"),
    "link_open": message("a link"),
    "ordered_list_open": message("a list inside a list"),
    "paragraph_open": message("a second paragraph in a list item"),
    "s_open": message("struck-out text"),
    "strong_open": message("bold text in a heading, a table or the signature"),
}
"""What a token of markdown-it is called in a sentence, by the token's type."""


class UnsupportedMarkdown(Exception):  # noqa: N818 - it names what was found, like a finding
    """Markdown that the document model has no block for.

    Attributes:
        message: what was found, what was expected, how to mend it.
        line: the line of the Markdown, from 1.
    """

    def __init__(self, found: Message, line: int) -> None:
        self.message = message(
            "The report’s Markdown holds {found}, which a report cannot show, expected a title,"
            " headings, paragraphs, numbered lists, tables, pictures or the signature:"
            " take it out of the template or the record that it comes from.",
            found=found,
        )
        self.line = line
        super().__init__(f"line {line}: {self.message}")


def unsupported(kind: str, line: int) -> UnsupportedMarkdown:
    """Return the exception for a token of type `kind` at `line` (from 1)."""
    found = NAMES.get(kind) or message("an element of the kind “{kind}”", kind=kind)
    return UnsupportedMarkdown(found, line)
