"""The inside of one Markdown block: runs of text, or plain lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.document.blocks import Run
from aidreport.document.unsupported import unsupported
from aidreport.expressions import expression
from aidreport.frozen import frozen

_MARKUP = expression(r"[\\`*_<>\[\]!&~\n]")
_LINE_BREAK_TAG = expression(r"<br\s*/?>")
_CHINESE_MARKS = "“”‘’—…·"


@frozen
class Break:
    """A line end inside a block: `hard` ones are kept, soft ones only join text."""

    hard: bool
    line: int


def read_runs(markdown: MarkdownIt, token: Token) -> tuple[Run, ...]:
    """Return the runs of an `inline` token, soft breaks joined, neighbours of one style merged.

    Raises:
        UnsupportedMarkdown: for anything but text and bold text.
    """
    runs: list[Run] = []
    joint: Break | None = None
    for piece in _pieces(markdown, token):
        if isinstance(piece, Break):
            if piece.hard:
                raise unsupported("hardbreak", piece.line)
            joint = piece
            continue
        if joint and runs:
            last = runs.pop()
            runs.append(Run(last.text + _space(last.text, piece.text), last.strong))
            joint = None
        if runs and runs[-1].strong == piece.strong:
            piece = Run(runs.pop().text + piece.text, piece.strong)
        runs.append(piece)
    return tuple(runs)


def read_lines(markdown: MarkdownIt, token: Token) -> tuple[str, ...]:
    """Return the lines of an `inline` token: a hard break starts a new one.

    Raises:
        UnsupportedMarkdown: for anything but text, bold text included.
    """
    lines = [""]
    joint = False
    for piece in _pieces(markdown, token):
        if isinstance(piece, Break):
            joint = not piece.hard
            if piece.hard:
                lines.append("")
        elif piece.strong:
            raise unsupported("strong_open", first_line(token))
        else:
            lines[-1] += (_space(lines[-1], piece.text) if joint else "") + piece.text
            joint = False
    return tuple(lines)


def first_line(token: Token) -> int:
    """Return the line on which a block token starts, from 1."""
    return token.map[0] + 1 if token.map else 1


def _pieces(markdown: MarkdownIt, token: Token) -> Iterator[Run | Break]:
    """Yield text and line ends in order; text without any markup costs no parse."""
    if not _MARKUP.search(token.content):
        if token.content:
            yield Run(token.content)
        return
    line = first_line(token)
    strong = 0
    for child in children_of(markdown, token.content):
        match child.type:
            case "text" | "text_special":
                if child.content:
                    yield Run(child.content, strong > 0)
            case "softbreak" | "hardbreak":
                yield Break(child.type == "hardbreak", line)
                line += 1
            case "strong_open" | "strong_close":
                strong += child.nesting
            case "html_inline" if _LINE_BREAK_TAG.fullmatch(child.content):
                yield Break(True, line)
            case "html_inline" if child.content.startswith("<!--"):
                line += child.content.count("\n")
            case _:
                raise unsupported(child.type, line)


def children_of(markdown: MarkdownIt, content: str) -> list[Token]:
    """Return the tokens of the inside of a block."""
    children: list[Token] = []
    markdown.inline.parse(content, markdown, {}, children)
    return children


def _space(before: str, after: str) -> str:
    """Return what a soft break becomes: nothing between Chinese characters, else a space."""
    if not before or not after:
        return ""
    return "" if _is_chinese(before[-1]) and _is_chinese(after[0]) else " "


def _is_chinese(character: str) -> bool:
    return character in _CHINESE_MARKS or unicodedata.east_asian_width(character) in "WF"
