"""The JSON Schema of a group of fields."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.model.base import Record, fields_of, one_of_fields
from aidreport.model.reading.field import Declared
from aidreport.model.reading.shape import Schema, Shape, or_blank


def definition_of(
    model: type[Record], shapes: Mapping[str, Shape], definitions: dict[str, Schema]
) -> Schema:
    """Return the schema of a class of records; `definitions` gets those of the groups in it."""
    fields = fields_of(model)
    one_of = one_of_fields(model)
    required = [field.key for field in fields.values() if field.required]
    properties = {
        field.key: _property(field, shapes[name].schema(definitions))
        for name, field in fields.items()
    }
    return {
        "additionalProperties": False,
        **({"anyOf": [_given(name) for name in one_of]} if one_of else {}),
        "properties": properties,
        **({"required": required} if required else {}),
        "type": "object",
    }


def _property(field: Declared, schema: Schema) -> Schema:
    """Return the schema of a field with its description, and with the blank that it may be."""
    described = {"description": field.description}
    if not schema:
        return described
    if not field.required:
        return {**or_blank(schema), **described}
    if "$ref" in schema:
        # In draft-07 whatever stands beside a $ref is ignored, the hover text too.
        return {"allOf": [schema], **described}
    own = {key: entry for key, entry in schema.items() if key != "description"}
    return {**own, **described}


def _given(name: str) -> Schema:
    """Return the schema of a group in which a field is filled in."""
    return {"properties": {name: {"not": {"enum": [None, []]}}}, "required": [name]}
