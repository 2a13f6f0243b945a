"""The private file (不入库的文件): names and secrets of people that a record leaves out.

`records/private.yaml` stands beside the records and is kept out of git. In the record such a
person is called by an id, with `private: true`:

people:
  甲同学: {name: 张示例, sensitive: {illness: 示例病}}
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, TypeAlias

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import field, frozen
from aidreport.model.base import Record
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.reference import PERSON, unknown
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.fields.validation import Registry, Validation
from aidreport.model.findings import no_fields, shape_findings
from aidreport.model.person import Person, Sensitive
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.field import Field
from aidreport.model.reading.group import read_record
from aidreport.sources.discover import PRIVATE
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Unreadable

_PRIVATE_FILE = f"records/{PRIVATE}"


class PrivatePerson(Record):
    """What the record leaves out of a person."""

    name: Phrase | None = Field("真实姓名", default=None)
    also_called: Listed[Phrase] = Field("小名、别称等其他叫法，公开版中不得出现", default=())
    sensitive: Sensitive | None = Field("不得公开的情况，如疾病", default=None)


PrivatePersonField: TypeAlias = Annotated[PrivatePerson, Shorthand("name")]


class PrivateFile(Record):
    """The fields at the top of the private file."""

    people: dict[Phrase, PrivatePersonField] = Field("人员，键是记录中的代号", default={})


@frozen
class Private:
    """What the private file says, by the ids of the people.

    `places` are where the ids stand. `readable` is False where some entry has a finding.
    """

    people: Mapping[str, PrivatePerson] = field(default_factory=dict)
    places: Mapping[str, Position] = field(default_factory=dict)
    findings: tuple[Diagnostic, ...] = ()
    readable: bool = True


def read_private(source: Source) -> Private:
    """Return what the private file says; never raises for what it holds."""
    root = source.root
    if root is None or isinstance(root, Unreadable):
        return Private(readable=False)
    if not isinstance(root, SourceMapping):
        place = Position(source.path, root.line, root.column)
        wrong = Diagnostic("wrong-type", Severity.ERROR, place, no_fields(root))
        return Private(findings=(wrong,), readable=False)
    context = Validation(source.path, Registry())
    try:
        file = read_record(PrivateFile, root, context)
    except Faults as faults:
        found = shape_findings(faults, source.path)
        return Private(findings=tuple(found), readable=False)
    places = {id_: id_.origins[0] for id_ in file.people}  # type: ignore[attr-defined]
    return Private(file.people, places, tuple(context.notes))


def with_private(person: Person, private: PrivatePerson) -> Person:
    """Return a person with what the private file says, before what the record says."""
    changed: dict[str, object] = {}
    if private.name:
        changed |= {"name": private.name, "family_name": None}
    if private.also_called:
        changed["also_called"] = (*person.also_called, *private.also_called)
    if private.sensitive:
        known = person.sensitive or private.sensitive
        said = {name: value for name, value in private.sensitive.__dict__.items() if value}
        changed["sensitive"] = known.with_values(**said)
    return person.with_values(**changed)


def private_findings(people: Mapping[str, Person], private: Private | None) -> Iterator[Diagnostic]:
    """Yield what is wrong between a record and the private file, None where there is no file.

    `people` are those of the record, before anything was added to them.
    """
    kept_apart = [person for person in people.values() if person.private]
    if private is None:
        # Once, not for each of a hundred pupils.
        yield from (_missing(person, _no_file()) for person in kept_apart[:1])
        return
    if private.readable:
        for person in kept_apart:
            said = private.people.get(person.id)
            if not (said and said.name) and person.name in (None, person.id):
                yield _missing(person, _no_name(person))
    for id_, place in private.places.items():
        if id_ in people and not people[id_].private:
            text = message(
                "“{id}” has an entry here, but the record does not say that something is kept out"
                " of it: add “private: true” to {place}.",
                id=id_,
                place=str(people[id_].position),
            )
            yield Diagnostic("missing-field", Severity.ERROR, place, text)


def unknown_ids(private: Private, known: Collection[str]) -> Iterator[Diagnostic]:
    """Yield an error for each id that is not among those of all years' people."""
    for id_, place in private.places.items():
        if id_ not in known:
            text = unknown(id_, PERSON, sorted(known))
            yield Diagnostic("unknown-reference", Severity.ERROR, place, text)


def _missing(person: Person, text: Message) -> Diagnostic:
    return Diagnostic("private-name-missing", Severity.NOTE, person.position, text)


def _no_file() -> Message:
    return message(
        "The name is kept in “{file}”, which is not here: the report calls this person, and all"
        " others with “private: true”, by their ids. Put the file there to have the names; the"
        " public edition does not need it.",
        file=_PRIVATE_FILE,
    )


def _no_name(person: Person) -> Message:
    return message(
        "“{file}” has no name for “{id}”, and the report calls them by this id: add the name"
        " there, or correct the id.",
        id=person.id,
        file=_PRIVATE_FILE,
    )
