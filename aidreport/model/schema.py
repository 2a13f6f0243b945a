"""The JSON Schema (draft-07) of a record file, for editors: completion and hover text."""

from __future__ import annotations

import json

from aidreport.model.base import Record, fields_of
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
from aidreport.model.reading.group import group_of, shape_of
from aidreport.model.reading.shape import Schema, or_blank, reference
from aidreport.model.year import RecordFile
from aidreport.names import DRAFT

_DRAFT = "http://json-schema.org/draft-07/schema#"
_REGISTERED: dict[str, type[Record]] = {"organisations": Organisation, "people": Person}
_SHARED = (Phrase, Text, Flag, MoneyField, QuantityField, AmountField, PeriodField)
"""Fields that stand in many places; they come first."""


def schema_text(schema: Schema) -> str:
    """Return a schema as it stands in `aidreport/schema/`."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def record_schema() -> Schema:
    """Return the schema of a whole record file, with one definition for each kind of activity."""
    shared: dict[str, Schema] = {}
    for field in _SHARED:
        shape_of(field).schema(shared)
    shared["date"] = DATE
    definitions = dict(shared)
    record = group_of(RecordFile).definition(definitions)
    private = group_of(PrivateFile).definition(definitions)
    kinds = _kinds(definitions)
    properties = record["properties"]
    for name, model in _REGISTERED.items():
        properties[name] |= _registered(model, definitions)
    properties["activities"] |= {"type": ["array", "null"], "items": _activity_or_draft()}
    groups = {name: definitions[name] for name in sorted(definitions) if name not in shared}
    return {
        "$schema": _DRAFT,
        "title": "aidreport",
        **record,
        "definitions": {
            **shared,
            **groups,
            "activity": {"anyOf": kinds},
            "registry": {
                "type": "object",
                "properties": {name: properties[name] for name in _REGISTERED},
                "additionalProperties": False,
            },
            "private": private,
        },
    }


def _activity_or_draft() -> Schema:
    """Return the schema of an entry of the activities: of a draft no field is required."""
    (draft,) = DRAFT
    return {
        "if": {"properties": {"status": {"const": draft}}, "required": ["status"]},
        "then": {"type": "object"},
        "else": reference("activity"),
    }


def _kinds(definitions: dict[str, Schema]) -> list[Schema]:
    """Return a reference to each kind of activity, whose name is fixed."""
    references = []
    for kind in KINDS.values():
        model = kind.load()
        references.append(group_of(model).schema(definitions))
        named = {"const": kind.name, "description": kind.term}
        definitions[model.__name__]["properties"]["kind"] = named
    return references


def _registered(model: type[Record], definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a table of entries, whose keys are their ids."""
    entry = group_of(model).schema(definitions)
    definition = definitions[model.__name__]
    del definition["properties"]["id"]
    phrase = shape_of(Phrase).schema(definitions)
    # An entry is called by its id unless it has a name.
    if "name" in definition.pop("required"):
        described = {"description": fields_of(model)["name"].description}
        definition["properties"]["name"] = {**or_blank(phrase), **described}
    return {
        "type": ["object", "null"],
        "propertyNames": phrase,
        "additionalProperties": or_blank(entry),
    }
