"""Reads Markdown as anybody may have changed it; nothing is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.expressions import expression
from aidreport.frozen import field, slotted
from aidreport.report_readers.reading import (
    OBJECT,
    Look,
    Paragraph,
    Part,
    Piece,
    Place,
    Reading,
    joined,
    text_of,
)

_TAG = expression(r"<!--.*?-->|</?[A-Za-z][^>]*>", re.DOTALL)
_BREAK = expression(r"<br\s*/?>")
_SIDE = expression(r'<div align="(left|center|right)">')
_STYLES = {"strong": "bold", "em": "italic", "s": "strike", "link": "link"}


def read(content: bytes) -> Reading:
    """Return what Markdown says: a paragraph for each block and each cell of a table.

    Raises:
        Unreadable: when it is no UTF-8.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return Reading(tuple(_Blocks().read(parser.parse(text_of(content)))))


@slotted
class _Blocks:
    """Where in the document the tokens have come to."""

    table: int = 0
    row: int = 0
    column: int = 0
    in_table: bool = False
    look: dict[str, str] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    numbered: str = ""

    def read(self, tokens: list[Token]) -> Iterator[Paragraph]:
        """Yield the paragraphs of a whole text."""
        for token in tokens:
            if token.type == "inline":
                yield self._paragraph(_pieces(token.children or []))
            elif token.type in ("fence", "code_block"):
                yield self._paragraph([Piece(token.content, (("code", "1"),))])
            elif token.type == "html_block":
                yield from self._html(token.content)
            else:
                self._follow(token)

    def _paragraph(self, pieces: list[Piece]) -> Paragraph:
        place = (
            Place(Part.TABLE, self.table, self.row, self.column)
            if self.in_table
            else Place(Part.BODY)
        )
        number, self.numbered = self.numbered, ""
        if number and pieces:
            pieces = [Piece(number, pieces[0].look), *pieces]
        return Paragraph(place, joined(pieces), tuple(sorted(self.look.items())))

    def _html(self, content: str) -> Iterator[Paragraph]:
        side = _SIDE.fullmatch(content.strip())
        if side:
            self.look["alignment"] = side[1]
        elif content.strip() == "</div>":
            self.look.pop("alignment", None)
        elif text := _TAG.sub("", content).strip():
            yield self._paragraph([Piece(text)])

    def _follow(self, token: Token) -> None:
        """Note what a token without text says of those that come after it."""
        if token.type == "heading_open":
            self.look["level"] = str(int(token.tag[1:]) - 1)
        elif token.type == "heading_close":
            self.look.pop("level", None)
        elif token.type == "ordered_list_open":
            self.numbers.append(int(token.attrGet("start") or 1))
        elif token.type == "ordered_list_close":
            self.numbers.pop()
        elif token.type == "list_item_open" and token.info:
            self.numbered = f"{self.numbers[-1]}."
            self.numbers[-1] += 1
        elif token.type == "table_open":
            self.table, self.row, self.in_table = self.table + 1, 0, True
        elif token.type == "table_close":
            self.in_table = False
        elif token.type == "tr_open":
            self.row, self.column = self.row + 1, 0
        elif token.type in ("td_open", "th_open"):
            self.column += 1


def _pieces(tokens: list[Token]) -> list[Piece]:
    found: list[Piece] = []
    looks: list[str] = []
    for token in tokens:
        look: Look = tuple(sorted((name, "1") for name in set(looks)))
        name = _STYLES.get(token.type.rpartition("_")[0])
        if name and token.nesting == 1:
            looks.append(name)
        elif name and token.nesting == -1 and name in looks:
            looks.remove(name)
        elif token.type == "softbreak":
            found.append(Piece(" " if _latin(found) else "", look))
        elif token.type == "hardbreak" or _BREAK.fullmatch(token.content):
            found.append(Piece("\n", look))
        elif token.type == "image":
            found.append(Piece(OBJECT, (("object", token.content),)))
        elif token.type != "html_inline":
            found.append(Piece(token.content, look))
    return found


def _latin(pieces: list[Piece]) -> bool:
    """Return whether a line break after this text stands for a space."""
    return bool(pieces) and pieces[-1].text[-1:].isascii()
