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

    issuer: Listed[OrganisationField] = Field("发文单位，可写多个；本单位的不填", default=())
    subject: Phrase | None = Field(
        "文件的内容，如：对口帮扶工作；不知道文件名称时填写", default=None
    )
    title: Phrase | None = Field("文件名称，不加书名号", default=None)
    number: Phrase | None = Field("发文字号，如：示教发〔2009〕1号", default=None)


class Adoption(Record):
    """The meeting that adopted a report (通过)."""

    by: Phrase = Field("通过报告的会议，如：第二届理事会第三次会议")
    date: PeriodField | None = Field("通过的日期", default=None)


class ReportFrame(ReportStyle):
    """Whose report of which work over which period."""

    period: PeriodField = Field("总结的期间：年、半年、学年度或起止日期")
    period_words: Phrase | None = Field(
        "期间的说法，如：今秋、2018年以来；不填时按期间说", default=None
    )
    organisation: OrganisationField = Field("写报告的单位的代号")
    work: WorkName = Field("工作的名称，如：对口支援、志愿服务", default="对口支援")
    help_word: WorkName | None = Field(
        "正文中对这项工作的称呼，如：对口帮扶；不填时同 work", default=None
    )
    title: Listed[Phrase] = Field("题目，可分行写；不填时由期间和工作名称组成", default=())
    subtitle: Phrase | None = Field("副题，不写破折号", default=None)
    adopted: Adoption | None = Field("报告经何会议通过，写在题目下面", default=None)
    speaker: PersonField | None = Field("在会上作报告的人的代号，写在题目下面", default=None)
    delivered: PeriodField | None = Field("作报告的日期，写在题目下面", default=None)
    salutation: Phrase | None = Field(
        "称谓或主送机关，不写冒号，如：各位理事、示例县教育局", default=None
    )
    aims: Listed[Phrase] = Field("开展这项工作的目的，每条一个动宾短语", default=())
    grounds: Listed[Ground] = Field("依据的文件和安排", default=())
    activity_totals: Flag | None = Field(
        "开头一段是否写各项活动的合计；不填时，有 headline 指标就不写，没有就写", default=None
    )
    opening_title: Phrase | None = Field(
        "开头部分的标题，不编号，如：前言；不填时没有", default=None
    )
    lead_in: Flag = Field("开头是否以“现将……如下：”结束；不要时写 false", default=True)
    text: Text | None = Field("开头部分另加的一两句话", default=None)
    closing: Text | None = Field("结束语，如：以上报告，请予审议。", default=None)


class Leadership(Record):
    """Leadership and planning (组织领导)."""

    aims: Listed[Phrase] = Field("目的，每条一个动宾短语", default=())
    required_by: OrganisationField | None = Field("提出要求的单位", default=None)
    requirement: Phrase | None = Field("要求所指的工作，如：结对帮扶", default=None)
    leaders: Phrase | None = Field("重视这项工作的领导，如：党政领导", default=None)
    meeting: Phrase | None = Field(
        "召开了什么会议，动宾短语，如：专门召开会议进行研究", default=None
    )
    plan: Phrase | None = Field("制定的方案或安排的名称，不加书名号", default=None)
    working_group: Phrase | None = Field("成立的组织机构", default=None)
    settled: Listed[Phrase] = Field("明确了哪些事项", default=())
    result: Phrase | None = Field("使工作达到什么状态", default=None)
    text: Text | None = Field("另加的一两句话", default=None)


class LongTermHelp(Record):
    """Help that has gone on for years (长期帮扶)."""

    since: Phrase = Field("从何时起，如：几年来", default="多年来")
    effort: Phrase | None = Field("怎样帮助，如：尽最大的能力", default=None)
    area: Phrase | None = Field("帮助的地区，如：周边地区", default=None)
    especially: Listed[Phrase] = Field("其中特别指出的区县", default=())
    recipients: Phrase = Field("帮助的对象，如：部分学校", default="学校")
    purpose: Phrase = Field("帮助它们做什么，如：改善办学条件")


class Practices(Record):
    """What is done all the time (经常性做法), beside single activities."""

    by: Phrase | None = Field("谁这样做，如：我校领导；不填时为自称", default=None)
    actions: Listed[Phrase] = Field("做法，每条一个动宾短语", min_length=1)


class Measure(Record):
    """A measure (工作举措); activities name it in their field `measure`."""

    title: Phrase = Field("小标题")
    premise: Phrase | None = Field("为什么这样做，一句话", default=None)
    alongside: Phrase | None = Field("在做什么的同时，动宾短语", default=None)
    standing: LongTermHelp | None = Field("长期帮扶的情况", default=None)
    focus: OrganisationField | None = Field("重点帮扶的单位", default=None)
    practices: Practices | None = Field("经常性的做法，写在活动之前", default=None)
    further_practices: Practices | None = Field("其他经常性的做法，写在活动之后", default=None)
    text: Text | None = Field("另加的一两句话", default=None)


class Progress(Record):
    """How the work went on as a whole (总体进展); it opens the part on activities."""

    principles: Listed[Phrase] = Field("工作的原则，如：求真务实", default=())
    steps: Listed[Phrase] = Field("采取的步骤，每条一个动宾短语", default=())
    results: Listed[Phrase] = Field("使工作更加……，如：经常化、规范化", default=())
    besides: OrganisationField | None = Field("除帮扶哪个单位以外，还开展了下列活动", default=None)
    text: Text | None = Field("另加的一两句话", default=None)


class Honour(Record):
    """An honour (荣誉)."""

    award: Phrase = Field("奖项或称号")
    recipient: PartyField | None = Field("获得者的代号；本单位的不填", default=None)
    period: PeriodField | None = Field("所表彰的年度或学年度", default=None)
    issuer: OrganisationField | None = Field("授予单位的代号", default=None)
    document: Phrase | None = Field("表彰文件的发文字号，如：示教发〔2009〕1号", default=None)


class Conclusion(Record):
    """What the year amounted to (总结)."""

    lead: Phrase = Field("开头的话，如：总之、综上所述、回顾过去的一年", default="总之")
    led_by: OrganisationField | None = Field("在哪个单位的领导下", default=None)
    guided_by: Phrase | None = Field("以什么为指导，动宾短语", default=None)
    achievements: Listed[Phrase] = Field("取得的进展，每条一个动宾短语", default=())
    contribution: Phrase | None = Field("为什么作出了贡献，动宾短语", default=None)
    text: Text | None = Field("另加的一两句话", default=None)


class Outlook(Record):
    """What comes next (今后打算)."""

    principles: Listed[Phrase] = Field("坚持什么，如：从实际出发", default=())
    steps: Listed[Phrase] = Field("将做什么，每条一个动宾短语", default=())
    goals: Listed[Phrase] = Field("与受助对象达到什么，如：共同提高", default=())
    aim: Phrase | None = Field("为实现什么而努力，动宾短语", default=None)
    text: Text | None = Field("另加的一两句话", default=None)


class Signature(Record):
    """The signature at the foot (落款)."""

    organisation: Listed[OrganisationField] = Field(
        "署名单位，可写多个；不填时为写报告的单位", default=()
    )
    date: PeriodField | None = Field("成文日期", default=None)
    seal: Flag = Field(
        "是否加盖印章；盖章的，为印章留出位置，单位名称在日期之上居中", default=False
    )


HonourField: TypeAlias = Annotated[Honour, Shorthand("award")]
MeasureField: TypeAlias = Annotated[Measure, Shorthand("title")]
SignatureField: TypeAlias = Annotated[Signature, Shorthand("date")]
