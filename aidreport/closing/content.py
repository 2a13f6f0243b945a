"""What a record says, field by field, whatever its file looks like.

Comments, order, quotes, the language of the keys and the forms of numbers (1万元, 10000) are no
part of it, nor are the files that it is spread over.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum

from aidreport.diagnostics import Name, Position
from aidreport.frozen import field, frozen, replace
from aidreport.model.activity import Activity
from aidreport.model.base import Record, chinese_names, fields_of
from aidreport.model.closing import SignedHouses
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period, iso
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import SectionName
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person, Post
from aidreport.model.year import YearRecord

MARK = "="
"""What a mark begins with, by which it is told from plain words."""

SOMEBODY = f"{MARK}somebody"
"""What stands for a person who is protected."""

_APART = ("organisations", "people", "activities", "corrections", "extra")
_OUTLINE = "outline"
_SHORTEST_NAME = 2


@frozen
class Leaf:
    """One value: what it says, and where its field stands; a place outside of equality."""

    said: str
    place: Position | None = field(default=None, compare=False)
    what: Name | None = field(default=None, compare=False)


@frozen
class Entry:
    """An activity, an organisation or a person.

    Attributes:
        leaves: its values by their paths (`donation.cash[1].amount`).
        id: a mark of its id; empty for an activity without one.
        place: where it stands; None in a lock.
    """

    leaves: Mapping[str, Leaf]
    id: str = ""
    place: Position | None = field(default=None, compare=False)


@frozen
class Content:
    """What the files of a year say, or said when it was closed.

    Attributes:
        frame: the values of all that is no entry, by their paths.
        organisations: those that the year names.
        people: those that it names and who are not protected.
        activities: in no order that counts.
        corrections: the corrections that there are: each as its day and a mark, with the marks of
            the activities that it names; none of those in a lock.
        houses: what the houses handed in that a bureau sums up; None where there are none, or
            where nobody could read them.
    """

    frame: Mapping[str, Leaf]
    organisations: tuple[Entry, ...]
    people: tuple[Entry, ...]
    activities: tuple[Entry, ...]
    corrections: Mapping[str, frozenset[str]] = field(default_factory=dict)
    houses: SignedHouses | None = None


def content_of(
    record: YearRecord, protected: Mapping[str, Person], houses: SignedHouses | None = None
) -> Content:
    """Return what a year says; nothing of the people who are `protected`, by their ids."""
    walk = _Walk(record, protected)
    frame = dict(walk.frame())
    activities = tuple(
        Entry(dict(walk.group(each)), walk.mark(each.id) if each.id else "", each.position)
        for each in record.activities
    )
    # Which are known only once all else was walked through; a person may name one more.
    people = tuple(walk.entry(record.people[id_]) for id_ in list(walk.people))
    organisations = tuple(walk.entry(record.organisations[id_]) for id_ in list(walk.organisations))
    corrections = dict(walk.corrections())
    return Content(frame, organisations, people, activities, corrections, houses)


class _Walk:
    """A walk through the fields of a year, which notes whom it names."""

    def __init__(self, record: YearRecord, protected: Mapping[str, Person]) -> None:
        self._record = record
        self._protected = protected
        self._end = record.frame.report.period.end
        self._names = _expression(protected.values())
        self.people: dict[str, None] = {}
        self.organisations: dict[str, None] = {}

    def mark(self, text: str) -> str:
        """Return the mark of a text without the names of whoever is protected."""
        bare = "".join(text.split())
        if self._names:
            bare = self._names.sub("", bare)
        return MARK + hashlib.sha256(bare.encode()).hexdigest()[:4]

    def frame(self) -> Iterator[tuple[str, Leaf]]:
        """Yield the values of the frame."""
        frame = self._record.frame
        said = {name: each for name, each in frame.__dict__.items() if name not in _APART}
        if _OUTLINE in said:
            parts = tuple(each for each in said[_OUTLINE] if not _tells_corrections(each))
            said[_OUTLINE] = parts
        return self._fields(frame, said, _Path())

    def group(self, group: Record) -> Iterator[tuple[str, Leaf]]:
        """Yield the values of a group of fields."""
        skipped = ("extra", "id") if isinstance(group, Activity | Person | Organisation) else ()
        said = {name: each for name, each in group.__dict__.items() if name not in skipped}
        return self._fields(group, said, _Path())

    def entry(self, party: Person | Organisation) -> Entry:
        """Return an organisation or a person as an entry."""
        return Entry(dict(self.group(party)), self.mark(party.id), party.position)

    def corrections(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield the corrections, each as its day and a mark, with the activities that it names."""
        for each in self._record.frame.corrections:
            said = "|".join(str(getattr(each, name) or "") for name in ("what", "was", "now"))
            named = frozenset(word for name in each.activities for word in (name, self.mark(name)))
            yield f"{iso(each.date)} {self.mark(f'{said}|{each.why}|{each.by}')}", named

    def _fields(
        self, group: Record, said: Mapping[str, object], path: _Path
    ) -> Iterator[tuple[str, Leaf]]:
        chinese = chinese_names(type(group))
        for name, declared in fields_of(type(group)).items():
            if name not in said or said[name] == getattr(type(group), name, None):
                continue  # what the default says is the same whether it is written or not
            inner = path.to(declared.key, chinese[declared.key])
            if isinstance(group, Activity) and name == "kind":
                yield inner.text, Leaf(group.kind, group.position, inner.what)  # a fixed word
            else:
                yield from self._values(inner, said[name], group.position)

    def _values(self, path: _Path, value: object, begin: Position) -> Iterator[tuple[str, Leaf]]:
        if isinstance(value, Record) and not isinstance(value, Person | Organisation):
            yield from self._fields(value, self._held(value), path)
        elif isinstance(value, tuple):
            held = (each for each in value if not self._begins_later(each))
            for number, each in enumerate(held, 1):
                yield from self._values(path.at(str(number)), each, begin)
        elif type(value) is dict:
            for key, each in value.items():
                yield from self._values(path.at(self._key(key)), each, begin)
        elif value is not None:
            origins = getattr(value, "origins", ())
            yield path.text, Leaf(self._said(value), origins[0] if origins else begin, path.what)

    def _held(self, group: Record) -> Mapping[str, object]:
        """Return what a group says; of a post only what holds within the year."""
        said = {name: each for name, each in group.__dict__.items() if name != "extra"}
        until = said.get("until") if isinstance(group, Post) else None
        if isinstance(until, Period) and until.start > self._end:
            del said["until"]
        return said

    def _begins_later(self, value: object) -> bool:
        """Return whether a value is a post that nobody held yet when the year ended."""
        since = value.since if isinstance(value, Post) else None
        return since is not None and since.start > self._end

    def _key(self, key: str) -> str:
        """Return a key that the record chose, without names."""
        return self._names.sub("", key) if self._names else str(key)

    def _said(self, value: object) -> str:
        if isinstance(value, Person):
            return self._party(value, self.people)
        if isinstance(value, Organisation):
            self.organisations[value.id] = None
            return self.mark(value.id)
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, Money):
            return value.words or f"{plain(value.amount)}元"
        if isinstance(value, Quantity):
            exact = f"{plain(value.number)}{value.measure_word}" if value.number is not None else ""
            return value.words or exact
        if isinstance(value, Period):
            return iso(value)
        if isinstance(value, StrEnum | int):
            return str(value)
        return self.mark(str(value))

    def _party(self, person: Person, named: dict[str, None]) -> str:
        if person.id in self._protected:
            return SOMEBODY
        named[person.id] = None
        return self.mark(person.id)


@frozen
class _Path:
    """Where a value stands in its entry, and what its field is called in both languages."""

    text: str = ""
    english: str = ""
    chinese: str = ""

    def to(self, english: str, chinese: str) -> _Path:
        """Return the path of a field below this one."""
        return _Path(
            _joined(self.text, ".", english),
            _joined(self.english, ".", english),
            _joined(self.chinese, "·", chinese),
        )

    def at(self, key: str) -> _Path:
        """Return the path of an entry under this one."""
        return replace(self, text=f"{self.text}[{key}]")

    @property
    def what(self) -> Name:
        """What messages call the field."""
        return Name(self.english, (), self.chinese)


def _joined(path: str, mark: str, name: str) -> str:
    return f"{path}{mark}{name}" if path else name


def plain(number: Decimal) -> str:
    """Return a number in plain digits without noughts behind the point: 3600, 2835.5."""
    return format(number.normalize(), "f")


def _tells_corrections(entry: object) -> bool:
    return getattr(entry, "section", None) is SectionName.CORRECTIONS


def _expression(people: Iterable[Person]) -> re.Pattern[str] | None:
    """Return what finds the names of some people in a text, the longest first."""
    words = {
        str(name)
        for person in people
        for name in (person.id, person.name, *person.also_called)
        if name and len(name) >= _SHORTEST_NAME
    }
    if not words:
        return None
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda name: (-len(name), name)))))
