"""What the public edition must not hold, each with the place where it was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

from aidreport.diagnostics import Message, Position, message
from aidreport.expressions import expression
from aidreport.frozen import frozen, replace
from aidreport.model.base import Record
from aidreport.model.fields.recorded import Recorded, position_of
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.contacts import Contact, contacts, may_hold_contacts
from aidreport.publication.illnesses import instead_of_illness, names_of_illness
from aidreport.publication.names.parts import family_of, nicknames_of, parts_of
from aidreport.publication.names.people import kin_of, names_of
from aidreport.publication.spellings.digits import number_in
from aidreport.publication.walking import Texts
from aidreport.sources.publish import Publish
from aidreport.sources.values import Mapping, Scalar, Sequence
from aidreport.wording.names import unsaid, without_title

_SHORTEST_SCHOOL = 4
_APART = expression("[、，,；;]")
_SHORTEST_CIRCUMSTANCE = 3
_SHORTEST_SURE = 3
_SOME_ILLNESS = "疾病"
_SOME_CIRCUMSTANCES = "困难"
_SOME_CLASS = "某班"


class Sort(Enum):
    """What a secret is; a part of a name is more likely to be an ordinary word than a whole one."""

    NAME = "name"
    GIVEN_NAME = "given name"
    ILLNESS = "illness"
    CIRCUMSTANCES = "circumstances"
    SCHOOL = "school"
    NUMBER = "number"
    WORD = "word"
    EVIDENCE = "evidence"

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
    Sort.EVIDENCE: message("what stands on a piece of evidence, or the name of its file"),
}


@frozen
class Secret:
    """Words that must not be published.

    Attributes:
        words: the words.
        sort: what they are.
        position: where they were recorded.
        instead: what is said in their place; empty where nothing is, and they only stop.
        doubtful: whether they may be an ordinary word: 高兴, 文明.
        family: the family name at the front of a name.
        is_guess: whether no record says the words: a nickname, meant beside words for people only.
    """

    words: str
    sort: Sort
    position: Position
    instead: str = ""
    doubtful: bool = False
    family: str = ""
    is_guess: bool = False

    @property
    def family_is_said(self) -> bool:
        """Whether what is said instead leads to one person."""
        return self.sort in (Sort.NAME, Sort.GIVEN_NAME) and bool(self.instead)


def secrets_of_person(
    person: Person, publish: Publish, form: Callable[[str], str]
) -> Iterator[Secret]:
    """Yield the names of a person, the illness with its names, and the family's circumstances.

    `form` gives what is said for a name.
    """
    for name, written in names_of(person):
        yield from _of_name(name, position_of(written, person.position), form(name))
    known = person.sensitive
    if known and known.illness:
        place = position_of(known.illness, person.position)
        said = instead_of_illness(known.illness, publish.illness) or _SOME_ILLNESS
        for words in names_of_illness(known.illness):
            if words not in said:
                yield Secret(words, Sort.ILLNESS, place, said)
    if known and known.circumstances:
        place = position_of(known.circumstances, person.position)
        said = publish.circumstances or _SOME_CIRCUMSTANCES
        for words in (known.circumstances, *_APART.split(known.circumstances)):
            if len(words) >= _SHORTEST_CIRCUMSTANCE and words not in said:
                yield Secret(words, Sort.CIRCUMSTANCES, place, said)
    if known and person.grade and "班" in person.grade:
        yield Secret(
            person.grade, Sort.SCHOOL, position_of(person.grade, person.position), _SOME_CLASS
        )


def nicknames(person: Person, form: Callable[[str], str]) -> Iterator[Secret]:
    """Yield what a person may be called at home; `form` gives what is said for a name."""
    for name, written in names_of(person):
        place = position_of(written, person.position)
        for words in nicknames_of(name):
            yield Secret(words, Sort.GIVEN_NAME, place, form(name), doubtful=True, is_guess=True)


def secrets_of_kin(person: Person, form: Callable[[str], str]) -> Iterator[Secret]:
    """Yield the names of those whose relative a person is said to be."""
    for name, written in kin_of(person):
        yield from _of_name(name, position_of(written, person.position), form(name))


def _of_name(name: str, place: Position, said: str) -> Iterator[Secret]:
    """Yield a name and its parts; what is of two characters may be a word as well."""
    family = family_of(name)
    yield Secret(name, Sort.NAME, place, said, len(name) < _SHORTEST_SURE, family)
    if without_title(name) != name:
        return
    for part in dict.fromkeys(parts_of(name)):
        yield Secret(part, Sort.GIVEN_NAME, place, said, doubtful=True)


def secrets_added(record: YearRecord, publish: Publish) -> Iterator[Secret]:
    """Yield the secrets of people, also of the year before, that the private file adds.

    The public edition is made without them, so that nothing is said in their place.
    """
    for year in (record.before, record):
        if year is None or year.committed is None:
            continue
        for id_, person in year.people.items():
            committed = year.committed.people[id_]
            if person != committed:
                known = {each.words for each in secrets_of_person(committed, publish, _nothing)}
                for each in secrets_of_person(person, publish, _nothing):
                    if each.words not in known:
                        yield Secret(
                            each.words,
                            each.sort,
                            each.position,
                            doubtful=each.doubtful,
                            family=each.family,
                        )


def _nothing(_name: str) -> str:
    return ""


def secrets_of_school(school: Organisation, whole: str, short: str) -> Iterator[Secret]:
    """Yield the names of a school that is not to be named, with what is said for them."""
    full = (school.name, *school.former_names)
    for name in dict.fromkeys([*full, school.short_name, school.id]):
        if name and len(name) >= _SHORTEST_SCHOOL:
            place = position_of(name, school.position)
            yield Secret(name, Sort.SCHOOL, place, whole if name in full else short)


_LETTER = expression("[@A-Za-z]")


@frozen
class LookedThrough:
    """What was seen where all texts of a record were looked through.

    Attributes:
        contacts: the numbers and addresses, also in data that is kept beside it, with their places.
        beside: whether it holds anything that belongs to no public edition.
    """

    contacts: tuple[tuple[Contact, Position], ...]
    beside: bool


def looked_through(record: YearRecord) -> LookedThrough:
    """Look through all texts of a record."""
    parts = (record.frame, *record.activities)
    entries = (*record.people.values(), *record.organisations.values())
    texts = Texts()
    texts.add((*parts, *entries))
    kept = [
        text
        for part in (*parts, *entries)
        if part.extra is not None
        for text in _kept_beside(part.extra, part.position)
    ]
    if not may_hold_contacts(dict.fromkeys((*texts.found, *kept))):
        return LookedThrough((), texts.beside)
    return LookedThrough(tuple(_contacts_in((*parts, *entries))), texts.beside)


def _contacts_in(parts: Iterable[Record]) -> Iterator[tuple[Contact, Position]]:
    """Yield the contacts of each different text, at the first place that it has."""
    texts, seen = Texts(), set[str]()
    for part in parts:
        begin = len(texts.found)
        texts.add((part,))
        for text in (*texts.found[begin:], *_kept_beside(part.extra, part.position)):
            if text not in seen:
                seen.add(text)
                yield from ((each, position_of(text, part.position)) for each in contacts(text))


def numbers_among(found: Iterable[tuple[Contact, Position]]) -> Iterator[Secret]:
    """Yield the numbers and addresses that can be searched for."""
    for contact, place in found:
        if number_in(contact.words) or _LETTER.search(contact.words):
            yield Secret(contact.words, Sort.NUMBER, place)


def words_of(publish: Publish) -> Iterator[Secret]:
    """Yield the words that the configuration keeps unpublished."""
    return (Secret(word, Sort.WORD, publish.place) for word in publish.words)


def each_once(secrets: Iterable[Secret]) -> tuple[Secret, ...]:
    """Return the secrets, each words once, at the first place; a sure name before a doubtful one.

    Where two people may be called by the same words, nobody's family name is said for them.
    """
    found: dict[str, Secret] = {}
    for secret in secrets:
        known = found.get(secret.words)
        if known is None or (known.doubtful and not secret.doubtful):
            found[secret.words] = secret
        elif known.family_is_said and known.instead != secret.instead:
            found[secret.words] = replace(known, instead=unsaid(""))
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
