"""Tells the parser of Markdown which lines are paragraphs and can be nothing else.

Of 10,000 activities each is a paragraph on a line of its own that begins with （ or a Chinese
character. Whatever else could begin there, a list, a table, a heading, begins with a character of
ASCII, or goes on in the next line (CommonMark 0.31.2, 4 and 5), and ten rules need not look for it.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_LAST_OF_ASCII = "\x7f"


def know_plain_lines(parser: MarkdownIt) -> None:
    """Let a parser ask for such a line before it asks for anything else."""
    parser.block.ruler.before("table", "plain_line", _plain_line)


def _plain_line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a line as the rule of paragraphs does, if it can be nothing else."""
    following = start + 1
    if silent or state.level or state.src[state.bMarks[start]] <= _LAST_OF_ASCII:
        return False
    if following < state.lineMax and not state.isEmpty(following):
        return False
    line = state.src[state.bMarks[start] : state.eMarks[start]]
    if line[0].isspace() or line[-1].isspace():
        return False  # the rule of paragraphs knows what is cut off
    state.line = following
    state.push("paragraph_open", "p", 1).map = [start, following]
    inline = state.push("inline", "", 0)
    inline.content = line
    inline.map = [start, following]
    inline.children = []
    state.push("paragraph_close", "p", -1)
    return True
