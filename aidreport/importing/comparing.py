"""Which rows are recorded already, which are new, and which say something else than before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from aidreport.diagnostics import Position
from aidreport.exporting.said import said
from aidreport.frozen import frozen
from aidreport.importing.entries import CODE, FROM, Entry
from aidreport.model.activity import Activity

_WHO = ("recipients", "helpers", "name", "place", "teachers", "participants")
_LEAST_ALIKE = 2


class Status(StrEnum):
    """How a row stands to the records."""

    NEW = "new"
    RECORDED = "recorded"
    CHANGED = "changed"
    ALIKE = "alike"


@frozen
class FieldChange:
    """A field that a row tells otherwise than the record: `before` and `after` may be empty."""

    field: str
    before: str
    after: str


@frozen
class Compared:
    """A row with the activity that it makes, and what is recorded of it.

    Attributes:
        entry: the row.
        activity: the record that it makes.
        status: how it stands to the records.
        recorded: where the record stands, or the one that is much like it; None for none.
        changes: what the row tells otherwise.
    """

    entry: Entry
    activity: Activity
    status: Status
    recorded: Position | None = None
    changes: tuple[FieldChange, ...] = ()


@frozen
class Recorded:
    """An activity of the records with what it says."""

    activity: Activity
    said: Mapping[str, str]
    code: str
    origin: str


def recorded(activities: Iterable[Activity]) -> list[Recorded]:
    """Return what the records say, with the codes of those that were imported."""
    return [
        Recorded(each, said(each), _extra(each, CODE), _extra(each, FROM)) for each in activities
    ]


def compare(
    rows: Sequence[tuple[Entry, Activity]], known: Sequence[Recorded], file: str
) -> list[Compared]:
    """Return each row with its status, in their order.

    A record stands for one row only: of two equal gifts in the list, one that is recorded leaves
    one that is new.
    """
    left = list(known)
    found: dict[int, Compared] = {}
    for step in (_by_code, _by_content):
        for index, (entry, activity) in enumerate(rows):
            if index not in found and (match := step(entry, activity, left)):
                left.remove(match)
                place = match.activity.position
                found[index] = Compared(entry, activity, Status.RECORDED, place)
    codes = {entry.code for entry, _ in rows}
    gone = [each for each in left if each.origin.startswith(file) and each.code not in codes]
    for index, (entry, activity) in enumerate(rows):
        if index in found:
            continue
        if match := _most_alike(activity, gone):
            gone.remove(match)
            left.remove(match)
            found[index] = Compared(
                entry, activity, Status.CHANGED, match.activity.position, _changes(match, activity)
            )
        else:
            found[index] = _new(entry, activity, left)
    return [found[index] for index in range(len(rows))]


def no_longer_there(compared: Sequence[Compared], known: Sequence[Recorded], file: str) -> int:
    """Return how many records of this file no row of it tells any more."""
    told = {each.recorded for each in compared if each.recorded}
    return sum(
        each.origin.startswith(f"{file} ") and each.activity.position not in told for each in known
    )


def _by_code(entry: Entry, _activity: Activity, left: Sequence[Recorded]) -> Recorded | None:
    return next((each for each in left if each.code == entry.code), None)


def _by_content(_entry: Entry, activity: Activity, left: Sequence[Recorded]) -> Recorded | None:
    """Return a record that says all that the row says; it may say more."""
    own = said(activity).items()
    return next((each for each in left if own <= each.said.items()), None)


def _most_alike(activity: Activity, gone: Sequence[Recorded]) -> Recorded | None:
    """Return the record of a row that was changed since: the same people, most else the same."""
    own = said(activity)
    scores: dict[int, int] = defaultdict(int)
    for index, each in enumerate(gone):
        same = {name for name in own if each.said.get(name) == own[name]} - {"kind"}
        if same & set(_WHO) or len(same) >= _LEAST_ALIKE:
            scores[index] = len(same)
    best = max(scores, key=lambda index: scores[index], default=None)
    return None if best is None or not scores[best] else gone[best]


def _changes(before: Recorded, after: Activity) -> tuple[FieldChange, ...]:
    own = said(after)
    names = [*own, *(name for name in before.said if name not in own)]
    return tuple(
        FieldChange(name, before.said.get(name, ""), own.get(name, ""))
        for name in names
        if before.said.get(name) != own.get(name)
    )


def _new(entry: Entry, activity: Activity, left: Sequence[Recorded]) -> Compared:
    """Return a new row, with the record of another day that tells the same, if there is one."""
    own = {name: each for name, each in said(activity).items() if name != "date"}
    for each in left:
        if own.keys() & set(_WHO) and own.items() <= each.said.items():
            return Compared(entry, activity, Status.ALIKE, each.activity.position)
    return Compared(entry, activity, Status.NEW)


def _extra(activity: Activity, key: str) -> str:
    extra = activity.extra or {}
    value = extra.get(key, "")
    return str(value) if isinstance(value, str) else ""
