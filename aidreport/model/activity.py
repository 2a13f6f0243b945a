"""What all kinds of activity (活动) share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.base import Record
from aidreport.model.counted import Built, Direction
from aidreport.model.donation import Donation, Goods
from aidreport.model.evidence import EvidenceList
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.kind_name import KindName
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import Money
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.fund import Fund, Purpose
from aidreport.model.investment import Investment
from aidreport.model.organisation import OrganisationField
from aidreport.model.person import PartyField, Person, PersonField
from aidreport.model.photo import PhotoField
from aidreport.model.reading.field import Field


class Participants(
    Record,
    one_of=("who", "count"),
    in_words=("who", "count"),
    none_given=message("Nobody is named or counted here: add “who”, “count” or both."),
):
    """A group that took part (参加人员)."""

    who: Phrase = Field("身份，如：学生志愿者、第二支部全体党员", default="")
    count: QuantityField | None = Field("人数和量词，如：54人、64名、十余人", default=None)


class Gift(Record, in_words=("item", "quantity")):
    """A gift or banner received (锦旗、感谢信)."""

    item: Phrase = Field("名称，如：锦旗")
    quantity: QuantityField | None = Field("数量和量词，如：1面", default=None)
    inscription: Phrase | None = Field("题词", default=None)
    giver: PartyField | None = Field("赠送者：单位，或代表单位的人", default=None)


class Occasion(Record):
    """The day that gave rise to an activity (纪念日、节日)."""

    name: Phrase = Field("名称，如：助残日")
    ordinal: QuantityField | None = Field("第几个，只写数字", default=None)


class Coverage(Record):
    """Coverage by the press (媒体报道)."""

    medium: Phrase = Field("媒体名称")
    manner: Phrase | None = Field("报道情况，如：及时", default=None)


OccasionField: TypeAlias = Annotated[Occasion, Shorthand("name")]
CoverageField: TypeAlias = Annotated[Coverage, Shorthand("medium")]


class Activity(Record):
    """One activity; what only one kind has stands in that kind's own model."""

    kind: KindName = Field("活动种类，必须写明")
    id: Phrase | None = Field("代号，供 outline 选用", default=None)
    date: PeriodField = Field("日期，知道多少写多少：日、起止日、月份、季、学年度")
    measure: Phrase | None = Field(
        "归入 measures 中的哪一项举措；不填时按日期列入活动部分", default=None
    )
    purpose: Phrase | None = Field("用途，如：助学、济困、扶老", default=None)
    name: Phrase | None = Field("活动名称，总结中加引号", default=None)
    form: Phrase | None = Field("活动形式，如：志愿交流活动、支教活动", default=None)
    occasion: OccasionField | None = Field("因何节日、纪念日而办", default=None)
    season: Phrase | None = Field("所在时段，如：暑假期间", default=None)
    capacity: Phrase | None = Field("以何身份参加，如：社区驻地单位", default=None)
    proposer: Phrase | None = Field("倡议者，如：学校团委", default=None)
    organiser: Phrase | None = Field("组织者，如：团委", default=None)
    again: Flag | None = Field(
        "以前去过同一对象，此次是再次前往；不填时按本年度记录推断", default=None
    )
    remote: Flag = Field("是否远程、线上开展，没有人前往", default=False)
    place: Phrase | None = Field("地点；与受助对象所在地相同时不填", default=None)
    region: Phrase | None = Field("地点所在区县；受助对象已写时不填", default=None)
    helpers: Listed[PartyField] = Field(
        "别的单位或个人来做时，其代号；此时不填 recipients 表示受助的是本单位", default=()
    )
    helper_count: QuantityField | None = Field(
        "来做的单位共多少，没有列全时填写，如：5个、5家", default=None
    )
    funded_by: Listed[PartyField] = Field(
        "本单位经办、由别的基金或单位出资时，其代号；总结以其为主语，仍计入本单位的合计", default=()
    )
    partners: Listed[OrganisationField] = Field(
        "与本单位联合开展活动的单位的代号；上级汇总时，各单位互相写明的活动只计一次",
        default=(),
        key="with",
    )
    recipients: Listed[PartyField] = Field("受助对象（单位或个人）的代号", default=())
    beneficiaries: Phrase | None = Field("受益的人，如：山区的孩子们", default=None)
    leaders: Listed[PersonField] = Field("带队领导的代号", default=())
    team: Phrase | None = Field("队伍名称", default=None)
    participants: Listed[Participants] = Field("参加人员", default=())
    aims: Listed[Phrase] = Field("目的，每条一个动宾短语", default=())
    spirit: Phrase | None = Field("秉承的精神", default=None)
    contents: Listed[Phrase] = Field("做了什么，每条一个动宾短语", default=())
    donation: Donation | None = Field("捐款、捐物", default=None)
    outcomes: Listed[Phrase] = Field("活动的成效，主语是活动", default=())
    responses: Listed[Phrase] = Field("各方的反应，自带主语", default=())
    received: Listed[Gift] = Field("收到的锦旗、感谢信等", default=())
    supporters: Listed[PersonField] = Field("给予支持的人的代号", default=())
    coverage: Listed[CoverageField] = Field("媒体报道", default=())
    prospect: Phrase | None = Field("活动将推动什么，动宾短语", default=None)
    photos: Listed[PhotoField] = Field("照片；只有文件名时直接写文件名", default=())
    evidence: EvidenceList = Field(
        "佐证材料，如收据、签收单、感谢信；只有文件名时直接写文件名；不进入公开版", default=()
    )
    text: Text | None = Field(
        "其他字段写不下的一两句话；可用 {{ 捐款 }} 等引用已记录的内容", default=None
    )

    @property
    def is_visit(self) -> bool:
        """Whether somebody went to the place or to the recipients."""
        return bool(self.leaders or self.participants or self.team)

    @property
    def is_planned(self) -> bool:
        """Whether all of it is still to come, so that it is none of what was done (开展活动)."""
        return False

    # What only some kinds hold, each in a field of its own name; of the others it is empty.

    @property
    def way(self) -> Direction | None:
        """Who goes to whom, where the kind asks for it."""
        return None

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The people who are sent, or received, by name."""
        return ()

    @property
    def groups(self) -> tuple[Participants, ...]:
        """All groups of people: those who took part, were taught, called on, or came."""
        return self.participants

    @property
    def traded(self) -> tuple[Goods, ...]:
        """The goods that were bought, or sold for others."""
        return ()

    @property
    def price(self) -> Money | None:
        """What they cost together, where it is recorded."""
        return None

    @property
    def invested(self) -> tuple[Investment, ...]:
        """The money that was put into works."""
        return ()

    @property
    def built(self) -> tuple[Built, ...]:
        """What was built, repaired or fitted out."""
        return ()

    def funds(self) -> Iterator[Fund]:
        """Yield the activity's money for the year's totals."""
        for cash in self.donation.cash if self.donation else ():
            yield Fund(Purpose.DONATION, cash.status, cash.recorded)

    @property
    def group_key(self) -> object:
        """Activities of one kind with the same key (not None) are told in one sentence."""
        return None
