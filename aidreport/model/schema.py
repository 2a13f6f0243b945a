"""The JSON Schema (draft-07) of a record file, for editors: completion and hover text."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from pydantic import TypeAdapter
from pydantic.json_schema import models_json_schema

from aidreport.model.base import Record
from aidreport.model.fields.amount import AmountField
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.period_patterns import DATE
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.private import PrivateFile
from aidreport.model.year import RecordFile

_DRAFT = "http://json-schema.org/draft-07/schema#"
_REFERENCE = "#/definitions/{model}"
_REGISTERED: dict[str, type[Record]] = {"organisations": Organisation, "people": Person}
_NULL = {"type": "null"}

Schema: TypeAlias = dict[str, Any]

_FIELDS: dict[str, Any] = {
    "phrase": Phrase,
    "text": Text,
    "flag": Flag,
    "money": MoneyField,
    "quantity": QuantityField,
    "amount": AmountField,
    "period": PeriodField,
}
"""Fields that stand in many places, and their names as definitions."""


def schema_text() -> str:
    """Return the schema as it stands in `aidreport/schema/record.schema.json`."""
    return json.dumps(record_schema(), ensure_ascii=False, indent=2) + "\n"


def record_schema() -> dict[str, Any]:
    """Return the schema of a whole record file, with one definition for each kind of activity."""
    kinds = {kind: kind.load() for kind in KINDS.values()}
    models: list[type[Record]] = [RecordFile, PrivateFile, *_REGISTERED.values(), *kinds.values()]
    generated = models_json_schema(
        [(model, "validation") for model in models], ref_template=_REFERENCE
    )[1]
    definitions: dict[str, Any] = generated["$defs"]
    for model in _REGISTERED.values():
        _drop_id(definitions[model.__name__])
    for kind, activity in kinds.items():
        definition = definitions[activity.__name__]
        definition["properties"]["kind"] = {"const": kind.name, "description": kind.term}
    for definition in definitions.values():
        _tidy(definition)
    record = definitions.pop(RecordFile.__name__)
    private = definitions.pop(PrivateFile.__name__)
    properties = record["properties"]
    for name, model in _REGISTERED.items():
        entry = {"anyOf": [_reference(model), _NULL]}
        properties[name] |= {
            "type": ["object", "null"],
            "propertyNames": {"$ref": "#/definitions/phrase"},
            "additionalProperties": entry,
        }
    definitions["activity"] = {"anyOf": [_reference(activity) for activity in kinds.values()]}
    definitions["registry"] = {
        "type": "object",
        "properties": {name: properties[name] for name in _REGISTERED},
        "additionalProperties": False,
    }
    definitions["private"] = private
    properties["activities"] |= {
        "type": ["array", "null"],
        "items": {"$ref": "#/definitions/activity"},
    }
    shared = _shared_fields()
    whole = _with_names_checked({**record, "definitions": definitions})
    named = _with_references(whole, {_key(field): name for name, field in shared.items()})
    return {
        "$schema": _DRAFT,
        "title": "aidreport",
        **named,
        "definitions": {**shared, **named["definitions"]},
    }


def _shared_fields() -> dict[str, Schema]:
    """Return the schemas of the fields that stand in many places, by their names."""
    fields = {name: TypeAdapter(field).json_schema() for name, field in _FIELDS.items()}
    return {**fields, "date": DATE}


def _key(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True)


def _with_references(value: Any, names: dict[str, str]) -> Any:
    """Return a schema in which what is equal to a definition refers to it."""
    if isinstance(value, list):
        return [_with_references(entry, names) for entry in value]
    if not isinstance(value, dict):
        return value
    if name := names.get(_key(value)):
        return {"$ref": f"#/definitions/{name}"}
    plain = {key: entry for key, entry in value.items() if key != "description"}
    if "description" in value and (name := names.get(_key(plain))):
        # In draft-07 whatever stands beside a $ref is ignored, the hover text too.
        reference = {"$ref": f"#/definitions/{name}"}
        return {"allOf": [reference], "description": value["description"]}
    return {key: _with_references(entry, names) for key, entry in value.items()}


def _with_names_checked(value: Any) -> Any:
    """Return a schema in which a table refuses keys that are no words.

    pydantic says of a table only what its keys of the right form hold.
    """
    if isinstance(value, list):
        return [_with_names_checked(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    checked = {key: _with_names_checked(entry) for key, entry in value.items()}
    if isinstance(tables := checked.pop("patternProperties", None), dict):
        ((_, entry),) = tables.items()
        names = {"$ref": "#/definitions/phrase"}
        checked |= {"propertyNames": names, "additionalProperties": entry}
    return checked


def _reference(model: type[Record]) -> dict[str, str]:
    return {"$ref": _REFERENCE.format(model=model.__name__)}


def _drop_id(definition: dict[str, Any]) -> None:
    """Drop the id, which is the key of the entry; the name is not asked for either."""
    del definition["properties"]["id"]
    required = [name for name in definition.get("required", []) if name not in ("id", "name")]
    definition["required"] = required


def _tidy(definition: dict[str, Any]) -> None:
    """Leave the fields' Chinese descriptions alone as hover text, and let a field be blank."""
    definition.pop("title", None)
    definition.pop("description", None)
    if not definition.get("required"):
        definition.pop("required", None)
    for name, field in definition.get("properties", {}).items():
        described = {key: field[key] for key in ("description",) if key in field}
        field.pop("title", None)
        field.pop("default", None)
        field.pop("description", None)
        blank = name not in definition.get("required", ()) and _NULL not in field.get("anyOf", ())
        if field == {} or "const" in field:
            definition["properties"][name] = {**field, **described}
        elif blank:
            definition["properties"][name] = {"anyOf": [field, _NULL], **described}
        else:
            # In draft-07 whatever stands beside a $ref is ignored, the hover text too.
            wrapped = {"allOf": [field]} if "$ref" in field else field
            definition["properties"][name] = {**wrapped, **described}
