"""Reads a table as GitHub writes it; its cells hold plain text on one line."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aidreport.diagnostics import message
from aidreport.document.blocks import Column, Table
from aidreport.document.inline import first_line, read_lines
from aidreport.document.unsupported import UnsupportedMarkdown

_TO_THE_RIGHT = "text-align:right"


def read_table(parser: MarkdownIt, tokens: Iterator[Token]) -> Table:
    """Return the table whose opening token has been taken; takes all the others.

    Raises:
        UnsupportedMarkdown: for a line break or bold text inside a cell.
    """
    columns: list[Column] = []
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    for token in tokens:
        match token.type:
            case "th_open":
                numeric = token.attrGet("style") == _TO_THE_RIGHT
                columns.append(Column(_cell(parser, next(tokens)), numeric))
            case "td_open":
                row.append(_cell(parser, next(tokens)))
            case "tr_close" if row:
                rows.append(tuple(row))
                row = []
            case "table_close":
                break
    return Table(tuple(columns), tuple(rows))


def _cell(parser: MarkdownIt, inline: Token) -> str:
    lines = read_lines(parser, inline)
    if len(lines) > 1:
        raise UnsupportedMarkdown(message("a line break inside a table"), first_line(inline))
    return lines[0]
