"""The names in a record file that have an English and a Chinese form: keys, kinds, values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.kinds import STATUS, is_draft, kind_of
from aidreport.model.named import both, entry_of, written_key
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.reading.group import group_of
from aidreport.model.reading.shape import Named
from aidreport.model.year import RecordFile
from aidreport.names import DRAFT
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

_KIND = both("kind")
_REPORT = both("report")


class _Entries(NamedTuple):
    """A table of the file that is built apart."""

    names: tuple[Scalar, Scalar]
    model: type[Record]


_TABLES = (
    _Entries(both("organisations"), Organisation),
    _Entries(both("people"), Person),
)
_ACTIVITIES = both("activities")


def names_in(root: Value) -> Iterator[Named]:
    """Yield the names in a file: a year's record or frame, a registry, an activity of its own.

    Whatever the record calls itself, its ids and what stands under `extra`, is none of them.
    """
    if not isinstance(root, Mapping):
        return
    if written_key(root, _KIND) is not None and written_key(root, _REPORT) is None:
        yield from _of_activity(root)
        return
    yield from group_of(RecordFile).names(root)
    for names, model in _TABLES:
        for table in _both_of(root, names):
            for entry in table.values() if isinstance(table, Mapping) else ():
                yield from group_of(model).names(entry)
    for activities in _both_of(root, _ACTIVITIES):
        for activity in activities if isinstance(activities, Sequence) else ():
            yield from _of_activity(activity)


def _both_of(root: Mapping, names: tuple[Scalar, Scalar]) -> Iterator[Value]:
    """Yield what stands under either name of a field, be it wrong to use both."""
    return (root[name] for name in names if name in root)


def _of_activity(activity: Value) -> Iterator[Named]:
    if isinstance(activity, Mapping):
        kind = kind_of(entry_of(activity, _KIND))
        if is_draft(activity):
            yield from _of_draft(activity)
        yield from group_of(kind.load() if kind else Activity).names(activity)


def _of_draft(activity: Mapping) -> Iterator[Named]:
    """Yield the status of a draft, which the kinds know nothing of; sponsorship has another."""
    key, value = written_key(activity, STATUS), entry_of(activity, STATUS)
    if key is not None and isinstance(value, Scalar):
        kind = kind_of(entry_of(activity, _KIND))
        if kind is None or kind.name != "sponsorship":
            yield Named(key, *STATUS)
        for english, chinese in DRAFT.items():
            yield Named(value, english, chinese, is_key=False)
