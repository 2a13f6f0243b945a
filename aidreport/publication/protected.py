"""Who is protected (受保护的人): minors, whoever may be one, and whoever is told to be ill.

Own rule, after the Personal Information Protection Law (个人信息保护法, 2021, articles 28 to 31:
health, and everything about a child under fourteen, is sensitive) and the Law on the Protection
of Minors (未成年人保护法, article 103: nothing by which a minor can be recognised). In doubt
somebody is protected: a pupil, or a person who is helped and holds no post, counts as a minor
until the record says `minor: false`.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.model.activity import Activity
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.sources.publish import Publish

_PUPIL_WORDS = ("学生", "同学", "小朋友", "少先队", "班长", "幼儿", "儿童", "孤儿", "学童")


def protected(record: YearRecord, publish: Publish) -> dict[str, Person]:
    """Return the people of a year, and of the year before, who are not to be recognised, by id."""
    found: dict[str, Person] = {}
    for year in (record.before, record):
        if year is None:
            continue
        helped = {person.id for activity in year.activities for person in _helped(activity)}
        for person in year.people.values():
            if _is_protected(person, person.id in helped) or person.id in publish.people:
                found[person.id] = person
    return found


def is_pupil(person: Person) -> bool:
    """Return whether the record shows somebody in a pupil's part."""
    titles = [person.name or "", *(post.title for post in person.posts)]
    return bool(person.grade) or any(word in title for title in titles for word in _PUPIL_WORDS)


def has_secrets(person: Person) -> bool:
    """Return whether an illness or the family's circumstances are recorded of somebody."""
    known = person.sensitive
    return bool(known and (known.illness or known.circumstances))


def _is_protected(person: Person, helped: bool) -> bool:
    if person.minor or person.private or has_secrets(person):
        return True
    if "minor" in person.model_fields_set:
        return False
    return is_pupil(person) or (helped and not person.posts)


def _helped(activity: Activity) -> Iterator[Person]:
    return (party for party in activity.recipients if isinstance(party, Person))
