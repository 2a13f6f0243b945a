"""What a record says, as a key: equal records have equal keys, wherever they stand."""

from __future__ import annotations

from collections.abc import Hashable

from aidreport.model.base import Record, values_of_fields


def content(value: object) -> Hashable:
    """Return what a record, or a value of one, says, for use as a key.

    Two values are equal exactly if their contents are. All of a record is walked through:
    where many are compared, look first at what is quickly seen.
    """
    if isinstance(value, Record):
        return (type(value), *map(content, values_of_fields(value).values()))
    if isinstance(value, tuple | list):
        return (type(value), *map(content, value))
    if isinstance(value, dict):
        return frozenset((key, content(entry)) for key, entry in value.items())
    # Everything else is a plain value, or a frozen class of plain values.
    return value
