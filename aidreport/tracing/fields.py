"""What stands at a place of a record: the name of the field and its value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Sequence, Value

_RECORD = expression(r"[^.\[]+(?:\[\d+\]|\.[^.]+)?")


@frozen
class Field:
    """A field of a record: its place, its path (`activities[3].donation.cash`), its value.

    The value is empty for a group of fields.
    """

    position: Position
    path: str
    value: str = ""


def record_of(field: Field) -> tuple[str, str]:
    """Return the file and the name of the record that a field stands in: `activities[3]`.

    A file of one activity has no number: `donation.cash` of two files are two records.
    """
    found = _RECORD.match(field.path)
    return field.position.path, found[0] if found else field.path


def fields_at(places: Iterable[Position], sources: Iterable[Source]) -> Mapping[Position, Field]:
    """Return what stands at some places of some files; the items of a list count from 1."""
    wanted: dict[str, set[tuple[int, int]]] = {}
    for place in places:
        wanted.setdefault(place.path, set()).add((place.line, place.column))
    found: dict[Position, Field] = {}
    for source in sources:
        walk = _Walk(source.path, wanted.get(source.path, set()))
        walk.enter("", source.root)
        found |= walk.found
    return found


def masked(fields: Mapping[Position, Field], words: Callable[[str], str]) -> dict[Position, Field]:
    """Return fields whose paths and values say only what `words` lets them say."""
    return {
        place: Field(field.position, words(field.path), words(field.value))
        for place, field in fields.items()
    }


class _Walk:
    """A walk through a file that notes what stands at the places wanted, by line and column."""

    def __init__(self, file: str, places: Set[tuple[int, int]]) -> None:
        self._file = file
        self._places = places
        self.found: dict[Position, Field] = {}

    def enter(self, path: str, value: Value) -> None:
        """Note a value, its keys and all that is in it."""
        places = self._places  # most of a million are not among them
        if isinstance(value, Scalar):
            if (value.line, value.column) in places:
                # A value that begins where its group begins is what the place is about.
                self._note(value, path, str(value))
        elif isinstance(value, SourceMapping):
            if (value.line, value.column) in places:
                self._note(value, path)
            for key, entry in value.items():
                inner = f"{path}.{key}" if path else str(key)
                if (key.line, key.column) in places:
                    self._note(key, inner)
                self.enter(inner, entry)
        elif isinstance(value, Sequence):
            for number, item in enumerate(value, 1):
                self.enter(f"{path}[{number}]", item)

    def _note(self, placed: Scalar | SourceMapping, path: str, value: str = "") -> None:
        place = Position(self._file, placed.line, placed.column)
        if value or place not in self.found:
            self.found[place] = Field(place, path, value)
