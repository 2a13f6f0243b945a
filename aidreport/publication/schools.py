"""How a school is called that is not to be named: 示例县某中学."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded, origins_of
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.protected import has_secrets
from aidreport.publication.walking import parties_in
from aidreport.sources.publish import Publish, SchoolMasking

# What a school for the deaf or the blind is called would tell why a child goes there.
_SORTS = expression(r"(幼儿园|教学点|小学|中学|高中|职高|大学|学院|学校|医院|村|社区)\Z")
_OTHERWISE = "单位"


def unnamed(organisation: Organisation, number: int) -> Organisation:
    """Return an organisation as it is told of where its name is left unsaid.

    Its place stays, as a district says little; what else is recorded of it goes. `number`
    keeps several of them apart.
    """
    found = _SORTS.search(organisation.name) or _SORTS.search(organisation.sort or "")
    sort = found[1] if found else _OTHERWISE
    places = origins_of(organisation.name)
    short = Recorded(f"某{sort}", places)
    whole = Recorded(f"{organisation.region or ''}{short}", places)
    return organisation.with_values(
        id=Recorded(f"未具名单位{number}", places),
        name=whole,
        short_name=short,
        former_names=(),
        conditions=(),
        profile=None,
        extra=None,
    )


def is_named(naming: SchoolMasking, person: Person) -> bool:
    """Return whether something is named of a protected person."""
    return naming is SchoolMasking.NAMED or (
        naming is SchoolMasking.WHEN_HARMLESS and not has_secrets(person)
    )


def hidden_schools(
    record: YearRecord, people: Mapping[str, Person], publish: Publish
) -> dict[str, Organisation]:
    """Return the schools that some protected person's must not be recognised as, by id."""
    own = record.frame.report.organisation.id
    return {
        person.organisation.id: person.organisation
        for person in people.values()
        if person.organisation
        and person.organisation.id != own
        and not is_named(publish.schools, person)
    }


def silent(
    schools: Iterable[Organisation], years: Iterable[YearRecord], protected: Mapping[str, Person]
) -> list[Organisation]:
    """Return the schools without a part of their own in the years, beside protected people."""
    told = list(years)
    return [
        school for school in schools if not any(_tells_of(year, school, protected) for year in told)
    ]


def _tells_of(year: YearRecord, school: Organisation, protected: Mapping[str, Person]) -> bool:
    parties = [party for part in (year.frame, *year.activities) for party in parties_in(part)]
    homes = [
        party.organisation.id
        for party in parties
        if isinstance(party, Person) and party.organisation and party.id not in protected
    ]
    return school.id in homes or any(
        party.id == school.id for party in parties if isinstance(party, Organisation)
    )
