"""Who was helped, and where: the regions and the sorts of the recipients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation
from aidreport.places.today import identity

_ANY_SORT = "单位"
_PLACES = (
    *("村", "行政村", "自然村", "嘎查", "社区", "乡", "镇", "乡镇", "苏木", "街道", "县", "自治县"),
    *("旗", "区", "县级市", "市", "州", "自治州", "地区", "省"),
)


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

    Each knows all places that name it. One county under two names (户县, 西安市鄠邑区) is one,
    under the first of them. Where the `own` organisation is goes without saying.
    """
    found: dict[str, list[Position]] = {}
    names: dict[str, str] = {}
    known: set[str] = set()
    for activity in activities:
        homes = [each for each in recipient_organisations([activity]) if each.id not in known]
        known.update([each.id for each in homes])
        for region in (activity.region, *(each.region for each in homes if each != own)):
            if region:
                name = names.setdefault(identity(region), region)
                found.setdefault(name, []).extend(getattr(region, "origins", ()))
    return tuple(Recorded(region, tuple(origins)) for region, origins in found.items())


def region_names(activity: Activity) -> tuple[str, ...]:
    """Return the regions that an activity reached by their first names, in order, each once."""
    own = activity.region
    names = {identity(own): str(own)} if own else {}
    for home in recipient_organisations((activity,)):
        if region := home.region:
            names.setdefault(identity(region), str(region))
    return tuple(names.values())


def recipient_sort(activities: Sequence[Activity], own: Organisation | None = None) -> str:
    """Return the word for the others: 学校 if all are schools, 单位 if they are mixed."""
    sorts = {organisation.sort for organisation in _others(activities, own)}
    only = sorts.pop() if len(sorts) == 1 else None
    return only or _ANY_SORT


def places_helped(
    activities: Sequence[Activity], own: Organisation | None = None
) -> tuple[Organisation, ...]:
    """Return those that were helped where they are places, in which one works, and not with them.

    Empty where any of them is something else.
    """
    return _others(activities, own) if recipient_sort(activities, own) in _PLACES else ()


def how_many(organisations: Sequence[Organisation]) -> Quantity | None:
    """Return how many organisations there are, with where each is recorded; None for none."""
    origins = tuple(each.position for each in organisations)
    return Quantity(Decimal(len(organisations)), "个", origins=origins) if organisations else None


def _others(activities: Sequence[Activity], own: Organisation | None) -> tuple[Organisation, ...]:
    return tuple(each for each in recipient_organisations(activities) if each != own)
