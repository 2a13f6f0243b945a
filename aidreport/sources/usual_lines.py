"""Files whose lines are all of the usual forms, read without libyaml in half the time.

The usual forms: `field: text`, `- text`, `- field: text`, a field above deeper lines, what stands
in brackets on one line, quotes without escapes, `>-` and `|-` with lines of one indentation,
comments. What they give is what libyaml gives, places too; a file with any other line is left to
it, whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, TypeAlias

from yaml.error import YAMLError

from aidreport.expressions import expression
from aidreport.names import CHINESE_FIELDS, FIELDS
from aidreport.sources.events import NULLS
from aidreport.sources.parsing import parse
from aidreport.sources.refusals import Refusals
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

_AT_ONCE = 1 << 16
"""Characters whose lines are split at once: those of a large file would take 30 MB."""

_WIDEST = 20
"""Columns of indentation of a line that is read here, so that no more than 42 levels are."""

_MOST_BRACKETS = 5

_MARKS = frozenset(" -?:,[]{}#&*!|>'\"%@`")
"""What a text without quotes cannot begin with, or hardly does."""

_NO_TEXT = ("", " ", "-")
"""What stands behind a dash where it is no text: nothing, more blanks, or another dash."""

_NAME = r"\w[\w·（）()“”《》、.\-]{0,99}"
_ENTRY = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^,\[\]{}:#?'\"]*(?<! )"
_KEY = expression(_NAME)
_LONGEST_KEY = 100
_LIST = expression(rf"\[{_ENTRY}(?:, {_ENTRY})*\]")
_GROUP = expression(rf"\{{{_NAME}: {_ENTRY}(?:, {_NAME}: {_ENTRY})*\}}")
_QUOTED = expression(r"""(?:"([^"\\]*)"|'([^']*)') *(?:(?<= )#.*)?""")
_UNUSUAL_IN_BRACKETS = expression(r"[&*!\\]")
_BLOCKS = {">-": " ", "|-": "\n"}
"""What joins the lines of a block of text, by its mark."""


_Head: TypeAlias = tuple[tuple[int, ...], int, str]
"""What stands before a colon: the columns of dashes, the column of the field, its name."""

_Field: TypeAlias = tuple[int, Any, int]
"""Likewise where no dash is: the column of the field, its name, the column of the value."""


class _UnusualError(Exception):
    """Raised at a line that is left to libyaml."""


def read_usual_lines(text: str) -> Mapping | None:
    """Return what a text holds, None where libyaml has to read it."""
    if "\t" in text:
        return None
    if "\r" in text:
        # Lines of Windows: what stands at their end moves nothing that is before it.
        if text.count("\r") > text.count("\r\n"):
            return None
        text = text.replace("\r\n", "\n")
    try:
        return _read(chain.from_iterable(_lines(text)))
    except _UnusualError:
        return None


def _lines(text: str) -> Iterator[list[str]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + _AT_ONCE)
        end = len(text) if end < 0 else end
        yield text[start:end].split("\n")
        start = end + 1


def _read(lines: Iterator[str]) -> Mapping | None:
    # This runs for each of the 340,000 lines of a large file: hence one function, local names,
    # few calls. What stands before a colon is taken apart once for each field and indentation.
    make_text = str.__new__
    fields: dict[str, _Field] = {}
    heads: dict[str, _Head] = {}
    heads_alone: dict[str, _Head] = {}  # of fields whose colon ends the line
    dashes_alone: dict[str, _Head] = {}  # of texts in a list
    root = mapping = Mapping()
    root.column = 1
    items = Sequence()
    in_mapping = True
    level = 0  # the column of the mapping or list that is being read
    key: Any = None  # what a value still has to come for, a bare text if it names a field
    key_row = 0
    outer: list[tuple[Mapping, Sequence, bool, int]] = []
    block: _Block | None = None
    row = 0
    name: str | None
    node: Value
    for line in lines:
        row += 1
        if block is not None:
            if block.takes(line):
                continue
            mapping[block.key] = block.text()
            block = None
        head, colon, value = line.partition(": ")
        # Two of three lines: a field with its text below another one.
        if value and in_mapping and key is None and (field := fields.get(head)) is not None:
            column, bare, place = field
            if (
                column == level
                and bare not in mapping
                and value not in NULLS
                and (
                    value.isalnum()
                    or (
                        value[0] not in _MARKS
                        and value[-1] not in ": "
                        and " #" not in value
                        and ": " not in value
                    )
                )
            ):
                mapping[bare] = node = make_text(Scalar, value)
                node.line = row
                node.column = place
                continue
        if (known := (heads if colon else heads_alone).get(head)) is not None:
            dashes, column, name = known
        elif (
            not colon
            and (known := dashes_alone.get(line[: (mark := line.find("- ") + 2)])) is not None
            and line[mark : mark + 1] not in _NO_TEXT
            and line[-1] != ":"
        ):
            dashes, column, _ = known
            name, value = None, line[mark:]
        else:
            known = None
            content = head.lstrip(" ")
            if not content and colon:
                raise _UnusualError
            if not content or content[0] == "#":
                continue
            column = len(head) - len(content)
            dashes = ()
            while content.startswith("- "):
                dashes += (column,)
                rest = content[2:].lstrip(" ")
                column += len(content) - len(rest)
                content = rest
            if column > _WIDEST:
                raise _UnusualError
            name = content if colon else content[:-1] if content.endswith(":") else ""
            if name in FIELDS or name in CHINESE_FIELDS:
                known = (heads if colon else heads_alone)[head] = dashes, column, name
                if colon and not dashes:
                    fields[head] = column, name, column + len(name) + 3
            elif not (_is_letters(name) or _KEY.fullmatch(name)) or name in NULLS:
                if not dashes:
                    raise _UnusualError
                if len(dashes) == 1 and column == dashes[0] + 2:
                    dashes_alone[line[:column]] = dashes, column, ""
                name, value = None, line[column:]
        # Back to the level at which the line begins.
        begin = dashes[0] if dashes else column
        if begin < level or not (in_mapping or dashes):
            if key is not None:
                mapping[Scalar(key, key_row, mapping.column)] = None
                key = None
            while outer and (begin < level or not (in_mapping or dashes)):
                mapping, items, in_mapping, level = outer.pop()
            if begin != level:
                raise _UnusualError
        if dashes:
            for dash in dashes:
                if dash != level or in_mapping:
                    new_items = Sequence()
                    new_items.line = row
                    new_items.column = dash + 1
                    if dash != begin:
                        items.append(new_items)
                    elif key is not None:
                        mapping[key] = new_items
                        new_items.key_line = key_row
                        key = None
                    else:
                        raise _UnusualError
                    outer.append((mapping, items, in_mapping, level))
                    items, in_mapping, level = new_items, False, dash
        elif begin != level:
            if key is None:
                raise _UnusualError
            mapping[key] = new = Mapping()
            new.line = row
            new.column = column + 1
            new.key_line = key_row
            key = None
            outer.append((mapping, items, in_mapping, level))
            mapping, level = new, column
        elif key is not None:
            mapping[Scalar(key, key_row, mapping.column)] = None
            key = None
        if name is not None:
            if dashes:
                new = Mapping()
                new.line = row
                new.column = column + 1
                items.append(new)
                outer.append((mapping, items, in_mapping, level))
                mapping, in_mapping, level = new, True, column
            if name in mapping:
                raise _UnusualError
            key, key_row = name if known is not None else Scalar(name, row, column + 1), row
            if not value:
                continue
            column += len(name) + 3
        else:
            column += 1
        # Nothing but letters and digits, as most are, is a text.
        if value in NULLS or not (
            value.isalnum()
            or (
                value[0] not in _MARKS
                and value[-1] not in ": "
                and " #" not in value
                and ": " not in value
            )
        ):
            if value in _BLOCKS and key is not None:
                block = _Block(key, _BLOCKS[value], row, column, level)
                key = None
                continue
            node = _other_value(value, row, column)
            if node is None:
                if key is None:
                    raise _UnusualError
                continue
        else:
            node = make_text(Scalar, value)
            node.line = row
            node.column = column
        if key is not None:
            mapping[key] = node
            key = None
        else:
            items.append(node)
    if block is not None:
        mapping[block.key] = block.text()
    elif key is not None:
        mapping[Scalar(key, key_row, mapping.column)] = None
    if not root:
        return None
    root.line = next(iter(root)).line
    return root


def _is_letters(name: str) -> bool:
    """Return whether a name is one of letters and digits alone, as most ids are."""
    return name.isalnum() and len(name) <= _LONGEST_KEY


class _Block:
    """The text of a field on the lines below it, while it is read."""

    __slots__ = ("_between", "_column", "_ended", "_indent", "_level", "_lines", "_row", "key")

    def __init__(self, key: Any, between: str, row: int, column: int, level: int) -> None:
        """Take a field, what joins the lines, the place of the mark, and the field's column."""
        self.key = key
        self._between = between
        self._row = row
        self._column = column
        self._level = level
        self._indent = 0
        self._lines: list[str] = []
        self._ended = False

    def takes(self, line: str) -> bool:
        """Take a line in if it belongs to the text, and return whether it does."""
        content = line.lstrip(" ")
        column = len(line) - len(content)
        if not content:
            self._ended = True
            if column > self._indent:
                raise _UnusualError
            return True
        if column <= self._level:
            return False
        self._indent = self._indent or column
        if self._ended or column != self._indent:
            raise _UnusualError
        self._lines.append(content)
        return True

    def text(self) -> Scalar:
        """Return the text with its place."""
        text = self._between.join(self._lines)
        # Where an item seems to go on with the text above, the reader has to be told.
        if not text or (" - " in text):
            raise _UnusualError
        return Scalar(text, self._row, self._column)


def _other_value(value: str, row: int, column: int) -> Value:
    """Return a value in quotes or brackets, or with a comment behind it; None for no value."""
    text = value.lstrip(" ")
    column += len(value) - len(text)
    if not text or (text[0] == "#" and len(text) < len(value)):
        return None
    if text[0] in "[{":
        return _in_brackets(text, row, column)
    if quoted := _QUOTED.fullmatch(text):
        return Scalar(quoted[1] if quoted[2] is None else quoted[2], row, column)
    comment = text.find(" #")
    text = (text if comment < 0 else text[:comment]).rstrip(" ")
    if text[0] in _MARKS or ": " in text or text[-1] == ":" or text in NULLS:
        raise _UnusualError
    return Scalar(text, row, column)


def _in_brackets(text: str, row: int, column: int) -> Mapping | Sequence:
    """Return a list or group in brackets that ends on its line."""
    found: Mapping | Sequence | None = None
    if text[0] == "[":
        if text[-1] == "]":
            found = _list(text, row, column)
    elif text[-1] == "}":
        found = _group(text, row, column)
    return _nested(text, row, column) if found is None else found


def _list(text: str, row: int, column: int) -> Sequence | None:
    """Return a list of texts, None where it holds anything else.

    Its form is looked at where an entry is not letters and digits alone, which most are.
    """
    found = Sequence()
    is_usual = False
    found.line, found.column = row, column
    column += 1
    make_text = str.__new__  # as in `_read`, for there are as many
    for entry in text[1:-1].split(", "):
        if not (is_usual or entry.isalnum() or (is_usual := _is_usual(_LIST, text))):
            return None
        if entry in NULLS:
            raise _UnusualError
        node = make_text(Scalar, entry)
        node.line, node.column = row, column
        found.append(node)
        column += len(entry) + 2
    return found


def _group(text: str, row: int, column: int) -> Mapping | None:
    """Return a group of fields with a text each, None where it holds anything else; as `_list`."""
    found = Mapping()
    is_usual = False
    found.line, found.column = row, column
    column += 1
    make_text = str.__new__
    for part in text[1:-1].split(", "):
        name, _, entry = part.partition(": ")
        if not (
            is_usual
            or (entry.isalnum() and _is_letters(name))
            or (is_usual := _is_usual(_GROUP, text))
        ):
            return None
        if name in found or name in NULLS or entry in NULLS:
            raise _UnusualError
        key = make_text(Scalar, name)
        key.line, key.column = row, column
        found[key] = node = make_text(Scalar, entry)
        node.line, node.column = row, column + len(name) + 2
        column += len(part) + 2
    return found


def _is_usual(form: re.Pattern[str], text: str) -> bool:
    return form.fullmatch(text) is not None


def _nested(text: str, row: int, column: int) -> Mapping | Sequence:
    """Return what libyaml reads of brackets within brackets, at its place in the file."""
    refusals = Refusals("")
    if _UNUSUAL_IN_BRACKETS.search(text) or text.count("[") + text.count("{") > _MOST_BRACKETS:
        raise _UnusualError
    try:
        found = parse(text.encode(), refusals)
    except (YAMLError, ValueError):
        raise _UnusualError from None
    if refusals.findings or refusals.suspicious or not isinstance(found, Mapping | Sequence):
        raise _UnusualError
    _move(found, row - 1, column - 1)
    return found


def _move(value: Value, rows: int, columns: int) -> None:
    if value is None:
        return
    value.line += rows
    value.column += columns
    if isinstance(value, Mapping):
        for key, entry in value.items():
            _move(key, rows, columns)
            _move(entry, rows, columns)
    elif isinstance(value, Sequence):
        for entry in value:
            _move(entry, rows, columns)
