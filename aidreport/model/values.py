"""All values of a record, whatever group they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.model.base import Record
from aidreport.model.fields.recorded import FreeText


def values_of(record: Record) -> Iterator[object]:
    """Yield the values of a record, of the groups inside it and of what it refers to.

    Lists come as tuples before their entries. Free texts are left out: they are what is
    compared with the values. What stands under `extra` comes as it is written.
    """
    for value in record.__dict__.values():
        yield from _values(value)


def _values(value: object) -> Iterator[object]:
    if isinstance(value, FreeText):
        return
    if isinstance(value, Record):
        yield from values_of(value)
    elif isinstance(value, tuple | list):
        yield value
        for entry in value:
            yield from _values(entry)
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _values(entry)
    else:
        yield value
