"""Who was helped, and where: the regions and the sorts of the recipients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation

_ANY_SORT = "单位"


def recipient_organisations(activities: Iterable[Activity]) -> tuple[Organisation, ...]:
    """Return the organisations that were helped, or whose people were, in order, each once."""
    found: dict[str, Organisation] = {}
    for activity in activities:
        for party in activity.recipients:
            organisation = party if isinstance(party, Organisation) else party.organisation
            if organisation is not None:
                found.setdefault(organisation.id, organisation)
    return tuple(found.values())


def regions(activities: Sequence[Activity], own: Organisation | None = None) -> tuple[str, ...]:
    """Return the regions (区县) that the activities reached, in order, each once.

    Where the `own` organisation is goes without saying.
    """
    found: dict[str, None] = {}
    for activity in activities:
        if activity.region:
            found.setdefault(activity.region)
        for organisation in recipient_organisations([activity]):
            if organisation.region and organisation != own:
                found.setdefault(organisation.region)
    return tuple(found)


def recipient_sort(activities: Sequence[Activity], own: Organisation | None = None) -> str:
    """Return the word for the others: 学校 if all are schools, 单位 if they are mixed."""
    others = (each for each in recipient_organisations(activities) if each != own)
    sorts = {organisation.sort for organisation in others}
    only = sorts.pop() if len(sorts) == 1 else None
    return only or _ANY_SORT
