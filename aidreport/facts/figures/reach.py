"""What was done, whom and where it reached, and what it was honoured with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidreport.diagnostics import Position
from aidreport.facts.figures.work import ITEMS, Work
from aidreport.facts.recipients import regions as regions_of
from aidreport.facts.sums import Member, Sum, counted, counted_once, nothing
from aidreport.model.activity import Activity
from aidreport.model.fields.period import iso
from aidreport.model.fields.validation import Origins
from aidreport.model.frame import Honour
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person
from aidreport.places.today import identity, path_today

PLACES = "个"
ORGANISATIONS = "个"
PEOPLE = "人"


def activities(work: Work) -> Sum:
    """Return how many activities there are; what is only planned is none yet."""
    return work.count


def planned(work: Work) -> Sum:
    """Return how many activities are only planned."""
    if len(work.done) == len(work.activities):
        return nothing(ITEMS)
    still = [activity.position for activity in work.activities if activity.is_planned]
    return counted(still, ITEMS)


def _counted(some: Sequence[Activity], work: Work) -> Sum:
    """Return how many some of those that have happened are; of a single one all are asked for."""
    if len(some) == len(work.done):
        return work.count
    return counted([activity.position for activity in some], ITEMS)


def kinds(work: Work) -> list[tuple[str, Sum]]:
    """Return how many activities there are of each kind, in the order of the kinds."""
    by_kind: dict[str, list[Activity]] = {}
    for activity in work.done:
        by_kind.setdefault(activity.kind, []).append(activity)
    order = KINDS if len(by_kind) > 1 else by_kind
    return [(kind, _counted(by_kind[kind], work)) for kind in order if kind in by_kind]


def regions(work: Work) -> list[tuple[str, Sum]]:
    """Return how many activities reached each region."""
    return [(region, _counted(reached, work)) for region, reached in work.by_region.items()]


def places(work: Work) -> Iterator[tuple[str, Sum]]:
    """Yield how many activities reached each province, prefecture and county, as it is today.

    What is in no table stands under its own name.
    """
    by_place: dict[str, list[Activity]] = {}
    for activity in work.done:
        reached = dict.fromkeys(
            name for region in regions_of([activity]) for name in _levels(str(region))
        )
        for name in reached:
            by_place.setdefault(name, []).append(activity)
    for name, those in by_place.items():
        yield name, _counted(those, work)


def place_order(name: str) -> tuple[str, str]:
    """Return where a place stands among others: by its code, what has none behind them."""
    path = path_today(name)
    return (path[-1].code if path else "~", name)


def _levels(region: str) -> Iterator[str]:
    """Yield a region's province, prefecture and county, each with what it lies in."""
    path = [unit.name for unit in path_today(region)]
    for level in range(1, len(path) + 1):
        yield "".join(path[:level])
    if not path:
        yield region


def regions_reached(work: Work) -> Sum:
    """Return how many regions were reached."""
    reached = [
        ((identity(region),), _counted(activities, work).origins)
        for region, activities in work.by_region.items()
    ]
    return counted_once(reached, PLACES) if reached else nothing(PLACES)


def organisations(work: Work) -> Sum:
    """Return how many organisations are named as recipients."""
    found = [each for each in work.recipients if isinstance(each[0], Organisation)]
    return counted_once([*_identified(found)], ORGANISATIONS) if found else nothing(ORGANISATIONS)


def people(work: Work) -> Sum:
    """Return how many people are named as recipients."""
    found = [each for each in work.recipients if isinstance(each[0], Person)]
    return counted_once(_identified(found), PEOPLE) if found else nothing(PEOPLE)


def honours(work: Work) -> Sum:
    """Return how many honours there are; one that two years name is the same honour."""
    if not work.honours:
        return nothing(ITEMS)
    members = ((_honour(honour, work.year), (honour.position,)) for honour in work.honours)
    return counted_once(members, ITEMS)


def _honour(honour: Honour, year: str) -> Member:
    dated = honour.period is not None or honour.document is not None
    return (
        str(honour.award),
        *(_named(honour.recipient) if honour.recipient else ()),
        iso(honour.period) if honour.period else "",
        str(honour.document or ""),
        "" if dated else year,
    )


def _identified(parties: Iterable[tuple[Party, Position]]) -> Iterator[tuple[Member, Origins]]:
    """Yield who each party is in any year: ids are a year's own, names are not.

    Two pupils of one name at one school are two, so namesakes are numbered.
    """
    seen: dict[Member, int] = {}
    for party, place in parties:
        named = _named(party)
        seen[named] = number = seen.get(named, 0) + 1
        yield (*named, str(number)), (place,)


def _named(party: Party) -> Member:
    if isinstance(party, Organisation):
        return (str(party.name),)
    home = party.organisation.name if party.organisation else ""
    return (str(party.name or party.family_name or party.id), str(home))
