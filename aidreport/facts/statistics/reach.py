"""Whom and where the work reached, and what it was honoured with: each counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from aidreport.facts.recipients import regions as regions_of
from aidreport.facts.statistics.figure import TOTAL, Figure, Group, Key, Member, of_members
from aidreport.model.activity import Activity
from aidreport.model.fields.period import iso
from aidreport.model.fields.validation import Origins
from aidreport.model.frame import Honour
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person

PLACES = "个"
PEOPLE = "人"
ORGANISATIONS = "个"
HONOURS = "项"


def regions(activities: Sequence[Activity]) -> dict[Key, Figure]:
    """Return how many regions were reached, and how many activities reached each of them."""
    by_region: dict[str, list[Activity]] = {}
    for activity in activities:
        for region in regions_of([activity]):
            by_region.setdefault(region, []).append(activity)
    if not by_region:
        return {}
    figures = {
        Key(Group.REGIONS, str(region), "项"): Figure(
            Decimal(len(reached)), origins=tuple(activity.position for activity in reached)
        )
        for region, reached in by_region.items()
    }
    total = of_members(
        ((str(region),), tuple(activity.position for activity in reached))
        for region, reached in by_region.items()
    )
    return {Key(Group.REGIONS, TOTAL, PLACES): total, **figures}


def recipients(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return how many organisations and how many people are named as recipients."""
    parties: dict[str, tuple[Party, Origins]] = {}
    for activity in activities:
        for party in activity.recipients:
            parties.setdefault(party.id, (party, (activity.position,)))
    found = list(parties.values())
    organisations = [each for each in found if isinstance(each[0], Organisation)]
    people = [each for each in found if isinstance(each[0], Person)]
    figures: dict[Key, Figure] = {}
    if organisations:
        key = Key(Group.RECIPIENTS, "organisations", ORGANISATIONS)
        figures[key] = of_members(_identified(organisations))
    if people:
        figures[Key(Group.RECIPIENTS, "people", PEOPLE)] = of_members(_identified(people))
    return figures


def honours(found: Sequence[Honour], year: str) -> dict[Key, Figure]:
    """Return how many honours there are; one that two years name is the same honour."""
    if not found:
        return {}
    members = [(_honour(honour, year), (honour.position,)) for honour in found]
    return {Key(Group.HONOURS, TOTAL, HONOURS): of_members(members)}


def _honour(honour: Honour, year: str) -> Member:
    dated = honour.period is not None or honour.document is not None
    return (
        str(honour.award),
        *(_named(honour.recipient) if honour.recipient else ()),
        iso(honour.period) if honour.period else "",
        str(honour.document or ""),
        "" if dated else year,
    )


def _identified(parties: Iterable[tuple[Party, Origins]]) -> Iterator[tuple[Member, Origins]]:
    """Yield who each party is in any year: ids are a year's own, names are not.

    Two pupils of one name at one school are two, so namesakes are numbered.
    """
    seen: Counter[Member] = Counter()
    for party, origins in parties:
        named = _named(party)
        seen[named] += 1
        yield (*named, str(seen[named])), origins


def _named(party: Party) -> Member:
    if isinstance(party, Organisation):
        return (str(party.name),)
    home = party.organisation.name if party.organisation else ""
    return (str(party.name or party.family_name or party.id), str(home))
