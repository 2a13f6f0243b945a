"""Who is protected (受保护的人): whoever may be a minor, and whoever is told to be ill.

Own rule, after the Personal Information Protection Law (个人信息保护法, 2021, articles 28 to 31:
health, and everything about a child under fourteen, is sensitive) and the Law on the Protection
of Minors (未成年人保护法, 2024, article 4: the privacy and the personal information of minors are
protected; article 72: on the internet only what is lawful and necessary of it). Decided here
alone, and in doubt for the protection: whoever is not known to be an adult counts as a minor.

Persons who give are not named without their agreement (慈善法, 2023, article 82); whether they
agreed only the office knows, which says so by the setting `donors`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cache, partial

from aidreport.expressions import expression
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.adults import is_pupil, known_adult, working_in
from aidreport.sources.publish import Donors, Publish

__all__ = ["has_secrets", "is_pupil", "protected", "tells_circumstances"]

_GIVING = ("sponsorship", "works", "materials")
# A school of this sort tells why a child goes there.
_FOR_SOME = expression(
    "聋|哑|盲|特殊教育|特教|培智|启智|启聪|启明|康复|福利|孤儿|儿童村|工读|专门学校|救助|残疾|自闭"
    "|孤独症|脑瘫"
)


def protected(record: YearRecord, publish: Publish) -> dict[str, Person]:
    """Return the people of a year, and of the year before, who are not to be recognised, by id."""
    found: dict[str, Person] = {}
    for year in (record.before, record):
        if year is None:
            continue
        working = cache(partial(working_in, year))
        asked = {*publish.people, *(donors_of(year) if publish.donors is Donors.MASKED else ())}
        for person in year.people.values():
            if _is_protected(person, working) or person.id in asked:
                found[person.id] = person
    return found


def donors_of(record: YearRecord) -> Iterator[str]:
    """Yield the ids of the persons who gave something themselves: helpers where there is a gift."""
    for activity in record.activities:
        if activity.donation or activity.kind in _GIVING:
            yield from (each.id for each in activity.helpers if isinstance(each, Person))


def has_secrets(person: Person) -> bool:
    """Return whether an illness or the family's circumstances are recorded of somebody.

    A school for the deaf is such a record too.
    """
    known = person.sensitive
    told = bool(known and (known.illness or known.circumstances))
    return told or (person.organisation is not None and tells_circumstances(person.organisation))


def tells_circumstances(school: Organisation) -> bool:
    """Return whether the name of a school says something of those who go there."""
    return bool(_FOR_SOME.search(school.name))


def _is_protected(person: Person, working: Callable[[], Collection[str]]) -> bool:
    known = person.sensitive
    if person.private or (known and (known.illness or known.circumstances)):
        return True
    return not known_adult(person, working)
