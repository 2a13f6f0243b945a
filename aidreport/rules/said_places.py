"""The places that a record says, each with the months for which it says them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.places.division import Division, Month
from aidreport.places.reading import Place, place
from aidreport.places.table import table

_Months: TypeAlias = tuple[Month, Month]

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


@frozen
class SaidPlaces:
    """All that a record says of places, found once for all rules.

    Attributes:
        words: the words of each, in the order of the record.
        places: those that begin with a unit of the table.
    """

    words: tuple[SaidWords, ...]
    places: tuple[SaidPlace, ...]


def said_places(record: YearRecord) -> SaidPlaces:
    """Return what a record says of places."""
    words = tuple(_said_words(record))
    found = ((said, place(said.words)) for said in words)
    return SaidPlaces(words, tuple(_placed(said, units) for said, units in found if units))


def _placed(said: SaidWords, units: Place) -> SaidPlace:
    return SaidPlace(said.words, said.position, said.first, said.last, said.is_region, units)


def _said_words(record: YearRecord) -> Iterator[SaidWords]:
    """Yield the places of the activities, and the regions of the organisations.

    Names of organisations are no places: 户县第一中学 keeps its name.
    """
    visited: dict[str, tuple[date, date]] = {}
    for activity in record.activities:
        when = activity.date
        if activity.region or activity.place:
            months = _months(when.start, when.end)
            yield from _said(activity.region, months, is_region=True)
            yield from _said(activity.place, months, is_region=False)
        for home in _organisations(activity):
            known = visited.get(home.id)
            # Most days lie between those that are known.
            if known is None:
                visited[home.id] = when.start, when.end
            elif when.start < known[0] or when.end > known[1]:
                visited[home.id] = min(known[0], when.start), max(known[1], when.end)
    period = record.frame.report.period
    for organisation in record.organisations.values():
        if organisation.region:
            start, end = visited.get(organisation.id, (period.start, period.end))
            yield from _said(organisation.region, _months(start, end), is_region=True)


def _organisations(activity: Activity) -> Iterator[Organisation]:
    for party in activity.recipients + activity.helpers:
        home = party.organisation if isinstance(party, Person) else party
        if home is not None:
            yield home


def _said(words: str | None, months: _Months, *, is_region: bool) -> Iterator[SaidWords]:
    if isinstance(words, Recorded) and words.origins:
        yield SaidWords(str(words), words.origins[0], *months, is_region)


def _months(start: date, end: date) -> _Months:
    """Return the months of the first and the last day of a time."""
    return _month(start.year, start.month), _month(end.year, end.month)


def _month(year: int, month: int) -> Month:
    return year * 12 + month - 1


def written(month: Month) -> str:
    """Return a month as a message says it: 2016-11."""
    return f"{month // 12}-{month % 12 + 1:02}"


def path(division: Division, month: Month) -> str:
    """Return a unit behind the prefecture that it lies in, or the province: 西安市周至县."""
    above = table().above(division, month)
    return (above[-1].name if above else "") + division.name
