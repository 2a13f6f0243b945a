"""The parts of a record as the public may read them: the same words always in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from aidreport.diagnostics import Diagnostic
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.model.fields.recorded import Recorded, origins_of
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person, Sensitive
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.publication.allowed import allowed_passages
from aidreport.publication.contacts import without_contacts
from aidreport.publication.evidence import secrets_of_evidence
from aidreport.publication.forms import form_of, forms, names_told
from aidreport.publication.illnesses import instead_of_illness
from aidreport.publication.protected import has_secrets, protected
from aidreport.publication.remarks import changed, doubted
from aidreport.publication.saying import Said, Saying, clauses
from aidreport.publication.schools import hidden_schools, is_named, silent, unnamed
from aidreport.publication.secrets import (
    Secret,
    Sort,
    each_once,
    looked_through,
    nicknames,
    numbers_among,
    secrets_of_kin,
    secrets_of_person,
    secrets_of_school,
    words_of,
)
from aidreport.publication.walking import AnyRecord, exchanged
from aidreport.sources.publish import Publish, PupilMasking, SchoolMasking
from aidreport.wording.names import family_name

_ONLY_SEARCHED = (Sort.NUMBER, Sort.WORD, Sort.EVIDENCE)
_SOME_GRADE = "在校"
_CLASS = expression("班|年级")
_NUMBER_OF_CLASS = expression(r"[（(]?[\d一二三四五六七八九十]+[）)]?班$")


class Masker:
    """Masks the parts of a record.

    Attributes:
        secrets: what is masked, and must not be found afterwards.
        allowed: passages that may hold the words of a secret.
    """

    def __init__(self, record: YearRecord, publish: Publish, added: Iterable[Secret] = ()) -> None:
        """Take a year's record, with the year before; `added` are secrets that only stop."""
        self._publish = publish
        self._own = record.frame.report.organisation.id
        self._protected = protected(record, publish)
        self._forms = forms(record, self._protected, publish)
        self._people: dict[str, Person] = {}
        self._organisations: dict[str, Organisation] = {}
        self._notes: dict[Diagnostic, None] = {}
        self._doubts: dict[Diagnostic, None] = {}
        self._harmless: dict[str, None] = {}
        years = [year for year in (record.before, record) if year]
        hidden = hidden_schools(record, self._protected, publish)
        self._unnamed = {
            id_: unnamed(school, number)
            for number, (id_, school) in enumerate(hidden.items(), start=1)
        }
        looked = [looked_through(year) for year in years]
        self._silent = {each.id for each in silent(hidden.values(), years, self._protected)}
        self.secrets = each_once(
            [
                *(secret for each in self._protected.values() for secret in self._of_person(each)),
                *(secret for year in years for secret in self._of_kin(year)),
                *(secret for id_ in self._silent for secret in self._of_school(hidden[id_])),
                *(secret for each in looked for secret in numbers_among(each.contacts)),
                *words_of(publish),
                *secrets_of_evidence(years),
            ]
        )
        known = each_once([*self.secrets, *added])
        self.allowed = allowed_passages(years, self._protected, self.secrets, publish)
        spoken = [each for each in known if each.sort not in _ONLY_SEARCHED]
        self._saying = Saying([*self._called(), *self._nicknames(), *spoken], self.allowed)
        self._changes_nothing = not (
            self._protected
            or self._saying.may_change
            or any(each.contacts or each.beside for each in looked)
        )
        self._unnamed = {
            id_: exchanged(school, self._text) for id_, school in self._unnamed.items()
        }

    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """A note for each text that was changed so far."""
        return tuple(self._notes)

    @property
    def doubts(self) -> tuple[Diagnostic, ...]:
        """An error for each word so far that may be a name."""
        return tuple(self._doubts)

    @property
    def harmless(self) -> tuple[str, ...]:
        """The passages around those words, as texts are compared."""
        return tuple(self._harmless)

    def year(self, record: YearRecord) -> YearRecord:
        """Return a year with all its parts masked."""
        if self._changes_nothing:
            return replace(record, before=None) if record.before else record
        people = [self._person(person) for person in record.people.values()]
        organisations = [
            self._unnamed[each.id] if each.id in self._silent else self._organisation(each)
            for each in record.organisations.values()
        ]
        return replace(
            record,
            frame=self.part(record.frame),
            activities=tuple(map(self.part, record.activities)),
            people={person.id: person for person in people},
            organisations={each.id: each for each in organisations},
            before=None,
        )

    def part(self, part: AnyRecord) -> AnyRecord:
        """Return a part of a record masked; itself where nothing in the record is to be."""
        if self._changes_nothing:
            return part
        return exchanged(part, self._change)

    def words(self, text: str) -> str:
        """Return any text without what must not be said."""
        return without_contacts(self._saying.said(text).text)

    def _of_person(self, person: Person) -> Iterable[Secret]:
        return secrets_of_person(person, self._publish, self._form(person))

    def _form(self, person: Person) -> Callable[[str], str]:
        """Return what gives the form of a name in a person's entry."""
        several = names_told(person)
        only = self._forms[person.id]

        def form(name: str) -> str:
            return form_of(name, person, self._publish) if name in several else only

        return form

    def _of_kin(self, year: YearRecord) -> Iterable[Secret]:
        for person in year.people.values():
            if person.id not in self._protected:
                yield from secrets_of_kin(person, lambda name: form_of(name, None, self._publish))

    def _of_school(self, school: Organisation) -> Iterable[Secret]:
        other = self._unnamed[school.id]
        return secrets_of_school(school, other.name, other.short)

    def _called(self) -> Iterable[Secret]:
        """Yield what pupils are called by their family names where these are not said."""
        if self._publish.minors is PupilMasking.PUPIL:
            for id_, person in self._protected.items():
                if name := person.family_name or person.name:
                    words = f"{family_name(name)}同学"
                    yield Secret(words, Sort.NAME, person.position, self._forms[id_])

    def _nicknames(self) -> Iterable[Secret]:
        """Yield what the protected may be called that no record says."""
        people = self._protected.values()
        return each_once(
            each for person in people for each in nicknames(person, self._form(person))
        )

    def _change(self, value: Any) -> Any:
        if isinstance(value, Person):
            return self._person(value)
        if isinstance(value, Organisation):
            return self._organisation(value)
        return self._text(value)

    def _organisation(self, organisation: Organisation) -> Organisation:
        if organisation.id not in self._organisations:
            self._organisations[organisation.id] = exchanged(organisation, self._text)
        return self._organisations[organisation.id]

    def _person(self, person: Person) -> Person:
        if person.id not in self._people:
            known = person.id in self._protected
            self._people[person.id] = (
                self._masked(person) if known else exchanged(person, self._change)
            )
        return self._people[person.id]

    def _masked(self, person: Person) -> Person:
        """Return a protected person as the public may know them."""
        name = person.name or person.family_name or person.id
        places = origins_of(name)
        # What is left is masked like any other text.
        bare = person.with_values(
            id=f"未具名人员{len(self._people) + 1}",
            name=None,
            family_name=None,
            organisation=None,
            also_called=(),
            sensitive=None,
            posts=() if self._shows_class(person) else person.posts,
        )
        return exchanged(bare, self._change).with_values(
            name=Recorded(self._forms[person.id], places),
            organisation=self._school(person),
            grade=self._grade(person, places),
            sensitive=self._sensitive(person.sensitive),
        )

    def _is_of_own_school(self, person: Person) -> bool:
        return person.organisation is None or person.organisation.id == self._own

    def _shows_class(self, person: Person) -> bool:
        """Return whether the posts of somebody whose secrets are told name the class."""
        titles = [post.title for post in person.posts]
        return has_secrets(person) and any(_CLASS.search(title) for title in titles)

    def _grade(self, person: Person, places: Any) -> str | None:
        """Return the grade, without the class of somebody whose secrets are told.

        Of an own pupil the report names the school, so that the grade goes as well.
        """
        own = self._is_of_own_school(person) and self._publish.schools is not SchoolMasking.NAMED
        named = is_named(self._publish.grades, person)
        if not person.grade or (named and not has_secrets(person)):
            return person.grade
        without_class = "" if own or not named else _NUMBER_OF_CLASS.sub("", person.grade)
        return Recorded(without_class or _SOME_GRADE, places)

    def _school(self, person: Person) -> Organisation | None:
        school = person.organisation
        if school is None:
            return None
        named = is_named(self._publish.schools, person)
        if school.id == self._own:
            return self._organisation(school) if named else None
        if school.id not in self._unnamed or named:
            return self._organisation(school)
        return self._unnamed[school.id]

    def _sensitive(self, known: Sensitive | None) -> Sensitive | None:
        if known is None:
            return None
        return known.with_values(
            illness=_said_instead(
                known.illness, instead_of_illness(known.illness or "", self._publish.illness)
            ),
            circumstances=_said_instead(known.circumstances, self._publish.circumstances),
            extra=None,
        )

    def _text(self, text: Recorded) -> Recorded:
        """Return a text without what must not be said; itself where it says nothing of that."""
        found = self._saying.said(text)
        self._note_doubts(text, found)
        said = without_contacts(found.text)
        if said == text:
            return text
        if text.origins:
            self._notes[changed(text)] = None
        return type(text)(said, text.origins)

    def _note_doubts(self, text: Recorded, found: Said) -> None:
        for doubt in found.doubts if text.origins else ():
            words = text[doubt.start : doubt.end]
            self._doubts[doubted(passage(text, words, doubt.start), doubt.secret)] = None
            for clause in clauses(found.text, words):
                self._harmless[clause] = None


def _said_instead(words: str | None, instead: str) -> Recorded | None:
    """Return the words that stand for a secret, None to leave it out."""
    if not words or not instead:
        return None
    return Recorded(instead, origins_of(words))
