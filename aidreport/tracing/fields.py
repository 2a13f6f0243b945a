"""What stands at a place of a record: the name of the field and its value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen, replace
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Sequence, Value

_RECORD = expression(r"[^.\[]+(?:\[\d+\]|\.[^.]+)?")


@frozen
class HandedIn:
    """From whom a bureau has a figure: the house, and the place in that house's own records.

    The place is None for what belongs to no activity (honours, the name of the house).
    """

    house: str
    recorded: Position | None = None

    def __str__(self) -> str:
        """Return both as a trace shows them: 示例中学 records/2010.yaml:41:11."""
        return f"{self.house} {self.recorded}" if self.recorded else self.house


@frozen
class Field:
    """A field of a record: its place, its path (`activities[3].donation.cash`), its value.

    The value is empty for a group of fields. What a house handed in has no path, but what reports
    call the figure (捐款), empty for an activity and for the house itself.
    """

    position: Position
    path: str
    value: str = ""
    handed_in: HandedIn | None = None

    @property
    def shown(self) -> str:
        """What a trace calls the field: its path, behind whoever handed it in."""
        return f"{self.handed_in} {self.path}".rstrip() if self.handed_in else self.path


class Later(Mapping[Position, Field]):
    """Fields by their places, which are looked up when the first of them is asked for."""

    def __init__(self, look: Callable[[], Mapping[Position, Field]]) -> None:
        self._look = look
        self._found: Mapping[Position, Field] | None = None

    def __getitem__(self, place: Position) -> Field:
        return self._all()[place]

    def __iter__(self) -> Iterator[Position]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> Mapping[Position, Field]:
        if self._found is None:
            self._found = self._look()
        return self._found


def record_of(field: Field) -> tuple[str, str]:
    """Return the file and the name of the record that a field stands in: `activities[3]`.

    A file of one activity has no number: `donation.cash` of two files are two records. Of what
    a house handed in, a record is that in its own files.
    """
    if field.handed_in:
        return field.position.path, str(field.handed_in)
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
    return {place: _masked(field, words) for place, field in fields.items()}


def _masked(field: Field, words: Callable[[str], str]) -> Field:
    handed = field.handed_in
    whose = replace(handed, house=words(handed.house)) if handed else None
    return Field(field.position, words(field.path), words(field.value), whose)


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
                named = (key.line, key.column) in places
                text = entry if isinstance(entry, Scalar) and not named else None
                if text is not None and (text.line, text.column) not in places:
                    continue  # as most texts: they need no path
                inner = f"{path}.{key}" if path else str(key)
                if named:
                    self._note(key, inner)
                self.enter(inner, entry)
        elif isinstance(value, Sequence):
            for number, item in enumerate(value, 1):
                self.enter(f"{path}[{number}]", item)

    def _note(self, placed: Scalar | SourceMapping, path: str, value: str = "") -> None:
        place = Position(self._file, placed.line, placed.column)
        field = Field(place, path, value)
        if value:
            self.found[place] = field
        else:
            self.found.setdefault(place, field)
