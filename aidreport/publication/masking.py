"""A year's record as the public may read it: the masked facts, and what was masked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from aidreport.diagnostics import Diagnostic, Severity, message
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person, Sensitive
from aidreport.model.year import YearRecord
from aidreport.publication.contacts import without_contacts
from aidreport.publication.contents import pieces
from aidreport.publication.forms import forms
from aidreport.publication.protected import has_secrets, protected
from aidreport.publication.scan import Leak, Scanner
from aidreport.publication.schools import unnamed
from aidreport.publication.secrets import (
    Secret,
    Sort,
    each_once,
    numbers_in,
    secrets_added,
    secrets_of_person,
    secrets_of_school,
    words_of,
)
from aidreport.publication.walking import exchanged, parties_in
from aidreport.sources.publish import Calling, Naming, Publish
from aidreport.wording.names import family_name

_SOME_GRADE = "在校"
_SOME_ILLNESS = "疾病"
_SOME_CIRCUMSTANCES = "困难"
_CHINESE = r"[\u3400-\u9fff]"
# A given name is an ordinary word as often as not (文明, 建设). It is taken for the name only
# between words that stand beside a person; anywhere else it stops the publication instead.
_BEFORE = rf"(?:(?<!{_CHINESE})|(?<=[为给对向与和同跟到让使将把助望问访叫由]))"
_AFTER = (
    rf"(?=$|(?!{_CHINESE}).|同学|孩子|小朋友|一家|家[中里]|的|说|在|和|与|及|等|表示|收到|得到|感"
    r"[谢动激])"
)


_NEVER_IN_OTHERS = (Sort.NAME, Sort.SCHOOL, Sort.NUMBER, Sort.WORD)


@dataclass(frozen=True, slots=True)
class Publication:
    """A record for the public.

    Attributes:
        record: the masked record, with the masked record of the year before.
        secrets: what nothing that is written may hold.
        allowed: passages that may hold a secret's words: the names of others, and settings.
        notes: a note for each text that was changed.
        masked: masks any other words about the record, like the name of a field.
    """

    record: YearRecord
    secrets: tuple[Secret, ...]
    allowed: tuple[str, ...]
    notes: tuple[Diagnostic, ...]
    masked: Callable[[str], str]

    def leaks(self, files: Mapping[str, bytes], *, with_pinyin: bool = True) -> list[Leak]:
        """Return the secrets that files hold, by their paths."""
        scanner = Scanner(self.secrets, self.allowed, with_pinyin=with_pinyin)
        return list(
            scanner.leaks(
                piece for path, content in files.items() for piece in pieces(path, content)
            )
        )


def published(record: YearRecord, publish: Publish) -> Publication:
    """Return the record with everything masked that the public edition leaves unsaid.

    What the private file adds has no part in it, and is searched for like any other secret.
    """
    added = tuple(secrets_added(record))
    record = record.as_committed
    people = protected(record, publish)
    hidden = _hidden_schools(record, people, publish)
    masker = _Masker(record, publish, people, hidden)
    before = record.before
    return Publication(
        replace(masker.year(record), before=masker.year(before) if before else None),
        each_once([*masker.secrets, *added]),
        _without(added, masker.allowed, publish),
        masker.notes,
        masker.words,
    )


def _is_named(naming: Naming, person: Person) -> bool:
    return naming is Naming.NAMED or (naming is Naming.WHEN_HARMLESS and not has_secrets(person))


def _hidden_schools(
    record: YearRecord, people: Mapping[str, Person], publish: Publish
) -> dict[str, Organisation]:
    """Return the schools that some person's school must not be recognised as, by id."""
    own = record.frame.report.organisation.id
    return {
        person.organisation.id: person.organisation
        for person in people.values()
        if person.organisation
        and person.organisation.id != own
        and not _is_named(publish.schools, person)
    }


class _Masker:
    """Masks the parts of a record, the same words always in the same way."""

    def __init__(
        self,
        record: YearRecord,
        publish: Publish,
        people: Mapping[str, Person],
        hidden: Mapping[str, Organisation],
    ) -> None:
        self._publish = publish
        self._forms = forms(record, people, publish)
        self._protected = people
        self._people: dict[str, Person] = {}
        self._organisations: dict[str, Organisation] = {}
        self._unnamed = {
            id_: unnamed(school, number)
            for number, (id_, school) in enumerate(hidden.items(), start=1)
        }
        years = [year for year in (record.before, record) if year]
        silent = [
            school
            for id_, school in hidden.items()
            if not any(_is_mentioned(id_, year, people) for year in years)
        ]
        self._silent = {school.id for school in silent}
        self.secrets = each_once(
            [
                *(secret for person in people.values() for secret in secrets_of_person(person)),
                *(secret for school in silent for secret in secrets_of_school(school)),
                *(secret for year in years for secret in numbers_in(year)),
                *words_of(publish),
            ]
        )
        self.allowed = _allowed(years, people, silent, self.secrets, publish)
        self._instead = self._words(silent)
        self._pattern = self._compiled()
        self._notes: dict[Diagnostic, None] = {}
        self._unnamed = {
            id_: exchanged(school, self._text) for id_, school in self._unnamed.items()
        }

    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """A note for each text that was changed so far."""
        return tuple(self._notes)

    def year(self, record: YearRecord) -> YearRecord:
        """Return a year with all its parts masked."""
        people = [self._person(person) for person in record.people.values()]
        organisations = [
            self._unnamed[each.id] if each.id in self._silent else self._organisation(each)
            for each in record.organisations.values()
        ]
        return replace(
            record,
            frame=exchanged(record.frame, self._change),
            activities=tuple(exchanged(each, self._change) for each in record.activities),
            people={person.id: person for person in people},
            organisations={each.id: each for each in organisations},
            before=None,
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
        places = name.origins if isinstance(name, Recorded) else ()
        grade: str | None = person.grade
        if grade and not _is_named(self._publish.grades, person):
            grade = Recorded(_SOME_GRADE, places)
        school = person.organisation
        if school is not None:
            named = school.id not in self._unnamed or _is_named(self._publish.schools, person)
            school = self._organisation(school) if named else self._unnamed[school.id]
        # What is left is masked like any other text.
        bare = person.model_copy(
            update={
                "id": Recorded(f"未具名人员{len(self._people) + 1}", places),
                "name": None,
                "family_name": None,
                "organisation": None,
                "also_called": (),
                "sensitive": None,
            }
        )
        return exchanged(bare, self._change).model_copy(
            update={
                "name": Recorded(self._forms[person.id], places),
                "organisation": school,
                "grade": grade,
                "sensitive": self._sensitive(person.sensitive),
            }
        )

    def _sensitive(self, known: Sensitive | None) -> Sensitive | None:
        if known is None:
            return None
        return known.model_copy(
            update={
                "illness": _said_instead(known.illness, self._publish.illness),
                "circumstances": _said_instead(known.circumstances, self._publish.circumstances),
                "extra": None,
            }
        )

    def _text(self, text: Recorded) -> Recorded:
        """Return a text without what must not be said; itself where it says nothing of that."""
        said = self.words(text)
        if said == text:
            return text
        self._note(text)
        return type(text)(said, text.origins)

    def words(self, text: str) -> str:
        """Return any text without what must not be said."""
        return without_contacts(self._pattern.sub(self._said, text) if self._pattern else str(text))

    def _said(self, match: re.Match[str]) -> str:
        return self._instead.get(match[0], match[0])

    def _note(self, text: Recorded) -> None:
        if not text.origins:
            return
        said = (
            message(
                "The public edition says this text otherwise, since it names what is protected:"
                " read it there."
            )
            if isinstance(text, FreeText)
            else message(
                "The public edition says these words otherwise, since they name what is"
                " protected: read them there."
            )
        )
        self._notes[Diagnostic("masked-text", Severity.NOTE, text.origins[0], said)] = None

    def _words(self, silent: Iterable[Organisation]) -> dict[str, str]:
        """Return what is said for the words of each secret."""
        found: dict[str, str] = {}
        for id_, person in self._protected.items():
            form = self._forms[id_]
            for secret in secrets_of_person(person):
                match secret.sort:
                    case Sort.NAME | Sort.GIVEN_NAME:
                        found.setdefault(secret.words, form)
                    case Sort.ILLNESS:
                        found.setdefault(secret.words, self._publish.illness or _SOME_ILLNESS)
                    case _:
                        said = self._publish.circumstances or _SOME_CIRCUMSTANCES
                        found.setdefault(secret.words, said)
            name = person.family_name or person.name
            if name and self._publish.minors is Calling.PUPIL:
                found.setdefault(f"{family_name(name)}同学", form)
        for school in silent:
            for secret in secrets_of_school(school):
                whole = secret.words == school.name
                other = self._unnamed[school.id]
                found.setdefault(secret.words, other.name if whole else other.short)
        return found

    def _compiled(self) -> re.Pattern[str] | None:
        """Return what finds the words of secrets, and first the passages that are allowed."""
        if not self._instead:
            return None
        given = {secret.words for secret in self.secrets if secret.sort is Sort.GIVEN_NAME}
        words = sorted({*self._instead, *self.allowed}, key=lambda word: (-len(word), word))
        return re.compile(
            "|".join(
                f"{_BEFORE}{re.escape(word)}{_AFTER}" if word in given else re.escape(word)
                for word in words
            )
        )


def _said_instead(words: str | None, instead: str) -> Recorded | None:
    """Return the words that stand for a secret, None to leave it out."""
    if not words or not instead:
        return None
    return Recorded(instead, words.origins if isinstance(words, Recorded) else ())


def _is_mentioned(id_: str, year: YearRecord, protected: Mapping[str, Person]) -> bool:
    """Return whether a school has a part of its own in a year, beside its protected people."""
    parts = (year.frame, *year.activities)
    parties = [party for part in parts for party in parties_in(part)]
    homes = [
        party.organisation.id
        for party in parties
        if isinstance(party, Person) and party.organisation and party.id not in protected
    ]
    return id_ in homes or any(
        party.id == id_ for party in parties if isinstance(party, Organisation)
    )


def _without(
    added: Iterable[Secret], allowed: tuple[str, ...], publish: Publish
) -> tuple[str, ...]:
    """Return the allowed passages that hold no whole secret of the private file."""
    whole = [secret.words for secret in added if secret.sort in _NEVER_IN_OTHERS]
    return tuple(
        passage
        for passage in allowed
        if passage in publish.allow or not any(word in passage for word in whole)
    )


def _allowed(
    years: Iterable[YearRecord],
    protected: Mapping[str, Person],
    silent: Iterable[Organisation],
    secrets: Iterable[Secret],
    publish: Publish,
) -> tuple[str, ...]:
    """Return the passages that may hold a secret's words: others' names, and the settings'."""
    unsaid = {school.id for school in silent}
    people = [
        person.name
        for year in years
        for person in year.people.values()
        if person.name and person.id not in protected
    ]
    organisations = [
        name
        for year in years
        for each in year.organisations.values()
        if each.id not in unsaid
        for name in (each.name, each.short)
    ]
    known = {secret.words for secret in secrets}
    # A given name may be in the name of a school; a whole name in it is that of the pupil.
    whole = [secret.words for secret in secrets if secret.sort in _NEVER_IN_OTHERS]
    return tuple(
        dict.fromkeys(
            [
                *publish.allow,
                *(str(name) for name in people if name not in known),
                *(str(name) for name in organisations if not any(word in name for word in whole)),
            ]
        )
    )
