"""The JSON Schema with the Chinese names, so that an editor completes these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from aidreport.expressions import expression
from aidreport.model.base import Record, chinese_names
from aidreport.model.reading.shape import Schema
from aidreport.names import DRAFT, FIELDS, FLAGS, KINDS, chinese_name, chinese_words

_WORD = expression(r" ?(?<![\w{./])(?<!\{ )([a-z]+(?:[_-][a-z]+)*)(?![\w}./-]) ?([\u4e00-\u9fff]*)")
"""A name in a description, and the Chinese words behind it: planned 计划, 同 report 中."""
_SAID_TWICE = expression(r"(?P<name>[\u4e00-\u9fff]+)（(?P=name)）")
_OURS = __name__.partition(".")[0]
_SAID = ("description", "patternErrorMessage")


def in_chinese(schema: Schema) -> Schema:
    """Return the schema of a record file with Chinese keys, kinds and fixed values.

    It must be made of all models, which are found by the names of the definitions.
    """
    return _Translation(schema["definitions"]).schema(schema)


def _models(base: type[Record]) -> Iterator[type[Record]]:
    for model in base.__subclasses__():
        if model.__module__.startswith(_OURS):
            yield model
        yield from _models(model)


class _Translation:
    """Works through a schema, and knows its fixed values and the names of its groups."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions
        self._models = {model.__name__: model for model in _models(Record)}
        self._words = {
            name: chinese_words(name, definition["enum"])
            for name, definition in definitions.items()
            if "enum" in definition
        }

    def schema(self, schema: Schema) -> Schema:
        definitions = {
            name: self._definition(name, each) for name, each in self._definitions.items()
        }
        return {**self._part(schema, FIELDS), "definitions": definitions}

    def _definition(self, name: str, schema: Schema) -> Schema:
        if name in self._words:
            return {**schema, "enum": [*self._words[name].values()]}
        names = chinese_names(self._models[name]) if name in self._models else FIELDS
        group: Schema = self._part(schema, names)
        kind = group.get("properties", {}).get(FIELDS["kind"], {})
        if "const" in kind:
            kind["const"] = KINDS[kind["const"]]
        return group

    def _part(self, value: Any, names: Mapping[str, str]) -> Any:
        """Return a part of the schema with the fields of its groups renamed."""
        if isinstance(value, list):
            return [self._part(each, names) for each in value]
        if not isinstance(value, dict):
            return value
        renamed: Schema = {}
        for key, entry in value.items():
            if key == "properties":
                renamed[key] = {
                    names[name]: self._part(each, names) for name, each in entry.items()
                }
            elif key == "required":
                renamed[key] = [names[name] for name in entry]
            elif key == "const":
                renamed[key] = DRAFT.get(entry, entry)
            elif key in _SAID:
                renamed[key] = self._said(entry, self._values_in(value))
            elif key != "definitions":
                renamed[key] = self._part(entry, names)
        return renamed

    def _values_in(self, schema: Schema) -> Mapping[str, str]:
        """Return the fixed values that a field may have by their English names."""
        text = str(schema)
        for name, words in self._words.items():
            if f"'#/definitions/{name}'" in text:
                return words
        return FLAGS

    def _said(self, description: str, values: Mapping[str, str]) -> str:
        """Return a description that names fields and values in Chinese."""

        def named(found: re.Match[str]) -> str:
            word, behind = found[1], found[2]
            if word not in values:
                name = chinese_name(word)
                return found.group() if name == word else name + behind
            name = values[word]
            return behind if behind.startswith(name) else f"{name}（{behind}）" if behind else name

        return _SAID_TWICE.sub(r"\g<name>", _WORD.sub(named, description))
