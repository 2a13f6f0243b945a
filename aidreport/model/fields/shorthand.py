"""Groups of fields that may be written as the value of their main field alone."""

from __future__ import annotations

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from aidreport.sources.values import Mapping, Scalar


class Shorthand(BeforeValidator):
    """Reads a single value as a group with just the field `name`: `cash: 700` is an amount."""

    def __init__(self, name: str) -> None:
        def expand(value: object) -> object:
            if isinstance(value, Scalar):
                key = Scalar(name, value.line, value.column)
                return Mapping.of({key: value}, value.line, value.column)
            return value

        super().__init__(expand)
        # The dataclass it derives from is frozen, and compares by its function alone.
        object.__setattr__(self, "_main_field", name)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say in the JSON Schema that a single value may stand for the group."""
        group = handler(schema)
        fields = handler.resolve_ref_schema(group)["properties"]
        main: str = self._main_field  # type: ignore[attr-defined]
        apart = ("title", "description", "default")
        value = {key: entry for key, entry in fields[main].items() if key not in apart}
        return {"anyOf": [value, group]}
