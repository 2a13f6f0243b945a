"""Fields that a function of ours reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from aidreport.model.fields.validation import Validation
from aidreport.model.reading.shape import Named, Schema, in_order, reference


class Parsed:
    """Hands the value of a field to a function, and takes what it returns.

    Stands in the annotation of a field: `Annotated[Money, Parsed(parse_money, _schema)]`.
    """

    __slots__ = ("_name", "_schema", "names", "read")

    def __init__(
        self,
        read: Callable[[Any, Validation], object],
        schema: Callable[[], Schema],
        name: str = "",
        names: Callable[[Any], Iterator[Named]] = lambda _value: iter(()),
    ) -> None:
        """Take the function that reads, and the one that gives the JSON Schema.

        `name` is that of the schema's definition, if it stands in many places; `names` yields
        what in a value is a name of ours.
        """
        self.read = read
        self.names = names
        self._schema = schema
        self._name = name

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return the JSON Schema, or a reference to it."""
        if not self._name:
            return in_order(self._schema())
        if self._name not in definitions:
            definitions[self._name] = in_order(self._schema())
        return reference(self._name)
