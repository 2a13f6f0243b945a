"""A group that may be written in short (简写): the value of its main field stands for it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Shapes
from typing import Any, Protocol, TypeGuard

from aidreport.model.base import Record
from aidreport.model.fields.listed import ListShape
from aidreport.model.fields.validation import Validation
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.shape import Named, Schema, Shape, without_groups
from aidreport.sources.values import Mapping, Scalar, Sequence, Value


class WholeGroup(Protocol):
    """The group that is written in short: how it is read where it is not."""

    @property
    def shapes(self) -> Shapes[str, Shape]:
        """The shapes of its fields by their names."""

    def read(self, value: object, context: Validation) -> Record:
        """Return a group as a record."""

    def names(self, value: object) -> Iterator[Named]:
        """Yield the names in a group."""

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return a reference to the group."""

    def main_field(self, name: str, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of one field."""


class ShortForm:
    """A group that may be written as the value of its main field."""

    __slots__ = ("_name", "group")

    def __init__(self, group: WholeGroup, name: str) -> None:
        self.group = group
        self._name = name

    def read(self, value: object, context: Validation) -> Record:
        """Return the group; its main field's value alone stands for one with just this field."""
        if type(value) is Mapping or not self._stands_alone(value):
            return self.group.read(value, context)
        only: dict[Any, Value] = {self._name: value}
        group = Mapping.of(only, value.line, value.column)
        try:
            return self.group.read(group, context)
        except Faults as error:
            # The file does not name the field.
            raise Faults([fault._replace(keys=()) for fault in error.found]) from None

    def names(self, value: object) -> Iterator[Named]:
        """Yield the names in a group, or in the value of its main field that stands alone."""
        yield from (self._main if self._stands_alone(value) else self.group).names(value)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of the main field's value, or of the whole group."""
        return {"anyOf": [self.in_short(definitions), self.group.schema(definitions)]}

    def in_short(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of the main field's value that stands for the group, and is none."""
        return without_groups(self.group.main_field(self._name, definitions), definitions)

    @property
    def _main(self) -> Shape:
        return self.group.shapes[self._name]

    def _stands_alone(self, value: object) -> TypeGuard[Scalar | Sequence]:
        """Return whether a value is that of the main field: a single one, or its list."""
        several = isinstance(value, Sequence) and isinstance(self._main, ListShape)
        return isinstance(value, Scalar) or several
