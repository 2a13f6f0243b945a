"""What is recorded and not told: the values of a record that no mark of its report names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from aidreport.diagnostics import Name, Position
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.layout import PhotoPlace
from aidreport.model.named import field_called, field_name
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person
from aidreport.model.photo import Photo
from aidreport.model.places import is_at_recipients, names_of
from aidreport.model.year import YearRecord
from aidreport.rendering.marks import MarkKind, spans, without_marks
from aidreport.tracing.silent import is_silent

_Plain: TypeAlias = Recorded | Money | Quantity | Period
_PLAIN = (Recorded, Money, Quantity, Period)


@frozen
class Untold:
    """A value that a report does not say: where it stands, its field, and whom it names."""

    position: Position
    field: Name
    named: str = ""


def untold(record: YearRecord, marked: str) -> Iterator[Untold]:
    """Yield what a year records and its report does not say, in the order of the record.

    Flags and fixed choices are left out, since they say how something is told; so are the
    fields that are meant to be silent. People and organisations are entries to choose from:
    what counts is that whoever an activity names is named where it is told.

    Args:
        record: the year, with the texts that its report is made of.
        marked: the report with its marks.
    """
    said = _Said(record, marked)
    yield from said.missing(record.frame, None)
    for activity in record.activities:
        yield from said.missing(activity, activity)


class _Said:
    """The places that a report tells, and those that it tells of each activity."""

    def __init__(self, record: YearRecord, marked: str) -> None:
        self._frame = record.frame.report
        self._places: set[Position] = set()
        self._words_on: dict[Position, str] = {}
        self._first_of: dict[Position, Activity] = {}
        by_place = {activity.position: activity for activity in record.activities}
        text = without_marks(marked)
        for span in spans(marked):
            if span.kind is not MarkKind.ACTIVITY:
                self._places.update(span.origins)
                continue
            for place in span.origins:
                self._words_on[place] = text[span.start : span.end]
                self._first_of[place] = by_place[span.origins[0]]

    def missing(self, group: Record, activity: Activity | None) -> Iterator[Untold]:
        """Yield what is not told of a group of fields and of the groups inside it."""
        if isinstance(group, Photo) and group.position not in self._places:
            yield Untold(group.place, field_name("photos"), group.file)
            return
        first = self._first_of.get(group.position) if group is activity else None
        for name, value in group.__dict__.items():
            if name == "photos" and self._frame.photos is PhotoPlace.NOWHERE:
                continue  # the record itself says that none is shown
            # What is told of several activities at once stands in the first of them.
            shared = first is not None and first is not group and getattr(first, name) == value
            if not (shared or is_silent(type(group), name)):
                yield from self._missing(name, value, group, activity)

    def _missing(
        self, name: str, value: object, group: Record, activity: Activity | None
    ) -> Iterator[Untold]:
        if isinstance(value, Person | Organisation):
            if not self._names(value, activity):
                yield Untold(group.position, field_called(type(group), name), value.id)
        elif isinstance(value, Record):
            yield from self.missing(value, activity)
        elif isinstance(value, _PLAIN):
            if activity is group and name == "place" and is_at_recipients(activity):
                return  # whoever names the recipient names the place
            if not (self._tells(value) or value == self._frame.period):
                yield Untold(value.origins[0], field_called(type(group), name))
        elif isinstance(value, tuple):
            for entry in value:
                yield from self._missing(name, entry, group, activity)
        elif type(value) is dict:
            for entry in value.values():
                yield from self._missing(name, entry, group, activity)

    def _tells(self, value: _Plain) -> bool:
        return not value.origins or not self._places.isdisjoint(value.origins)

    def _names(self, party: Party, activity: Activity | None) -> bool:
        """Return whether a party is named, in what is told of an activity if it is one's.

        Whoever reports needs no name: it is 我校, or goes without saying.
        """
        if party.id == self._frame.organisation.id:
            return True
        if activity is None or activity.position not in self._words_on:
            return not self._places.isdisjoint(_places_of(party))
        words = self._words_on[activity.position]
        return any(name in words for name in names_of(party))


def _places_of(party: Party) -> Iterable[Position]:
    """Return where the words stand by which a party can be called."""
    for name in ("id", "name", "short_name", "family_name"):
        yield from getattr(getattr(party, name, None), "origins", ())
