"""Lists in a record: a single entry may stand without its dash."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from aidreport.sources.values import Mapping, Scalar, Sequence

Entry = TypeVar("Entry")


def as_sequence(value: object) -> object:
    """Return a single value as a list of one, at the same place; a list as it is."""
    if isinstance(value, Scalar | Mapping):
        return Sequence.of([value], value.line, value.column)
    return value


class _OrSingle:
    """Says in the JSON Schema that a single entry may stand for the list."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


Listed = Annotated[tuple[Entry, ...], BeforeValidator(as_sequence), _OrSingle()]
