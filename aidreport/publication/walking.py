"""Walks through a record: what it refers to, and every text of it exchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from aidreport.model.base import Record
from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person
from aidreport.model.photo import Photo

AnyRecord = TypeVar("AnyRecord", bound=Record)
_KEPT = ("file",)
GONE = ("extra", "evidence")
"""What belongs to no public edition: what an office keeps for itself, and its proofs."""

Exchange = Callable[[Any], Any]


def parties_in(value: object) -> Iterator[Party]:
    """Yield whom a part of a record refers to, in its order; who belongs to them is left out."""
    if isinstance(value, Person | Organisation):
        yield value
    elif isinstance(value, Record):
        for entry in value.__dict__.values():
            yield from parties_in(entry)
    elif isinstance(value, tuple | list):
        for entry in value:
            yield from parties_in(entry)
    elif type(value) is dict:
        for entry in value.values():
            yield from parties_in(entry)


def texts_in(*values: object) -> list[Recorded]:
    """Return every text of some parts of a record, whole sentences or not."""
    texts = Texts()
    texts.add(values)
    return texts.found


class Texts:
    """Every text of parts of a record; a large one holds a hundred thousand.

    Attributes:
        found: the texts. Those of whoever is referred to come once: a hundred activities may name
            the same school.
        beside: whether anything was seen that belongs to no public edition.
    """

    def __init__(self) -> None:
        self.found: list[Recorded] = []
        self.beside = False
        self._known: set[int] = set()

    def add(self, values: Iterable[Any]) -> None:
        """Look through some values."""
        sorts, found = _SORTS, self.found
        for value in values:
            sort = sorts[type(value)]
            if not sort:  # as most are
                continue
            if sort == _TEXT:
                found.append(value)
            elif sort == _ROW:
                if value:
                    self.add(value)
            elif sort == _RECORD:
                said = value.__dict__
                if "extra" in said or "evidence" in said:
                    self.beside = True
                self.add(said.values())
            elif sort == _PARTY:
                if id(value) not in self._known:
                    self._known.add(id(value))
                    self._add_record(value)
            elif sort == _TABLE:
                self.add([each for entry in value.items() for each in entry])

    def _add_record(self, record: Record) -> None:
        said = record.__dict__
        if "extra" in said or "evidence" in said:
            self.beside = True
        self.add(said.values())


_OTHER, _TEXT, _ROW, _RECORD, _PARTY, _TABLE = range(6)


class _Sorts(dict[type, int]):
    """What values of a type are to whoever looks for texts; there are few types, many values."""

    def __missing__(self, kind: type) -> int:
        self[kind] = found = _sort_of(kind)
        return found


def _sort_of(kind: type) -> int:
    if issubclass(kind, Recorded):
        return _TEXT
    if issubclass(kind, Person | Organisation):
        return _PARTY
    if issubclass(kind, Record):
        return _RECORD
    if issubclass(kind, tuple | list):
        return _ROW
    return _TABLE if kind is dict else _OTHER


_SORTS = _Sorts()


def exchanged(record: AnyRecord, change: Exchange) -> AnyRecord:
    """Return the record with each text and each party that it holds given to `change`.

    Data that is kept beside the record (`extra`) does not belong to any edition, and goes; so does
    the evidence of an activity. The name of a photo's file leads to the file, and stays.
    """
    kept = (*GONE, *_KEPT) if isinstance(record, Photo) else GONE
    changed = {
        name: other
        for name, value in record.__dict__.items()
        if name not in kept and (other := _exchanged(value, change)) is not value
    }
    if record.extra is not None:
        changed["extra"] = None
    if record.__dict__.get("evidence"):
        changed["evidence"] = ()
    return record.with_values(**changed) if changed else record


def _exchanged(value: Any, change: Exchange) -> Any:
    if isinstance(value, Recorded | Person | Organisation):
        return change(value)
    if isinstance(value, Record):
        return exchanged(value, change)
    if isinstance(value, tuple):
        others = tuple(_exchanged(entry, change) for entry in value)
        same = all(first is second for first, second in zip(value, others, strict=True))
        return value if same else others
    if type(value) is dict:
        return {_exchanged(key, change): _exchanged(entry, change) for key, entry in value.items()}
    return value
