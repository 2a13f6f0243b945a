"""The places that a record says, each with the months for which it says them."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Period
from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.places.division import Division, Month
from aidreport.places.reading import Place, place
from aidreport.places.table import table

GRACE = 24
"""Months for which a name may go on after its end: signs and habits change slowly (own rule)."""


@frozen
class SaidWords:
    """What a record says of a place: the words, and the months of the activities there.

    `is_region` tells whether something is counted in it.
    """

    words: str
    position: Position
    first: Month
    last: Month
    is_region: bool


@frozen
class SaidPlace(SaidWords):
    """A place that begins with a unit of the table; `place` are its units."""

    place: Place

    def name(self, number: int) -> str:
        """Return the words of a step."""
        step = self.place.steps[number]
        return self.words[step.start : step.end]


def said_places(record: YearRecord) -> Iterator[SaidPlace]:
    """Yield what begins with a unit of the table."""
    for said in said_words(record):
        found = place(said.words)
        if found is not None:
            yield SaidPlace(said.words, said.position, said.first, said.last, said.is_region, found)


def said_words(record: YearRecord) -> Iterator[SaidWords]:
    """Yield the places of the activities, and the regions of the organisations.

    Names of organisations are no places: 户县第一中学 keeps its name.
    """
    when: dict[str, list[Period]] = {}
    for activity in record.activities:
        yield from _said(activity.region, [activity.date], is_region=True)
        yield from _said(activity.place, [activity.date], is_region=False)
        for organisation in _organisations(activity):
            when.setdefault(organisation.id, []).append(activity.date)
    for organisation in record.organisations.values():
        dates = when.get(organisation.id) or [record.frame.report.period]
        yield from _said(organisation.region, dates, is_region=True)


def _organisations(activity: Activity) -> Iterator[Organisation]:
    for party in (*activity.recipients, *activity.helpers):
        home = party.organisation if isinstance(party, Person) else party
        if home is not None:
            yield home


def _said(words: str | None, dates: list[Period], *, is_region: bool) -> Iterator[SaidWords]:
    if isinstance(words, Recorded) and words.origins:
        first = min(_month(each.start.year, each.start.month) for each in dates)
        last = max(_month(each.end.year, each.end.month) for each in dates)
        yield SaidWords(str(words), words.origins[0], first, last, is_region)


def _month(year: int, month: int) -> Month:
    return year * 12 + month - 1


def written(month: Month) -> str:
    """Return a month as a message says it: 2016-11."""
    return f"{month // 12}-{month % 12 + 1:02}"


def path(division: Division, month: Month) -> str:
    """Return a unit behind the prefecture that it lies in, or the province: 西安市周至县."""
    above = table().above(division, month)
    return (above[-1].name if above else "") + division.name
