"""Organisations (单位): schools, hospitals, bureaus, charities, communities."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.model.base import Record
from aidreport.model.fields.editor_patterns import id_from
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.reference import organisation_reference
from aidreport.model.fields.text import Phrase
from aidreport.model.profile import Profile
from aidreport.model.reading.field import Field
from aidreport.model.reading.shape import Schema


class Organisation(Record):
    """An organisation, defined once; records refer to it by `id`, the key it stands under."""

    id: Phrase = Field("代号，即本条目的键")
    name: Phrase = Field("全称；不填时与代号相同")
    short_name: Phrase | None = Field("简称，总结中第二次提到时使用", default=None)
    former_names: Listed[Phrase] = Field(
        "曾用名，如：示例县中学；更名前后按同一单位统计", default=()
    )
    hereafter: Flag = Field(
        "首次提到时写明以下简称，以后都用简称（要填 short_name）；本单位的以下简称自称",
        default=False,
    )
    sort: Phrase | None = Field("称呼其类别的词，如：学校、社区、医院", default=None)
    own: Flag = Field("是否本单位下属或校友的组织，总结中前面加自称", default=False)
    region: Phrase | None = Field("所在区县，如：示例县", default=None)
    conditions: Listed[Phrase] = Field("基本情况和困难，如：地处山区、交通不便", default=())
    profile: Profile | None = Field("基本情况的数据，单列一部分", default=None)

    @property
    def short(self) -> str:
        """How it is called once its full name has been said."""
        return self.short_name or self.name

    @property
    def names(self) -> tuple[str, ...]:
        """All names that somebody may know it by: its full name, the short one, former ones."""
        return tuple(
            dict.fromkeys(str(each) for each in (self.name, self.short, *self.former_names))
        )


def _schema() -> Schema:
    return id_from("organisations")


OrganisationField: TypeAlias = Annotated[Organisation, Parsed(organisation_reference, _schema)]
