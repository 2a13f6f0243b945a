"""What stands at a place of a record: the name of the field and its value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from aidreport.diagnostics import Position
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Sequence, Value


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its place, its path (`activities[3].donation.cash`), its value.

    The value is empty for a group of fields.
    """

    position: Position
    path: str
    value: str = ""


def fields_by_place(sources: Iterable[Source]) -> Mapping[Position, Field]:
    """Return every value, group and key of some files by its place; lists count from 1."""
    found: dict[Position, Field] = {}
    for source in sources:
        for field in _walk(source.path, "", source.root):
            # A value that begins where its group begins is what the place is about.
            if field.position not in found or field.value:
                found[field.position] = field
    return found


def masked(fields: Mapping[Position, Field], words: Callable[[str], str]) -> dict[Position, Field]:
    """Return fields whose paths and values say only what `words` lets them say."""
    return {
        place: Field(field.position, words(field.path), words(field.value))
        for place, field in fields.items()
    }


def _walk(file: str, path: str, value: Value) -> Iterator[Field]:
    if isinstance(value, Scalar):
        yield Field(Position(file, value.line, value.column), path, str(value))
    elif isinstance(value, SourceMapping):
        if value:
            yield Field(Position(file, value.line, value.column), path)
        for key, entry in value.items():
            inner = f"{path}.{key}" if path else str(key)
            place = Position(file, key.line, key.column)
            if place != Position(file, value.line, value.column):
                yield Field(place, inner)
            yield from _walk(file, inner, entry)
    elif isinstance(value, Sequence):
        for number, item in enumerate(value, 1):
            yield from _walk(file, f"{path}[{number}]", item)
