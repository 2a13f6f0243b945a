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

    who: Phrase = Field(default="", description="身份，如：学生志愿者、第二支部全体党员")
    count: QuantityField | None = Field(
        default=None, description="人数和量词，如：54人、64名、十余人"
    )


class Gift(Record, in_words=("item", "quantity")):
    """A gift or banner received (锦旗、感谢信)."""

    item: Phrase = Field(description="名称，如：锦旗")
    quantity: QuantityField | None = Field(default=None, description="数量和量词，如：1面")
    inscription: Phrase | None = Field(default=None, description="题词")
    giver: PartyField | None = Field(default=None, description="赠送者：单位，或代表单位的人")


class Occasion(Record):
    """The day that gave rise to an activity (纪念日、节日)."""

    name: Phrase = Field(description="名称，如：助残日")
    ordinal: QuantityField | None = Field(default=None, description="第几个，只写数字")


class Coverage(Record):
    """Coverage by the press (媒体报道)."""

    medium: Phrase = Field(description="媒体名称")
    manner: Phrase | None = Field(default=None, description="报道情况，如：及时")


OccasionField: TypeAlias = Annotated[Occasion, Shorthand("name")]
CoverageField: TypeAlias = Annotated[Coverage, Shorthand("medium")]


class Activity(Record):
    """One activity; what only one kind has stands in that kind's own model."""

    kind: KindName = Field(description="活动种类，必须写明")
    id: Phrase | None = Field(default=None, description="代号，供 outline 选用")
    date: PeriodField = Field(description="日期，知道多少写多少：日、起止日、月份、季、学年度")
    measure: Phrase | None = Field(
        default=None, description="归入 measures 中的哪一项举措；不填时按日期列入活动部分"
    )
    purpose: Phrase | None = Field(default=None, description="用途，如：助学、济困、扶老")
    name: Phrase | None = Field(default=None, description="活动名称，总结中加引号")
    form: Phrase | None = Field(default=None, description="活动形式，如：志愿交流活动、支教活动")
    occasion: OccasionField | None = Field(default=None, description="因何节日、纪念日而办")
    season: Phrase | None = Field(default=None, description="所在时段，如：暑假期间")
    capacity: Phrase | None = Field(default=None, description="以何身份参加，如：社区驻地单位")
    proposer: Phrase | None = Field(default=None, description="倡议者，如：学校团委")
    organiser: Phrase | None = Field(default=None, description="组织者，如：团委")
    again: Flag | None = Field(
        default=None,
        description="以前去过同一对象，此次是再次前往；不填时按本年度记录推断",
    )
    remote: Flag = Field(default=False, description="是否远程、线上开展，没有人前往")
    place: Phrase | None = Field(default=None, description="地点；与受助对象所在地相同时不填")
    region: Phrase | None = Field(default=None, description="地点所在区县；受助对象已写时不填")
    helpers: Listed[PartyField] = Field(
        default=(),
        description="别的单位或个人来做时，其代号；此时不填 recipients 表示受助的是本单位",
    )
    helper_count: QuantityField | None = Field(
        default=None, description="来做的单位共多少，没有列全时填写，如：5个、5家"
    )
    funded_by: Listed[PartyField] = Field(
        default=(),
        description="本单位经办、由别的基金或单位出资时，其代号；总结以其为主语，仍计入本单位的合计",
    )
    partners: Listed[OrganisationField] = Field(
        default=(),
        key="with",
        description="与本单位联合开展活动的单位的代号；上级汇总时，各单位互相写明的活动只计一次",
    )
    recipients: Listed[PartyField] = Field(default=(), description="受助对象（单位或个人）的代号")
    beneficiaries: Phrase | None = Field(default=None, description="受益的人，如：山区的孩子们")
    leaders: Listed[PersonField] = Field(default=(), description="带队领导的代号")
    team: Phrase | None = Field(default=None, description="队伍名称")
    participants: Listed[Participants] = Field(default=(), description="参加人员")
    aims: Listed[Phrase] = Field(default=(), description="目的，每条一个动宾短语")
    spirit: Phrase | None = Field(default=None, description="秉承的精神")
    contents: Listed[Phrase] = Field(default=(), description="做了什么，每条一个动宾短语")
    donation: Donation | None = Field(default=None, description="捐款、捐物")
    outcomes: Listed[Phrase] = Field(default=(), description="活动的成效，主语是活动")
    responses: Listed[Phrase] = Field(default=(), description="各方的反应，自带主语")
    received: Listed[Gift] = Field(default=(), description="收到的锦旗、感谢信等")
    supporters: Listed[PersonField] = Field(default=(), description="给予支持的人的代号")
    coverage: Listed[CoverageField] = Field(default=(), description="媒体报道")
    prospect: Phrase | None = Field(default=None, description="活动将推动什么，动宾短语")
    photos: Listed[PhotoField] = Field(default=(), description="照片；只有文件名时直接写文件名")
    evidence: EvidenceList = Field(
        default=(),
        description="佐证材料，如收据、签收单、感谢信；只有文件名时直接写文件名；不进入公开版",
    )
    text: Text | None = Field(
        default=None, description="其他字段写不下的一两句话；可用 {{ 捐款 }} 等引用已记录的内容"
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
