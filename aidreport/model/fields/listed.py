"""Lists in a record: a single entry may stand without its dash."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from aidreport.model.fields.validation import Refusal, Validation, refused_as
from aidreport.model.reading.faults import Fault, Faults, faults_at
from aidreport.model.reading.shape import Named, Schema, Shape
from aidreport.sources.values import Mapping, Scalar, Sequence

Entry = TypeVar("Entry")

Listed = tuple[Entry, ...]
"""The annotation of a list."""


class ListShape:
    """Any number of entries of one shape, at least `at_least`."""

    __slots__ = ("_at_least", "entry")

    def __init__(self, entry: Shape, at_least: int) -> None:
        self.entry = entry
        self._at_least = at_least

    def read(self, value: Scalar | Mapping | Sequence, context: Validation) -> tuple[Any, ...]:
        """Return the entries; a single one stands for a list of one."""
        read = self.entry.read
        found: list[Any] = []
        faults: tuple[Fault, ...] = ()
        for entry in value if isinstance(value, Sequence) else (value,):
            try:
                found.append(read(entry, context))
            except (Refusal, Faults) as error:
                faults += tuple(faults_at(error, value if entry is None else entry))
        if faults:
            raise Faults(list(faults))
        if len(found) < self._at_least:
            raise refused_as(
                "wrong-type", "this list is empty, expected at least one entry: add one."
            )
        return tuple(found)

    def names(self, value: Any) -> Iterator[Named]:
        """Yield the names in the entries."""
        for entry in value if isinstance(value, Sequence) else (value,):
            yield from self.entry.names(entry)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of an entry, or a list of them."""
        return {"anyOf": [self.entry.schema(definitions), self._several(definitions)]}

    def in_short(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema where a group stands for another one: of a short entry, or a list."""
        short = getattr(self.entry, "in_short", self.entry.schema)
        return {"anyOf": [short(definitions), self._several(definitions)]}

    def _several(self, definitions: dict[str, Schema]) -> Schema:
        limit = {"minItems": self._at_least} if self._at_least else {}
        return {"items": self.entry.schema(definitions), **limit, "type": "array"}
