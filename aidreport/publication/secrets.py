"""What the public edition must not hold, each with the place where it was recorded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from aidreport.diagnostics import Message, Position, message
from aidreport.model.fields.recorded import Recorded
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.contacts import contacts
from aidreport.publication.walking import texts_in
from aidreport.sources.publish import Publish
from aidreport.sources.values import Mapping, Scalar, Sequence
from aidreport.wording.names import given_name, without_title

_ILLNESS_ENDS = ("病", "症", "癌", "瘤", "炎", "血", "征", "竭", "瘫", "痹", "聋", "盲")
_SHORTEST_PART = 3
_SHORTEST_CIRCUMSTANCE = 3
_OPEN = "某"


class Sort(Enum):
    """What a secret is; a part of a name is more likely to be an ordinary word than a whole one."""

    NAME = "name"
    GIVEN_NAME = "given name"
    ILLNESS = "illness"
    CIRCUMSTANCES = "circumstances"
    SCHOOL = "school"
    NUMBER = "number"
    WORD = "word"

    @property
    def said(self) -> Message:
        """What it is, in words; never the secret itself, which the log of a run would show."""
        return _SAID[self]


_SAID = {
    Sort.NAME: message("the name of a person who is protected"),
    Sort.GIVEN_NAME: message("the given name of a person who is protected"),
    Sort.ILLNESS: message("an illness"),
    Sort.CIRCUMSTANCES: message("the circumstances of a family"),
    Sort.SCHOOL: message("the school of a person who is protected"),
    Sort.NUMBER: message("a number or an address that leads to a person"),
    Sort.WORD: message("a word that “[publish]” keeps unpublished"),
}


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that must not be published: what they are, and where they were recorded."""

    words: str
    sort: Sort
    position: Position


def secrets_of_person(person: Person) -> Iterator[Secret]:
    """Yield the names of a person, the illness with its parts, and the family's circumstances."""
    names = [person.name, *person.also_called] if person.name else list(person.also_called)
    for name in names:
        if _OPEN in name:
            continue  # the record itself leaves the name unsaid
        place = position_of(name, person.position)
        plain = without_title(name)
        yield Secret(plain if len(plain) > 1 else name, Sort.NAME, place)
        if len(given := given_name(name)) > 1:
            yield Secret(given, Sort.GIVEN_NAME, place)
    known = person.sensitive
    if known and known.illness:
        place = position_of(known.illness, person.position)
        for words in (known.illness, *parts_of_illness(known.illness)):
            yield Secret(words, Sort.ILLNESS, place)
    if known and known.circumstances and len(known.circumstances) >= _SHORTEST_CIRCUMSTANCE:
        place = position_of(known.circumstances, person.position)
        yield Secret(known.circumstances, Sort.CIRCUMSTANCES, place)


def secrets_added(record: YearRecord) -> Iterator[Secret]:
    """Yield the secrets of people, also of the year before, that the private file adds."""
    for year in (record.before, record):
        if year is None or year.committed is None:
            continue
        for id_, person in year.people.items():
            committed = year.committed.people[id_]
            if person != committed:
                known = {secret.words for secret in secrets_of_person(committed)}
                yield from (each for each in secrets_of_person(person) if each.words not in known)


def parts_of_illness(illness: str) -> Iterator[str]:
    """Yield the shorter names that an illness has in its own: 急性淋巴细胞白血病 -> 白血病.

    The last three characters, since medicine puts what is special in front.
    """
    if len(illness) > _SHORTEST_PART and illness.endswith(_ILLNESS_ENDS):
        yield illness[-_SHORTEST_PART:]


def secrets_of_school(school: Organisation) -> Iterator[Secret]:
    """Yield the names of a school that is not to be named."""
    for name in dict.fromkeys([school.name, school.short_name, school.id]):
        if name and len(name) > _SHORTEST_PART:
            yield Secret(name, Sort.SCHOOL, position_of(name, school.position))


def numbers_in(record: YearRecord) -> Iterator[Secret]:
    """Yield the numbers and addresses in a record, also in data that is kept beside it."""
    parts = (record.frame, *record.activities)
    entries = (*record.people.values(), *record.organisations.values())
    for part in (*parts, *entries):
        for text in (*texts_in(part), *_kept_beside(part.extra, part.position)):
            for contact in contacts(text):
                if re.search(r"\d{4}|@", contact.words):
                    yield Secret(contact.words, Sort.NUMBER, position_of(text, part.position))


def words_of(publish: Publish) -> Iterator[Secret]:
    """Yield the words that the configuration keeps unpublished."""
    return (Secret(word, Sort.WORD, publish.place) for word in publish.words)


def position_of(text: str, otherwise: Position) -> Position:
    """Return where a text was recorded."""
    return text.origins[0] if isinstance(text, Recorded) and text.origins else otherwise


def each_once(secrets: Iterable[Secret]) -> tuple[Secret, ...]:
    """Return the secrets, each words once, at the first place."""
    found: dict[str, Secret] = {}
    for secret in secrets:
        found.setdefault(secret.words, secret)
    return tuple(found.values())


def _kept_beside(value: object, at: Position) -> Iterator[Recorded]:
    if isinstance(value, Scalar):
        yield Recorded(str(value), (Position(at.path, value.line, value.column),))
    elif isinstance(value, Sequence | list | tuple):
        for entry in value:
            yield from _kept_beside(entry, at)
    elif isinstance(value, Mapping | dict):
        for entry in value.values():
            yield from _kept_beside(entry, at)
