"""Which activities a part of the report tells, and how they are brought together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import groupby

from aidreport.facts.recipients import recipient_organisations
from aidreport.facts.series import in_series
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period, Precision
from aidreport.model.kinds import KINDS
from aidreport.model.layout import GroupBy, Selection
from aidreport.model.person import Party


@frozen
class Group:
    """Activities that are told together under one small head; exactly one of its kinds is set.

    Attributes:
        activities: the activities, by date.
        term: what the head says, where it is a word (a kind of activity, a purpose).
        parties: the recipients that the head names.
        month: the month that the head names.
    """

    activities: tuple[Activity, ...]
    term: str = ""
    parties: tuple[Party, ...] = ()
    month: Period | None = None

    @property
    def headed(self) -> bool:
        """Whether there is anything to be said at its head."""
        return bool(self.term or self.parties or self.month)

    def sentences(self, *, run_on: bool) -> tuple[tuple[Activity, ...], ...]:
        """Return the activities that make a sentence each.

        Those of a series make one together, others only where none is counted.
        """
        return told_together(self.activities) if run_on else in_series(self.activities)


def told_together(activities: Sequence[Activity]) -> tuple[tuple[Activity, ...], ...]:
    """Return a series as one group, neighbours that are told together as one, others alone."""
    found: list[tuple[Activity, ...]] = []
    for series, told in groupby(in_series(activities), key=lambda group: len(group) > 1):
        groups = list(told)
        found += groups if series else _neighbours([group[0] for group in groups])
    return tuple(found)


def _neighbours(activities: Sequence[Activity]) -> tuple[tuple[Activity, ...], ...]:

    def key(numbered: tuple[int, Activity]) -> object:
        index, activity = numbered
        together = activity.group_key
        return index if together is None else (activity.kind, together)

    return tuple(
        tuple(activity for _, activity in group)
        for _, group in groupby(enumerate(activities), key=key)
    )


_OTHER_KIND = "other"
OTHERS = "其他"
"""The head of what belongs to no group."""


def chosen(activities: Sequence[Activity], selection: Selection) -> tuple[Activity, ...]:
    """Return the activities that meet every field of the selection that is given."""
    return tuple(activity for activity in activities if _meets(activity, selection))


def groups(activities: Sequence[Activity], by: GroupBy | None) -> tuple[Group, ...]:
    """Return the activities in groups, in the order of their first activity.

    Purposes have no dates: they come in the order in which the record first names them.

    What has no recipient or no purpose comes last, as 其他, and so does the kind 其他.
    """
    if by is None:
        return (Group(tuple(activities)),) if activities else ()
    key, make = _WAYS[by]
    together: dict[Hashable, list[Activity]] = {}
    for activity in activities:
        together.setdefault(key(activity), []).append(activity)
    ordered = sorted(together.items(), key=lambda entry: entry[0] in ((), None))
    if by is GroupBy.KIND:
        ordered.sort(key=lambda entry: entry[0] == _OTHER_KIND)
    if by is GroupBy.PURPOSE:
        ordered.sort(key=lambda entry: (entry[0] is None, min(map(_recorded, entry[1]))))
    return tuple(make(tuple(members)) for _, members in ordered)


def _recorded(activity: Activity) -> tuple[str, int]:
    """Return where an activity stands in the record."""
    return activity.position.path, activity.position.line


def kind_term(kind: str) -> str:
    """Return what a kind of activity is called, without what stands in brackets."""
    return KINDS[kind].term.partition("（")[0] if kind in KINDS else kind


def _meets(activity: Activity, selection: Selection) -> bool:
    return all(
        not wanted or any(value in wanted for value in values)
        for wanted, values in (
            (selection.kinds, [activity.kind]),
            (selection.activities, [activity.id]),
            (selection.measures, [activity.measure]),
            (selection.purposes, [activity.purpose]),
            ([party.id for party in selection.recipients], _helped(activity)),
        )
    )


def _helped(activity: Activity) -> list[str]:
    """Return the ids of those who were helped, and of the organisations they belong to."""
    parties = [*activity.recipients, *recipient_organisations((activity,))]
    return [party.id for party in parties]


def _parties(activity: Activity) -> tuple[Party, ...]:
    """Return those a group is named after: organisations, else the people themselves."""
    return recipient_organisations((activity,)) or activity.recipients


def _by_kind(activities: tuple[Activity, ...]) -> Group:
    return Group(activities, term=kind_term(activities[0].kind))


def _by_purpose(activities: tuple[Activity, ...]) -> Group:
    return Group(activities, term=activities[0].purpose or OTHERS)


def _by_recipient(activities: tuple[Activity, ...]) -> Group:
    parties = _parties(activities[0])
    return Group(activities, parties=parties) if parties else Group(activities, term=OTHERS)


def _month(activity: Activity) -> tuple[int, int] | None:
    """Return the month an activity begins in, None where no more than the year is known."""
    if activity.date.precision is Precision.YEAR:
        return None
    return activity.date.start.year, activity.date.start.month


def _by_month(activities: tuple[Activity, ...]) -> Group:
    """Return a month's activities; what is not known to the month belongs to its first one."""
    first = activities[0].date
    if first.precision is Precision.YEAR:
        return Group(activities, term=OTHERS)
    start = first.start.replace(day=1)
    places = tuple(place for activity in activities for place in activity.date.origins)
    return Group(activities, month=Period(start, start, Precision.MONTH, origins=places))


_WAYS: dict[
    GroupBy, tuple[Callable[[Activity], Hashable], Callable[[tuple[Activity, ...]], Group]]
] = {
    GroupBy.KIND: (lambda activity: activity.kind, _by_kind),
    GroupBy.PURPOSE: (lambda activity: activity.purpose, _by_purpose),
    GroupBy.RECIPIENT: (
        lambda activity: tuple(party.id for party in _parties(activity)),
        _by_recipient,
    ),
    GroupBy.MONTH: (
        _month,
        _by_month,
    ),
}
