"""The frame of a report (报告框架): everything around the activities."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.model.base import Record
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase, Text, WorkName
from aidreport.model.layout import ReportStyle
from aidreport.model.organisation import OrganisationField
from aidreport.model.person import PartyField, PersonField
from aidreport.model.reading.field import Field


class Ground(Record):
    """What the work rests on (依据): a document of somebody, or a plan of one's own."""

    issuer: Listed[OrganisationField] = Field(
        default=(), description="发文单位，可写多个；本单位的不填"
    )
    subject: Phrase | None = Field(
        default=None, description="文件的内容，如：对口帮扶工作；不知道文件名称时填写"
    )
    title: Phrase | None = Field(default=None, description="文件名称，不加书名号")
    number: Phrase | None = Field(default=None, description="发文字号，如：示教发〔2009〕1号")


class Adoption(Record):
    """The meeting that adopted a report (通过)."""

    by: Phrase = Field(description="通过报告的会议，如：第二届理事会第三次会议")
    date: PeriodField | None = Field(default=None, description="通过的日期")


class ReportFrame(ReportStyle):
    """Whose report of which work over which period."""

    period: PeriodField = Field(description="总结的期间：年、半年、学年度或起止日期")
    period_words: Phrase | None = Field(
        default=None, description="期间的说法，如：今秋、2018年以来；不填时按期间说"
    )
    organisation: OrganisationField = Field(description="写报告的单位的代号")
    work: WorkName = Field(default="对口支援", description="工作的名称，如：对口支援、志愿服务")
    help_word: WorkName | None = Field(
        default=None, description="正文中对这项工作的称呼，如：对口帮扶；不填时同 work"
    )
    title: Listed[Phrase] = Field(
        default=(), description="题目，可分行写；不填时由期间和工作名称组成"
    )
    subtitle: Phrase | None = Field(default=None, description="副题，不写破折号")
    adopted: Adoption | None = Field(default=None, description="报告经何会议通过，写在题目下面")
    speaker: PersonField | None = Field(
        default=None, description="在会上作报告的人的代号，写在题目下面"
    )
    delivered: PeriodField | None = Field(default=None, description="作报告的日期，写在题目下面")
    salutation: Phrase | None = Field(
        default=None, description="称谓或主送机关，不写冒号，如：各位理事、示例县教育局"
    )
    aims: Listed[Phrase] = Field(default=(), description="开展这项工作的目的，每条一个动宾短语")
    grounds: Listed[Ground] = Field(default=(), description="依据的文件和安排")
    activity_totals: Flag | None = Field(
        default=None,
        description="开头一段是否写各项活动的合计；不填时，有 headline 指标就不写，没有就写",
    )
    opening_title: Phrase | None = Field(
        default=None, description="开头部分的标题，不编号，如：前言；不填时没有"
    )
    lead_in: Flag = Field(default=True, description="开头是否以“现将……如下：”结束；不要时写 false")
    text: Text | None = Field(default=None, description="开头部分另加的一两句话")
    closing: Text | None = Field(default=None, description="结束语，如：以上报告，请予审议。")


class Leadership(Record):
    """Leadership and planning (组织领导)."""

    aims: Listed[Phrase] = Field(default=(), description="目的，每条一个动宾短语")
    required_by: OrganisationField | None = Field(default=None, description="提出要求的单位")
    requirement: Phrase | None = Field(default=None, description="要求所指的工作，如：结对帮扶")
    leaders: Phrase | None = Field(default=None, description="重视这项工作的领导，如：党政领导")
    meeting: Phrase | None = Field(
        default=None, description="召开了什么会议，动宾短语，如：专门召开会议进行研究"
    )
    plan: Phrase | None = Field(default=None, description="制定的方案或安排的名称，不加书名号")
    working_group: Phrase | None = Field(default=None, description="成立的组织机构")
    settled: Listed[Phrase] = Field(default=(), description="明确了哪些事项")
    result: Phrase | None = Field(default=None, description="使工作达到什么状态")
    text: Text | None = Field(default=None, description="另加的一两句话")


class LongTermHelp(Record):
    """Help that has gone on for years (长期帮扶)."""

    since: Phrase = Field(default="多年来", description="从何时起，如：几年来")
    effort: Phrase | None = Field(default=None, description="怎样帮助，如：尽最大的能力")
    area: Phrase | None = Field(default=None, description="帮助的地区，如：周边地区")
    especially: Listed[Phrase] = Field(default=(), description="其中特别指出的区县")
    recipients: Phrase = Field(default="学校", description="帮助的对象，如：部分学校")
    purpose: Phrase = Field(description="帮助它们做什么，如：改善办学条件")


class Practices(Record):
    """What is done all the time (经常性做法), beside single activities."""

    by: Phrase | None = Field(default=None, description="谁这样做，如：我校领导；不填时为自称")
    actions: Listed[Phrase] = Field(min_length=1, description="做法，每条一个动宾短语")


class Measure(Record):
    """A measure (工作举措); activities name it in their field `measure`."""

    title: Phrase = Field(description="小标题")
    premise: Phrase | None = Field(default=None, description="为什么这样做，一句话")
    alongside: Phrase | None = Field(default=None, description="在做什么的同时，动宾短语")
    standing: LongTermHelp | None = Field(default=None, description="长期帮扶的情况")
    focus: OrganisationField | None = Field(default=None, description="重点帮扶的单位")
    practices: Practices | None = Field(default=None, description="经常性的做法，写在活动之前")
    further_practices: Practices | None = Field(
        default=None, description="其他经常性的做法，写在活动之后"
    )
    text: Text | None = Field(default=None, description="另加的一两句话")


class Progress(Record):
    """How the work went on as a whole (总体进展); it opens the part on activities."""

    principles: Listed[Phrase] = Field(default=(), description="工作的原则，如：求真务实")
    steps: Listed[Phrase] = Field(default=(), description="采取的步骤，每条一个动宾短语")
    results: Listed[Phrase] = Field(default=(), description="使工作更加……，如：经常化、规范化")
    besides: OrganisationField | None = Field(
        default=None, description="除帮扶哪个单位以外，还开展了下列活动"
    )
    text: Text | None = Field(default=None, description="另加的一两句话")


class Honour(Record):
    """An honour (荣誉)."""

    award: Phrase = Field(description="奖项或称号")
    recipient: PartyField | None = Field(default=None, description="获得者的代号；本单位的不填")
    period: PeriodField | None = Field(default=None, description="所表彰的年度或学年度")
    issuer: OrganisationField | None = Field(default=None, description="授予单位的代号")
    document: Phrase | None = Field(
        default=None, description="表彰文件的发文字号，如：示教发〔2009〕1号"
    )


class Conclusion(Record):
    """What the year amounted to (总结)."""

    lead: Phrase = Field(default="总之", description="开头的话，如：总之、综上所述、回顾过去的一年")
    led_by: OrganisationField | None = Field(default=None, description="在哪个单位的领导下")
    guided_by: Phrase | None = Field(default=None, description="以什么为指导，动宾短语")
    achievements: Listed[Phrase] = Field(default=(), description="取得的进展，每条一个动宾短语")
    contribution: Phrase | None = Field(default=None, description="为什么作出了贡献，动宾短语")
    text: Text | None = Field(default=None, description="另加的一两句话")


class Outlook(Record):
    """What comes next (今后打算)."""

    principles: Listed[Phrase] = Field(default=(), description="坚持什么，如：从实际出发")
    steps: Listed[Phrase] = Field(default=(), description="将做什么，每条一个动宾短语")
    goals: Listed[Phrase] = Field(default=(), description="与受助对象达到什么，如：共同提高")
    aim: Phrase | None = Field(default=None, description="为实现什么而努力，动宾短语")
    text: Text | None = Field(default=None, description="另加的一两句话")


class Signature(Record):
    """The signature at the foot (落款)."""

    organisation: Listed[OrganisationField] = Field(
        default=(), description="署名单位，可写多个；不填时为写报告的单位"
    )
    date: PeriodField | None = Field(default=None, description="成文日期")
    seal: Flag = Field(
        default=False, description="是否加盖印章；盖章的，为印章留出位置，单位名称在日期之上居中"
    )


HonourField: TypeAlias = Annotated[Honour, Shorthand("award")]
MeasureField: TypeAlias = Annotated[Measure, Shorthand("title")]
SignatureField: TypeAlias = Annotated[Signature, Shorthand("date")]
