"""People (人员): their posts, whom they belong to, and what must be protected."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeAlias

from aidreport.model.base import Record
from aidreport.model.fields.editor_patterns import id_from
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.reference import party_reference, person_reference
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.organisation import Organisation, OrganisationField
from aidreport.model.reading.field import Field
from aidreport.model.reading.shape import Schema


class Post(Record):
    """A post (职务): its title, the body it is held in, and from when to when."""

    title: Phrase = Field("职务名称，如：校长、副书记、教师")
    body: Phrase | None = Field("所在部门，如：党总支、团委", default=None)
    since: PeriodField | None = Field("任职起始日期", default=None, key="from")
    until: PeriodField | None = Field("任职截止日期", default=None, key="to")

    def held_on(self, day: date) -> bool:
        """Return whether the post was held on a day."""
        started = self.since is None or self.since.start <= day
        return started and (self.until is None or day <= self.until.end)


class Sensitive(Record):
    """What must not be published (敏感信息)."""

    illness: Phrase | None = Field("所患疾病", default=None)
    circumstances: Phrase | None = Field("家庭情况", default=None)


PostField: TypeAlias = Annotated[Post, Shorthand("title")]


class Person(Record):
    """A person, defined once; records refer to them by `id`, the key they stand under."""

    id: Phrase = Field("代号，即本条目的键")
    name: Phrase | None = Field("姓名；不填时与代号相同", default=None)
    family_name: Phrase | None = Field("只知道姓氏时填写，如：薛", default=None)
    posts: Listed[PostField] = Field("职务，可写多个，任期不同的分别写明", default=())
    organisation: OrganisationField | None = Field("所在单位；本单位的人不填", default=None)
    subject: Phrase | None = Field("任教学科，如：历史", default=None)
    grade: Phrase | None = Field("所在年级，如：初一", default=None)
    minor: Flag = Field(
        "是否未成年人；不填而是学生或受助个人的，公开版按未成年人处理", default=False
    )
    also_called: Listed[Phrase] = Field("小名、别称等其他叫法，公开版中一并隐去", default=())
    private: Flag = Field("姓名不写在这里，另存于不入库的 records/private.yaml", default=False)
    sensitive: Sensitive | None = Field("不得公开的情况，如疾病", default=None)


Party: TypeAlias = Person | Organisation


def home_of(party: Party) -> Organisation | None:
    """Return an organisation itself, and that of a person, if it is known."""
    return party.organisation if isinstance(party, Person) else party


def _schema_of_person() -> Schema:
    return id_from("people")


PersonField: TypeAlias = Annotated[Person, Parsed(person_reference, _schema_of_person)]


def _schema_of_party() -> Schema:
    return id_from("people 或 organisations")


PartyField: TypeAlias = Annotated[Person | Organisation, Parsed(party_reference, _schema_of_party)]
