"""Work that was done many times in a year in the same way, which is told once with its dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision

FEWEST = 6
"""So many times the same make a series; fewer are told one by one."""

_KINDS = ("volunteering", "field-practice", "training", "teaching-exchange", "medical-aid", "other")
_SHARED = ("name", "form", "place", "region", "organiser", "team", "measure", "purpose")
_PARTIES = ("recipients", "helpers")
_DIFFERING = {"kind", "id", "date", "contents", "participants", "extra"}
_KNOWN = (Precision.DAY, Precision.DAYS, Precision.MONTH)

_Key: TypeAlias = tuple[object, ...]


def in_series(activities: Sequence[Activity]) -> tuple[tuple[Activity, ...], ...]:
    """Return activities in their order, those of a series together where its first one stands."""
    alike: dict[_Key, list[Activity]] = defaultdict(list)
    keys = [_key(activity) for activity in activities]
    for activity, key in zip(activities, keys, strict=True):
        if key is not None:
            alike[key].append(activity)
    found: list[tuple[Activity, ...]] = []
    for activity, key in zip(activities, keys, strict=True):
        members = alike[key] if key is not None else []
        if len(members) < FEWEST:
            found.append((activity,))
        elif members[0] is activity:
            found.append(tuple(members))
    return tuple(found)


def is_series(activities: Sequence[Activity]) -> bool:
    """Return whether activities that are told together are a series."""
    return len(activities) >= FEWEST and _key(activities[0]) is not None


def _key(activity: Activity) -> _Key | None:
    """Return what the activities of a series have in common; None where more is to be told."""
    if activity.kind not in _KINDS or activity.date.precision not in _KNOWN:
        return None
    said = {name for name, value in vars(activity).items() if value}
    if said - _DIFFERING - {*_SHARED, *_PARTIES}:
        return None
    parties = (tuple(party.id for party in getattr(activity, name)) for name in _PARTIES)
    return (activity.kind, *(getattr(activity, name) for name in _SHARED), *parties)
