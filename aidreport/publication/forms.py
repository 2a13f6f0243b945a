"""How protected people are called: one form each, the same in the whole report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.names.cleaned import bare_names
from aidreport.publication.names.parts import family_of, is_family_name
from aidreport.publication.names.people import names_of
from aidreport.publication.protected import is_pupil
from aidreport.publication.walking import parties_in, texts_in
from aidreport.sources.publish import Publish, PupilMasking
from aidreport.wording.names import told_apart, unsaid, without_title

PUPIL = "某同学"


def forms(record: YearRecord, people: Mapping[str, Person], publish: Publish) -> dict[str, str]:
    """Return what each of the protected `people` is called, by id: 黄某某, or 某同学.

    Those who would be called alike and stand in the report are told apart: 黄某某（甲）.
    """
    if not people:
        return {}
    found = {id_: _form(person, publish) for id_, person in people.items()}
    parts = (record.frame, *record.activities)
    ids = dict.fromkeys(
        party.id for part in parts for party in parties_in(part) if party.id in people
    )
    rest = {id_: person for id_, person in people.items() if id_ not in ids}
    if len(set(found.values())) < len(found):
        ids |= dict.fromkeys(_named_in(texts_in(*parts), rest))
    found.update(zip(ids, told_apart([found[id_] for id_ in ids]), strict=True))
    return found


def _named_in(texts: Iterable[str], people: Mapping[str, Person]) -> Iterator[str]:
    """Yield the ids of those of `people` whom a text names, in any of their names."""
    said = "\n".join(texts)
    for id_, person in people.items():
        if any(name in said for name, _ in names_of(person)):
            yield id_


def names_told(person: Person) -> list[str]:
    """Return the names of an entry that is about several people, none where it is about one."""
    names = list(bare_names((person.name or "").partition("（")[0].partition("(")[0]))
    return names if len(names) > 1 else []


def form_of(name: str, person: Person | None, publish: Publish) -> str:
    """Return what stands for a bare name: 黄示例 -> 黄某某, 阿依古丽·买买提 -> 阿某某.

    Of a name without a family name the first character stays, as in the court's rule.
    """
    if publish.minors is PupilMasking.PUPIL and (person is None or is_pupil(person)):
        return PUPIL
    return unsaid(family_of(name) or name[:1])


def _form(person: Person, publish: Publish) -> str:
    pupil = person.minor or is_pupil(person)
    if publish.minors is PupilMasking.PUPIL and pupil:
        return PUPIL
    if person.family_name and (person.private or not person.name):
        return unsaid(person.family_name)
    if person.private:
        return PUPIL if pupil else unsaid("")
    name = person.name or ""
    if name.startswith("某"):
        return name
    if several := names_told(person):
        row = "、".join(form_of(each, person, publish) for each in several)
        return f"{row}等" if "等" in name else row
    if names := list(bare_names(name)):
        return form_of(names[0], person, publish)
    family = without_title(name)
    if is_family_name(family):
        return unsaid(family)
    return PUPIL if pupil else unsaid("")
