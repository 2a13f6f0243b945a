"""The parts of a YAML file, and where each begins and ends among its characters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidreport.frozen import field, slotted


@slotted
class Node:
    """A text, a group or a list; offsets count characters from 0.

    Attributes:
        start: of the first key, dash, bracket, quote or character.
        end: after it, for a text and for what stands in brackets; of a group or list in a block
            it is the end of its last part.
        column: of its start, from 0.
        in_brackets: whether a group or list is written with brackets.
        value: of a text, None for nothing.
        entries: the keys and values of a group.
        items: the values of a list.
    """

    start: int
    end: int
    column: int
    kind: str
    in_brackets: bool = False
    value: str | None = None
    is_empty: bool = False
    entries: list[tuple[Node, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)

    def entry(self, name: str) -> tuple[Node, Node] | None:
        """Return the key and the value of a field of a group, None where it has none."""
        return next((each for each in self.entries if each[0].value == name), None)


MAPPING, SEQUENCE, TEXT = "mapping", "sequence", "text"


def root_of(text: str) -> Node | None:
    """Return the only document of a text that is proper YAML, None where there is nothing."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    events = (
        each
        for each in yaml.parse(text, Loader=loader)
        if isinstance(each, yaml.NodeEvent | yaml.CollectionEndEvent)
    )
    first = next(events, None)
    return None if first is None else _node(first, events)


def _node(event: Any, events: Iterator[Any]) -> Node:
    start, end = event.start_mark, event.end_mark
    name = type(event).__name__
    if name == "ScalarEvent":
        empty = end.index == start.index
        return Node(start.index, end.index, start.column, TEXT, value=event.value, is_empty=empty)
    kind = MAPPING if name == "MappingStartEvent" else SEQUENCE
    node = Node(start.index, end.index, start.column, kind, bool(event.flow_style))
    parts: list[Node] = []
    for inner in events:
        if type(inner).__name__ in ("MappingEndEvent", "SequenceEndEvent"):
            node.end = inner.end_mark.index if node.in_brackets else parts[-1].end
            break
        parts.append(_node(inner, events))
    if kind == MAPPING:
        node.entries = list(zip(parts[::2], parts[1::2], strict=True))
    else:
        node.items = parts
    return node
