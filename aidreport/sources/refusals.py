"""What a record file must not hold although it is YAML, and the keys read only to be dropped."""

from __future__ import annotations

from typing import Any, TypeAlias

from yaml.events import (
    AliasEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.sources.characters import FORBIDDEN, code_point
from aidreport.sources.error_context import shortened
from aidreport.sources.values import Mapping, Scalar

Mark: TypeAlias = Any
"""A place as libyaml or PyYAML gives it, two unrelated classes: line and column from 0."""

MOST_REFUSED = 1001
"""How many findings of one file are made here: one more than are shown."""

DEEPEST = 50
"""How many mappings and lists may stand inside each other."""


class DroppedKey(Scalar):
    """Stands for a refused key while its value is read; equal to nothing but itself."""

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


class Refusals:
    """Collects the findings about one file while it is read.

    `suspicious` is True once something stood there that was hardly meant as it was read.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._dropped: list[tuple[Mapping, DroppedKey]] = []
        self._keys_of: Mapping | None = None
        self._keys: dict[Scalar, Scalar] = {}
        self.findings: list[Diagnostic] = []
        self.suspicious = False

    def look_at(self, event: Event) -> Event:
        """Report an anchor, alias, tag or escaped character; return what to read instead."""
        if isinstance(event, AliasEvent):
            self._refuse("alias", event.start_mark, _alias(event.anchor or ""))
            # An empty value: the place of the alias is kept, its content is not fetched.
            return ScalarEvent(None, None, (True, False), "", event.start_mark, event.end_mark)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            self._refuse("anchor", event.start_mark, _anchor(event.anchor))
        if isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent):
            if event.tag is not None:
                self._refuse("tag", event.start_mark, _tag(event.tag))
            if isinstance(event, ScalarEvent) and event.style == '"':
                self._look_at_escapes(event)
        return event

    def doubled_key(self, mapping: Mapping, key: Scalar) -> DroppedKey:
        """Report a key that the mapping has already; its second value will be dropped."""
        if not self._is_full:
            first = self._first(mapping, key)
            self._add("doubled-key", key.line, key.column, _doubled(key, first))
        return self._drop_value(mapping)

    def _first(self, mapping: Mapping, key: Scalar) -> Scalar:
        """Return the key that a mapping has, with its place; each key is walked over once."""
        if self._keys_of is not mapping:
            self._keys_of, self._keys = mapping, {}
        if key not in self._keys:
            for known in reversed(mapping):
                if known in self._keys:
                    break
                self._keys[known] = known
        return self._keys[key]

    def empty_key(self, mapping: Mapping, mark: Mark) -> DroppedKey:
        """Report a key that is empty or null, unless an alias was refused in its place."""
        place = Position(self._path, mark.line + 1, mark.column + 1)
        if not self.findings or self.findings[-1].position != place:
            self._refuse(
                "key-not-text",
                mark,
                message(
                    "The key before this colon is empty, expected a name:"
                    " write the name of a field, or delete the line."
                ),
            )
        return self._drop_value(mapping)

    def key_not_text(self, mapping: Mapping, mark: Mark) -> DroppedKey:
        """Report a mapping or a list that stands where a key is expected."""
        text = message(
            "A list or group stands here, expected the name of a field."
            " If this is text that begins with a bracket or brace, put it in quotes."
        )
        self._refuse("key-not-text", mark, text)
        return self._drop_value(mapping)

    def too_deep(self, mark: Mark) -> None:
        """Report that the levels end here, and only this of a row of open brackets."""
        self.findings = [known for known in self.findings if known.code != "key-not-text"]
        text = message(
            "More than {deepest} lists and groups stand inside each other, and a record"
            " needs fewer than ten: look for brackets that are not closed.",
            deepest=DEEPEST,
        )
        self._refuse("too-deep", mark, text)

    def several_documents(self, mark: Mark) -> None:
        """Report the line that begins a second document."""
        text = message(
            "A second document begins here, expected one a file: delete the line “---”,"
            " or move what follows into a file of its own."
        )
        self._refuse("several-documents", mark, text)

    def drop(self) -> None:
        """Take the refused keys and their values out of the mappings."""
        for mapping, key in self._dropped:
            mapping.pop(key, None)

    def _look_at_escapes(self, event: ScalarEvent) -> None:
        if found := FORBIDDEN.search(event.value):
            self._refuse("control-character", event.start_mark, _escaped(found.group()))

    def _drop_value(self, mapping: Mapping) -> DroppedKey:
        if self._dropped and self._dropped[-1][0] is mapping:
            return self._dropped[-1][1]
        key = DroppedKey()
        self._dropped.append((mapping, key))
        return key

    def _refuse(self, code: str, mark: Mark, text: Message) -> None:
        self._add(code, mark.line + 1, mark.column + 1, text)

    def _add(self, code: str, line: int, column: int, text: Message) -> None:
        if not self._is_full:
            place = Position(self._path, line, column)
            self.findings.append(Diagnostic(code, Severity.ERROR, place, text))

    @property
    def _is_full(self) -> bool:
        return len(self.findings) >= MOST_REFUSED


def _alias(name: str) -> Message:
    return message(
        "The alias “*{name}” stands for a value written elsewhere; records do not use aliases:"
        " write the value out here. If “*” is part of the text, put the text in quotes.",
        name=name,
    )


def _anchor(name: str) -> Message:
    return message(
        "The anchor “&{name}” names a value for later use; records do not use anchors:"
        " delete it. If “&” is part of the text, put the text in quotes.",
        name=name,
    )


def _tag(name: str) -> Message:
    return message(
        "The tag “{name}” gives the value a type; records do not use tags: delete it."
        " If “!” is part of the text, put the text in quotes.",
        name=name.replace("tag:yaml.org,2002:", "!!"),
    )


def _doubled(key: Scalar, first: Scalar) -> Message:
    return message(
        "The key “{key}” stands twice, first at line {line}, column {column}:"
        " keep one of the two, or rename this one.",
        key=shortened(key),
        line=first.line,
        column=first.column,
    )


def _escaped(character: str) -> Message:
    return message(
        "A backslash in this quoted text makes the character {code}, which cannot stand in a"
        " report: delete it, or write the text in single quotes if the backslash is meant.",
        code=code_point(character),
    )
