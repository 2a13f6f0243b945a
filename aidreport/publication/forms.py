"""How protected people are called: one form each, the same in the whole report."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.protected import is_pupil
from aidreport.publication.walking import parties_in
from aidreport.sources.publish import Calling, Publish
from aidreport.wording.names import family_name, told_apart, unsaid

PUPIL = "某同学"


def forms(record: YearRecord, people: Mapping[str, Person], publish: Publish) -> dict[str, str]:
    """Return what each of the protected `people` is called, by id: 黄某某, or 某同学.

    Those who would be called alike and have a part in the report are told apart: 黄某某（甲）.
    """
    found = {id_: _form(person, publish) for id_, person in people.items()}
    appearing = [
        party.id
        for part in (record.frame, *record.activities)
        for party in parties_in(part)
        if party.id in people
    ]
    ids = list(dict.fromkeys(appearing))
    found.update(zip(ids, told_apart([found[id_] for id_ in ids]), strict=True))
    return found


def _form(person: Person, publish: Publish) -> str:
    if person.private and not person.family_name:
        return PUPIL if person.minor or is_pupil(person) else unsaid("")
    name = person.family_name or person.name or ""
    if publish.minors is Calling.PUPIL and is_pupil(person):
        return PUPIL
    if name.startswith("某"):
        return name
    return unsaid(person.family_name or family_name(name))
