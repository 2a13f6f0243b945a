"""How a file writes what it holds: its line ends, its indentation, its lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from aidreport.editing.nodes import MAPPING, SEQUENCE, Node, root_of
from aidreport.editing.yaml_text import block
from aidreport.expressions import expression
from aidreport.frozen import frozen

_LINE_END = expression(r"\r\n|\r|\n")


@frozen
class Style:
    """The habits of a file.

    Attributes:
        line_end: the first one of the file.
        step: by how many blanks a group below its key is indented.
        list_step: by how many a list below its key is; often 0.
    """

    line_end: str = "\n"
    step: int = 2
    list_step: int = 2

    def text(self, lines: Iterable[str], column: int) -> str:
        """Return lines that begin at a column, each with its line end."""
        return "".join(f"{' ' * column}{line}{self.line_end}" for line in lines)

    def item(self, item: Any, text: str, siblings: Node) -> list[str]:
        """Return the lines of an item of a list that has others."""
        first = siblings.items[0]
        gap = first.start - siblings.start - 1 if _is_on_line(text, siblings, first) else 1
        return block([item], self.step, self.list_step, " " * gap)

    def closed(self, text: str) -> str:
        """Return the line end that a text lacks."""
        return "" if not text or text.endswith(("\n", "\r")) else self.line_end


def style_of(text: str) -> Style:
    """Return the habits of a file, the usual ones where it shows none."""
    found = _LINE_END.search(text)
    root = root_of(text)
    pairs = list(_pairs(root)) if root else []
    groups = [value.column - key.column for key, value in pairs if value.kind == MAPPING]
    lists = [value.column - key.column for key, value in pairs if value.kind == SEQUENCE]
    step = groups[0] if groups else 2
    return Style(found.group() if found else "\n", step, lists[0] if lists else step)


def _pairs(node: Node) -> Iterable[tuple[Node, Node]]:
    """Yield the keys of a file whose values are groups and lists in blocks, with these."""
    for key, value in node.entries:
        if value.kind in (MAPPING, SEQUENCE) and not value.in_brackets:
            yield key, value
        yield from _pairs(value)
    for item in node.items:
        yield from _pairs(item)


def _is_on_line(text: str, siblings: Node, first: Node) -> bool:
    between = text[siblings.start + 1 : first.start]
    return bool(between) and not between.strip(" ")
