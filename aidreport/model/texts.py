"""The free texts of a record: found, and exchanged for others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.fields.recorded import FreeText
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord

AnyRecord = TypeVar("AnyRecord", bound=Record)

REFERENCES = (Organisation, Person)
"""Defined elsewhere: what refers to them does not hold their texts."""


def texts(record: Record) -> Iterator[FreeText]:
    """Yield the free texts of a group of fields and of the groups inside it."""
    for value in record.__dict__.values():
        yield from _texts(value)


def texts_of_activity(activity: Activity) -> Iterator[FreeText]:
    """Yield the free text of an activity, which stands in its field `text` only.

    There may be ten thousand activities, and most have none.
    """
    text = activity.text
    if isinstance(text, FreeText):
        yield text


def texts_of_activities(record: YearRecord) -> list[FreeText]:
    """Return the free texts of all activities, in their order."""
    texts_or_none = map(attrgetter("text"), record.activities)
    return [text for text in texts_or_none if isinstance(text, FreeText)]


def texts_of_year(record: YearRecord) -> Iterator[FreeText]:
    """Yield the free texts of a year: of its frame, its activities and organisations."""
    yield from texts(record.frame)
    yield from texts_of_activities(record)
    for organisation in record.organisations.values():
        # Of people nothing is told in sentences, of organisations only what their profile says.
        if organisation.profile is not None:
            yield from texts(organisation.profile)


def has_slots(record: YearRecord) -> bool:
    """Return whether any text of a year may name a fact: whether it holds a double brace."""
    return any(map(_may_name, chain(texts(record.frame), texts_of_activities(record))))


def _may_name(text: FreeText) -> bool:
    return "{" in text or "}" in text


def with_texts(record: AnyRecord, change: Callable[[FreeText], FreeText]) -> AnyRecord:
    """Return the record with its free texts changed; itself if none is."""
    changed = {}
    for name, value in record.__dict__.items():
        other = _changed(value, change)
        if other is not value:
            changed[name] = other
    return record.with_values(**changed) if changed else record


# Parts of the file that are not built yet are neither tuples nor plain dicts.
def _texts(value: object) -> Iterator[FreeText]:
    if isinstance(value, FreeText):
        yield value
    elif isinstance(value, Record) and not isinstance(value, REFERENCES):
        yield from texts(value)
    elif isinstance(value, tuple):
        for entry in value:
            yield from _texts(entry)
    elif type(value) is dict:
        for entry in value.values():
            yield from _texts(entry)


def _changed(value: Any, change: Callable[[FreeText], FreeText]) -> Any:
    if isinstance(value, FreeText):
        return change(value)
    if isinstance(value, Record) and not isinstance(value, REFERENCES):
        return with_texts(value, change)
    if isinstance(value, tuple):
        others = tuple(_changed(entry, change) for entry in value)
        return others if any(map(_differ, value, others)) else value
    if type(value) is dict:
        table = {key: _changed(entry, change) for key, entry in value.items()}
        return table if any(map(_differ, value.values(), table.values())) else value
    return value


def _differ(first: object, second: object) -> bool:
    return first is not second
