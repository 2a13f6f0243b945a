"""New entries in record files by pure insertion: every byte that is there stays as it is.

`with_item(file, ["activities"], {"kind": "donation", …})` adds an item to a list,
`with_entry(file, ["people"], "张示例", {"posts": "教师"})` an entry to a group of fields. What is
inserted is written as the file writes its own: its line ends, its indentation, blocks or brackets.
The result is read back; if it holds anything but the old and the new, nothing is changed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

from aidreport.editing.nodes import MAPPING, SEQUENCE, Node, root_of
from aidreport.editing.opened import NotEditable, Opened
from aidreport.editing.style import Style, style_of
from aidreport.editing.yaml_text import block, flow, scalar
from aidreport.frozen import frozen
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Value, without_places
from aidreport.sources.values import Sequence as SourceSequence

New: TypeAlias = Any
"""What is added: text, a list or a dict of such, None for nothing; all scalars become text."""
Way: TypeAlias = Sequence[str]
"""The keys that lead to a group or list, as they stand in the file; none leads to the top."""


def with_item(file: Opened, way: Way, item: New) -> Opened:
    """Return a file with one more item at the end of a list.

    The list may be empty or its key stand alone; where the key is missing, it is added.

    Raises:
        NotEditable: where something else stands there, or the result would not hold just the old
            and the new.
    """
    place = _place(file, way)
    if place is None:
        return with_entry(file, way[:-1], way[-1], [item])
    style = style_of(file.text)
    expected = _plain(file.root)
    _at(expected, way[:-1])[way[-1]] = [*(_at(expected, way) or ()), without_places(item)]
    return _inserted(file, _item_at(file.text, place, item, style), expected)


def with_entry(
    file: Opened, way: Way, key: str, value: New, *, behind: Collection[str] = ()
) -> Opened:
    """Return a file with one more entry in a group of fields.

    Args:
        file: the file.
        way: the keys that lead to the group; where the last is missing, it is added.
        key: of the entry; it must be new.
        value: of the entry.
        behind: the keys that come before it; without one of them it stands at the end.

    Raises:
        NotEditable: where something else stands there, or the result would not hold just the old
            and the new.
    """
    place = _place(file, way)
    if place is None and way:
        return with_entry(file, way[:-1], way[-1], {key: value})
    style = style_of(file.text)
    expected = _plain(file.root) or {}
    group = _at(expected, way)
    added = {key: without_places(value)}
    if way and group is None:
        _at(expected, way[:-1])[way[-1]] = added
    elif not isinstance(group, dict) or key in group:
        raise NotEditable
    else:
        group |= added
    return _inserted(file, _entry_at(file.text, place, key, value, behind, style), expected)


@frozen
class _Insertion:
    index: int
    text: str


@frozen
class _Place:
    """A list or a group, and the key that it is the value of; None for the top."""

    key: Node | None
    node: Node


def _place(file: Opened, way: Way) -> _Place | None:
    """Return where a way leads; None where its last key is missing, or the file is empty."""
    root = root_of(file.text)
    if root is None:
        return None
    place = _Place(None, root)
    for number, name in enumerate(way):
        found = place.node.entry(name) if place.node.kind == MAPPING else None
        if found is None:
            if number == len(way) - 1 and (place.node.kind == MAPPING or place.node.is_empty):
                return None
            raise NotEditable
        place = _Place(*found)
    return place


def _item_at(text: str, place: _Place, item: New, style: Style) -> _Insertion:
    node = place.node
    if node.kind == SEQUENCE and node.in_brackets:
        return _in_brackets(text, node, flow(item) or "~", node.items)
    if node.kind == SEQUENCE:
        lines = style.item(item, text, node)
        return _below(text, node, lines, node.column, style, apart=_apart(text, node.items))
    if node.is_empty and place.key is not None:
        column = place.key.column + style.list_step
        return _below(text, node, block([item], style.step), column, style)
    raise NotEditable


def _entry_at(
    text: str,
    place: _Place | None,
    key: str,
    value: New,
    behind: Collection[str],
    style: Style,
) -> _Insertion:
    lines = block({key: value}, style.step, style.list_step)
    if place is None:
        return _Insertion(len(text), style.closed(text) + style.text(lines, 0))
    node = place.node
    if node.kind == MAPPING and node.in_brackets:
        written = f"{scalar(key)}: {flow(value)}" if value is not None else f"{scalar(key)}: "
        return _in_brackets(text, node, written, node.entries)
    if node.kind == MAPPING:
        before = [each for name, each in node.entries if name.value in behind]
        last = before[-1] if before else node
        return _below(text, last, lines, node.column, style, apart=_apart_entries(text, node))
    if node.is_empty and place.key is not None:
        return _below(text, node, lines, place.key.column + style.step, style)
    raise NotEditable


def _in_brackets(text: str, node: Node, written: str, others: Sequence[object]) -> _Insertion:
    """Return the insertion before the closing bracket, behind the last entry."""
    inside = text[node.start + 1 : node.end - 1]
    if not others:
        return _Insertion(node.start + 1, written)
    bare = inside.rstrip()
    if bare.endswith(":"):  # the blank behind it makes it a colon
        return _Insertion(node.end - 1, f", {written}")
    end = node.start + 1 + len(bare)
    return _Insertion(end, f" {written}" if bare.endswith(",") else f", {written}")


def _below(
    text: str, last: Node, lines: list[str], column: int, style: Style, *, apart: bool = False
) -> _Insertion:
    """Return the insertion of lines below what ends a node, and the comments that belong to it."""
    index = _end_of_lines(text, last, column)
    blank = style.line_end if apart else ""
    if index == len(text) and not text.endswith(("\n", "\r")):
        written = style.text(lines, column)
        return _Insertion(index, style.line_end + blank + written.removesuffix(style.line_end))
    return _Insertion(index, blank + style.text(lines, column))


def _end_of_lines(text: str, node: Node, column: int) -> int:
    """Return the offset of the first line below a node, past deeper comments right below it."""
    index = node.end
    if index == 0 or text[index - 1] not in "\r\n":
        index = _next_line(text, index)
    while index < len(text):
        end = _next_line(text, index)
        line = text[index:end]
        bare = line.lstrip(" ")
        if not bare.startswith("#") or len(line) - len(bare) <= column:
            break
        index = end
    return index


def _next_line(text: str, index: int) -> int:
    ends = [end for end in (text.find("\n", index), text.find("\r", index)) if end >= 0]
    if not ends:
        return len(text)
    end = min(ends)
    return end + (2 if text.startswith("\r\n", end) else 1)


def _apart(text: str, items: Sequence[Node]) -> bool:
    """Return whether a blank line stands between the last two items of a list."""
    return len(items) > 1 and _has_blank_line(text[items[-2].end : items[-1].start])


def _apart_entries(text: str, node: Node) -> bool:
    keys = [key for key, _ in node.entries]
    values = [value for _, value in node.entries]
    return len(keys) > 1 and _has_blank_line(text[values[-2].end : keys[-1].start])


def _has_blank_line(between: str) -> bool:
    return any(not line.strip() for line in between.splitlines()[1:])


def _inserted(file: Opened, insertion: _Insertion, expected: object) -> Opened:
    """Return the file with an insertion, read back and compared.

    Raises:
        NotEditable: where the file does not hold what was expected.
    """
    text = file.text[: insertion.index] + insertion.text + file.text[insertion.index :]
    changed = file.with_text(text)
    if _plain(changed.root) != expected:
        raise NotEditable
    return changed


def _plain(value: Value) -> Any:
    """Return what a part of a file holds, without the places."""
    if isinstance(value, SourceMapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, SourceSequence):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, Scalar) else None


def _at(values: Any, way: Way) -> Any:
    """Return what a way leads to, None where its last key is missing."""
    for name in way:
        values = values.get(name) if isinstance(values, dict) else None
    return values
