"""The one loop over libyaml's events: plain values, with their places beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from aidreport.sources.refusals import DEEPEST, Refusals
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""Unquoted texts that say that there is no value; no other text is given a meaning."""


def read_events(next_event: Callable[[], Any], refusals: Refusals, *, unusual: bool) -> Value:
    """Return the value of the only document, None where there is none or it cannot be used.

    Args:
        next_event: gives one `yaml.Event` after the other.
        refusals: collects what is refused.
        unusual: whether the text holds any of the characters that anchors,
            aliases, tags and escapes need. Hardly a record does, and then its
            events need not be looked at one by one.

    Raises:
        yaml.YAMLError: where the text stops being YAML.
    """
    # This runs for each of the half a million events of a large file: hence
    # one function, local names, classes compared by identity, few calls. A line
    # number is made once a line, not once a value: that is 6 % of the memory.
    make_text = str.__new__
    documents = Sequence()
    mapping, items, in_mapping = Mapping(), documents, False
    key: Scalar | None = None
    outer: list[tuple[Mapping, Sequence, bool, Scalar | None]] = []
    node: Any
    before = -1
    line = 0
    while True:
        event = next_event()
        if unusual:
            event = refusals.look_at(event)
        kind = event.__class__
        if kind is ScalarEvent:
            text = event.value
            mark = event.start_mark
            if text in NULLS and not event.style:
                node = None
                if key is not None and mark.column == key.column - 1 + len(key):
                    refusals.suspicious = True  # no colon stands before the value
            else:
                node = make_text(Scalar, text)
                if event.end_mark.line != mark.line and " - " in text:
                    refusals.suspicious = True  # an item of a list goes on with the text above
                if mark.line != before:
                    before = mark.line
                    line = before + 1
                node.line = line
                node.column = mark.column + 1
            if key is not None:
                mapping[key] = node
                key = None
            elif in_mapping:
                if not node:
                    key = refusals.empty_key(mapping, mark)
                elif node in mapping:
                    key = refusals.doubled_key(mapping, node)
                else:
                    key = node
            else:
                items.append(node)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            mark = event.start_mark
            is_mapping = kind is MappingStartEvent
            node = Mapping() if is_mapping else Sequence()
            node.line = mark.line + 1
            node.column = mark.column + 1
            if key is not None:
                mapping[key] = node
                key = None
            elif in_mapping:
                key = refusals.key_not_text(mapping, mark)
            else:
                items.append(node)
            outer.append((mapping, items, in_mapping, key))
            if len(outer) > DEEPEST:
                refusals.too_deep(mark)
                return None
            key = None
            in_mapping = is_mapping
            if is_mapping:
                mapping = node
            else:
                items = node
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            mapping, items, in_mapping, key = outer.pop()
        elif kind is DocumentStartEvent and documents:
            refusals.several_documents(event.start_mark)
            return None
        elif kind is StreamEndEvent:
            refusals.drop()
            return documents[0] if documents else None
