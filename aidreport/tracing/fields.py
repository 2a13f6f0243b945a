"""What stands at a place of a record: the name of the field and its value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

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


Place: TypeAlias = tuple[str, int, int]
"""The file, line and column of a place: a position that is quick to look up."""


def fields_at(places: Iterable[Position], sources: Iterable[Source]) -> dict[Position, Field]:
    """Return what stands at some places of some files."""
    wanted = [(place.path, place.line, place.column) for place in places]
    return {field.position: field for field in fields_in(wanted, sources)}


def fields_in(places: Iterable[Place], sources: Iterable[Source]) -> Iterator[Field]:
    """Yield what stands at some places of some files; the items of a list count from 1."""
    wanted: dict[str, dict[int, tuple[int, ...]]] = {}
    for path, line, column in places:
        lines = wanted.setdefault(path, {})
        lines[line] = (*lines[line], column) if line in lines else (column,)
    for source in sources:
        if source.path in wanted:
            walk = _Walk(source.path, wanted[source.path])
            walk.enter("", source.root)
            yield from walk.found.values()


def masked(field: Field, words: Callable[[str], str]) -> Field:
    """Return a field whose path and value say only what `words` lets them say."""
    handed = field.handed_in
    whose = replace(handed, house=words(handed.house)) if handed else None
    return Field(field.position, words(field.path), words(field.value), whose)


class _Walk:
    """A walk through a file that notes what stands at the places wanted: columns by lines."""

    def __init__(self, file: str, wanted: Mapping[int, tuple[int, ...]]) -> None:
        self._file = file
        self._wanted = wanted
        self.found: dict[tuple[int, int], Field] = {}

    def enter(self, path: str, value: Value) -> None:
        """Note a value, its keys and all that is in it."""
        if isinstance(value, Scalar):
            self._note_text(path, value)
        elif isinstance(value, SourceMapping):
            self._enter_group(path, value)
        elif isinstance(value, Sequence):
            for number, item in enumerate(value, 1):
                # Most of a million texts are not asked for, and need no path.
                if not isinstance(item, Scalar) or item.line in self._wanted:
                    self.enter(f"{path}[{number}]", item)

    def _enter_group(self, path: str, group: SourceMapping) -> None:
        wanted, line, column = self._wanted, group.line, group.column
        if line in wanted and column in wanted[line]:
            self._note(line, column, path)
        before = f"{path}." if path else ""
        for key, entry in group.bare_items():
            text = entry if isinstance(entry, Scalar) else None
            if isinstance(key, Scalar):
                line, column = key.line, key.column
            elif text is not None:
                line, column = text.line, group.column
                if line not in wanted:
                    continue  # as most
            else:
                line, column = group.line_of(entry), group.column
            inner = before + key
            if line in wanted and column in wanted[line]:
                self._note(line, column, inner)
            if text is not None:
                self._note_text(inner, text)
            else:
                self.enter(inner, entry)

    def _note(self, line: int, column: int, path: str) -> None:
        """Note a group or a key, unless it is known already what its place is about."""
        if (line, column) not in self.found:
            self.found[line, column] = Field(Position(self._file, line, column), path)

    def _note_text(self, path: str, text: Scalar) -> None:
        """Note a text, if it is wanted; where a group begins with it, the place is about it."""
        line, column = text.line, text.column
        if line in self._wanted and column in self._wanted[line]:
            if text:
                place = Position(self._file, line, column)
                self.found[line, column] = Field(place, path, str(text))
            else:
                self._note(line, column, path)
