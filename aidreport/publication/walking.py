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


def texts_in(value: object) -> list[Recorded]:
    """Return every text of a part of a record, whole sentences or not."""
    found: list[Recorded] = []
    _collect([value], found)
    return found


def _collect(values: Iterable[object], found: list[Recorded]) -> None:
    """Add the texts in some values; a large record holds a hundred thousand."""
    for value in values:
        if isinstance(value, Recorded):
            found.append(value)
        elif isinstance(value, tuple | list):
            _collect(value, found)
        elif isinstance(value, Record):
            _collect(value.__dict__.values(), found)
        elif type(value) is dict:
            _collect([each for entry in value.items() for each in entry], found)


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
