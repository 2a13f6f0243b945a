"""The table `[report]` of the configuration: what holds for the reports of all years."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as AnyMapping
from typing import Any

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.sources.values import Mapping, Scalar, Sequence, Value


@frozen
class Defaults:
    """The table as a record would hold it, and the file it stands in."""

    path: str
    table: Mapping


def defaults_of(
    table: AnyMapping[str, Any], path: str, place_of: Callable[[str], Position]
) -> Defaults:
    """Return the table with places: all that belongs to a key stands where the key stands."""
    keys = {key: place_of(key) for key in table}
    first = min(keys.values(), default=Position(path), key=lambda at: (at.line, at.column))
    fields: dict[Scalar, Value] = {
        Scalar(key, at.line, at.column): _value(table[key], at) for key, at in keys.items()
    }
    return Defaults(path, Mapping.of(fields, first.line, first.column))


def _value(value: object, at: Position) -> Scalar | Mapping | Sequence:
    if isinstance(value, dict):
        fields: dict[Scalar, Value] = {
            Scalar(key, at.line, at.column): _value(each, at) for key, each in value.items()
        }
        return Mapping.of(fields, at.line, at.column)
    if isinstance(value, list):
        return Sequence.of([_value(each, at) for each in value], at.line, at.column)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return Scalar(text, at.line, at.column)
