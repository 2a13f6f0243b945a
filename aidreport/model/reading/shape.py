"""What every shape of a value can do: be read, and be described to an editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol, TypeAlias

from aidreport.model.fields.validation import Validation
from aidreport.sources.values import Scalar

Schema: TypeAlias = dict[str, Any]


class Named(NamedTuple):
    """A text of a file that is a name with an English and a Chinese form.

    `is_key` is False for a kind of activity and for a fixed value.
    """

    text: Scalar
    english: str
    chinese: str
    is_key: bool = True


class Shape(Protocol):
    """How the value of a field is written in a file."""

    def read(self, value: Any, context: Validation) -> Any:
        """Return the value that a record holds.

        Raises:
            Refusal: the value as a whole is not what is expected.
            Faults: parts of it are not.
        """

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the JSON Schema; what it refers to is added to the definitions."""

    def names(self, value: Any) -> Iterator[Named]:
        """Yield what in a value is a name of ours, in the order of the file; unchecked."""


def reference(name: str) -> Schema:
    """Return the schema that is a definition."""
    return {"$ref": f"#/definitions/{name}"}


def or_blank(schema: Schema) -> Schema:
    """Return the schema of what may be left blank."""
    return {"anyOf": [schema, {"type": "null"}]}


def without_groups(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of what is no group, where a group means something else."""
    if not _takes_groups(schema, definitions):
        return schema
    return {"allOf": [schema, {"not": {"type": "object"}}]}


def _takes_groups(schema: Schema, definitions: dict[str, Schema]) -> bool:
    meant = definitions[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    choices = meant.get("anyOf", ())
    return meant.get("type") == "object" or any(
        _takes_groups(each, definitions) for each in choices
    )


def in_order(schema: Schema) -> Schema:
    """Return a schema with its keywords, not its properties, in the order of the alphabet."""
    return {key: _in_order(key, schema[key]) for key in sorted(schema)}


def _in_order(key: str, value: Any) -> Any:
    if key == "properties":
        return {name: in_order(schema) for name, schema in value.items()}
    if isinstance(value, list):
        return [_in_order("", entry) for entry in value]
    return in_order(value) if isinstance(value, dict) else value
