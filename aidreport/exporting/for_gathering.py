"""A year as a house hands it in: its activities and figures, and nobody's name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter

from aidreport.exporting.said import words
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.figures.people import PEOPLE, STAFF
from aidreport.facts.recipients import recipient_organisations
from aidreport.facts.sums import Sum, counted_once
from aidreport.facts.totals import figures_of, figures_of_no_activity
from aidreport.frozen import replace
from aidreport.gathering.house_year import (
    GatheredActivity,
    Helped,
    House,
    HouseYear,
    Place,
    Tally,
)
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person, home_of
from aidreport.model.year import YearRecord
from aidreport.places.today import path_today

_NEEDED = (
    *("kind", "id", "date", "name", "form", "region"),
    *("helpers", "funded_by", "partners", "recipients"),
)
"""In the order in which an activity declares them."""
_BY_PERSON = frozenset([Key(Group.RECIPIENTS, "people", PEOPLE), Key(Group.STAFF, "placed", STAFF)])


def needed_of(record: YearRecord) -> YearRecord:
    """Return the part of a record whose words are handed in."""
    frame = record.frame
    said = {
        name: value
        for name, value in frame.__dict__.items()
        if name in ("report", "signature", "honours")
    }
    return replace(
        record,
        frame=type(frame).holding(said, frame.position),
        activities=tuple(_words_of(each) for each in record.activities),
        people={},
        organisations={},
    )


def house_year(
    record: YearRecord,
    public: YearRecord,
    masked: Callable[[str], str],
    found: Tally,
    program: str,
) -> HouseYear:
    """Return what a house hands in of a year.

    People are counted, and have numbers instead of names, which mean nothing elsewhere.

    Args:
        record: the year as it is committed, which the figures are added up from.
        public: what is needed of it (`needed_of`), masked; all words are taken from here.
        masked: masks other words: what the services of medical aid are called.
        found: how much was found in the records.
        program: the version of aidreport.
    """
    numbers = _Numbers(masked)
    signature = record.frame.signature
    own = public.frame.report.organisation
    pairs = zip(record.activities, public.activities, strict=True)
    others = _with_other_names(public.activities, own, record.organisations)
    return HouseYear(
        house_of(own),
        record.year,
        record.frame.report.period,
        program,
        signature.date if signature else None,
        found,
        numbers.of_honours(figures_of_no_activity(record)),
        tuple(_activity(each, said, own, numbers, record.year) for each, said in pairs),
        tuple(house_of(each) for each in others),
    )


def house_of(organisation: Organisation) -> House:
    """Return an organisation as the house that reports."""
    short = (str(organisation.short_name),) if organisation.short_name else ()
    return House(
        str(organisation.name),
        short,
        tuple(str(each) for each in organisation.former_names),
        str(organisation.sort or ""),
        place_of(organisation.region),
    )


def place_of(region: str | None) -> Place:
    """Return a place as it is recorded, and what it is by the map of today."""
    return _known_place(str(region)) if region else Place()


# The places of a house are few, and each stands in many activities.
@lru_cache(maxsize=4096)
def _known_place(region: str) -> Place:
    path = path_today(region)
    code = path[-1].code if path else ""
    return Place(region, tuple(unit.name for unit in path), code)


def _with_other_names(
    activities: Iterable[Activity], own: Organisation, recorded: Collection[str]
) -> Iterator[Organisation]:
    """Yield whom activities name and whoever gathers may know by another name, each once.

    What is said in the place of a school that is not to be named is no name.
    """
    found = {
        each.id: each
        for activity in activities
        for each in (*recipient_organisations([activity]), *_beside(activity))
        if each.id != own.id and each.id in recorded
    }
    return (each for each in found.values() if each.short_name or each.former_names)


def _words_of(activity: Activity) -> Activity:
    """Return an activity with no more than the words of it that are handed in."""
    told = activity.__dict__
    said = {name: told[name] for name in _NEEDED if name in told}
    return type(activity).holding(said, activity.position)


def _activity(
    activity: Activity, said: Activity, own: Organisation, numbers: _Numbers, year: str
) -> GatheredActivity:
    # Names of places and organisations, which may be masked, and the amounts as they are recorded.
    told = type(activity).holding({**activity.__dict__, **said.__dict__}, activity.position)
    return GatheredActivity(
        str(said.id or ""),
        activity.position,
        str(activity.kind),
        activity.date,
        str(said.name or said.form or ""),
        tuple(dict.fromkeys(_places(said, own))),
        tuple(dict.fromkeys(_helped(party) for party in said.recipients)),
        _partners(said, own),
        numbers.of_people(figures_of(told, year), activity),
    )


def _places(activity: Activity, own: Organisation) -> Iterator[Place]:
    """Yield the counties that an activity reached: its own, and those of the recipients."""
    homes = recipient_organisations([activity])
    for region in (activity.region, *(each.region for each in homes if each.id != own.id)):
        if region:
            yield place_of(region)


def _helped(party: Party) -> Helped:
    organisation = home_of(party)
    is_person = isinstance(party, Person)
    if organisation is None:
        return Helped("", "", is_person, Place())
    region = place_of(organisation.region)
    return Helped(str(organisation.name), str(organisation.sort or ""), is_person, region)


def _partners(activity: Activity, own: Organisation) -> tuple[str, ...]:
    """Return the organisations that did it with the house, in its place, or with their money."""
    return tuple(dict.fromkeys(words(each) for each in _beside(activity) if each.id != own.id))


def _beside(activity: Activity) -> Iterator[Organisation]:
    named = (*activity.partners, *activity.helpers, *activity.funded_by)
    return (each for each in named if isinstance(each, Organisation))


class _Numbers:
    """Numbers for the people of a year: each has one, so that it is counted once."""

    def __init__(self, masked: Callable[[str], str]) -> None:
        self._masked = masked
        self._known: dict[str, str] = {}

    def of_people(self, figures: Mapping[Key, Sum], activity: Activity) -> Mapping[Key, Sum]:
        """Return the figures of an activity with numbers in the place of people's names."""
        groups = map(itemgetter(0), figures)
        if _BY_PERSON.isdisjoint(figures) and Group.SERVICES not in groups:
            return figures
        return {
            self._named(key): self._once(total, activity) if key in _BY_PERSON else total
            for key, total in figures.items()
        }

    def of_honours(self, figures: Mapping[Key, Sum]) -> Mapping[Key, Sum]:
        """Return the honours of a year by numbers: an honour may name whoever got it."""
        return {
            key: replace(
                total,
                members=tuple((str(number),) for number, _ in enumerate(total.members or (), 1)),
            )
            for key, total in figures.items()
        }

    def _named(self, key: Key) -> Key:
        if key.group is not Group.SERVICES:
            return key
        return Key(key.group, self._masked(key.name), key.unit)

    def _once(self, total: Sum, activity: Activity) -> Sum:
        helped = [party for party in activity.recipients if isinstance(party, Person)]
        people = helped if total.unit == PEOPLE else activity.exchanged
        members = (((self._number(each),), total.origins) for each in people)
        return counted_once(members, total.unit)

    def _number(self, person: Person) -> str:
        return self._known.setdefault(person.id, str(len(self._known) + 1))
