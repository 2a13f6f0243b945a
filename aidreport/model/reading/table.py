"""Tables: entries under keys that the record chooses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidreport.model.base import Record
from aidreport.model.fields.validation import Refusal, Validation, wrong_kind
from aidreport.model.findings import GROUP
from aidreport.model.reading.faults import Fault, Faults, faults_at
from aidreport.model.reading.shape import Named, Schema, Shape
from aidreport.sources.values import Mapping


class Table:
    """Entries of one shape, each under a key of its own (`dict[Phrase, Measure]`)."""

    __slots__ = ("_entry", "_key")

    def __init__(self, key: Shape, entry: Shape) -> None:
        self._key = key
        self._entry = entry

    def read(self, value: object, context: Validation) -> dict[Any, Any]:
        """Return the entries by their keys, in the order of the file."""
        if not isinstance(value, Mapping):
            raise wrong_kind(value, GROUP)
        found: dict[Any, Any] = {}
        faults: list[Fault] = []
        for key, entry in value.items():
            name = None
            try:
                name = self._key.read(key, context)
            except (Refusal, Faults) as error:
                faults += faults_at(error, key, str(key))
            try:
                found[name] = self._entry.read(entry, context)
            except (Refusal, Faults) as error:
                faults += faults_at(error, value if entry is None else entry, str(key))
        if faults:
            raise Faults(faults)
        return found

    def names(self, value: object) -> Iterator[Named]:
        """Yield the names in the entries; the keys are the record's own."""
        for entry in value.values() if isinstance(value, Mapping) else ():
            yield from self._entry.names(entry)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of keys and entries."""
        key, entry = (each.schema(definitions) for each in (self._key, self._entry))
        return {"type": "object", "propertyNames": key, "additionalProperties": entry}


class AnyTable:
    """Data of any kind, which no report tells (`dict[str, Any]`)."""

    __slots__ = ()

    def read(self, value: object, _context: Validation) -> dict[str, Any]:
        """Return the entries as they are written."""
        if not isinstance(value, Mapping):
            raise wrong_kind(value, GROUP)
        return {str(key): entry for key, entry in value.items()}

    def names(self, _value: object) -> Iterator[Named]:
        """Yield nothing: these data are somebody else's."""
        return iter(())

    def schema(self, _definitions: dict[str, Schema]) -> Schema:
        """Return the schema of any group of fields."""
        return {"additionalProperties": True, "type": "object"}


class BuiltApart:
    """A part of the file that is built elsewhere, and of which a record holds nothing.

    `entry` is the class of records that each of its entries is one of, None for several.
    """

    __slots__ = ("entry",)

    def __init__(self, entry: type[Record] | None = None) -> None:
        self.entry = entry

    def read(self, _value: object, _context: Validation) -> None:
        """Return nothing, so that the part can be forgotten once it is built."""

    def names(self, _value: object) -> Iterator[Named]:
        """Yield nothing: the parts know their names themselves."""
        return iter(())

    def schema(self, _definitions: dict[str, Schema]) -> Schema:
        """Return the schema of anything."""
        return {}
