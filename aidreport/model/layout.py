"""How a report is laid out (体例): its parts, their headings, marks and contents."""

from __future__ import annotations

from enum import StrEnum

from aidreport.model.base import Record
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.kind_name import ChosenKind
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.small_number import DecimalsField
from aidreport.model.fields.text import Genre, Phrase, Text
from aidreport.model.person import PartyField
from aidreport.model.reading.field import Field


class SectionName(StrEnum):
    """The parts of a report that have a heading."""

    PROFILE = "profile"
    OVERVIEW = "overview"
    LEADERSHIP = "leadership"
    MEASURES = "measures"
    ACTIVITIES = "activities"
    HOUSES = "houses"
    RESULTS = "results"
    BALANCE = "balance"
    HONOURS = "honours"
    PROBLEMS = "problems"
    PLAN = "plan"
    CORRECTIONS = "corrections"


class Headings(StrEnum):
    """Where the heading of a part stands."""

    OWN_LINE = "own-line"
    RUN_IN = "run-in"
    NONE = "none"


class Heads(StrEnum):
    """Where the small heads inside a part stand; `COUNT` makes one paragraph of 一是, 二是."""

    RUN_IN = "run-in"
    OWN_LINE = "own-line"
    COUNT = "一是"


class Marks(StrEnum):
    """What counts the activities; `RUN_ON` puts them all into one paragraph without a mark."""

    CHINESE = "（一）"
    DIGITS = "1."
    DIGITS_IN_BRACKETS = "（1）"
    COUNT = "一是"
    NONE = "none"
    RUN_ON = "run-on"


class GroupBy(StrEnum):
    """What the activities of a part are brought together by."""

    KIND = "kind"
    RECIPIENT = "recipient"
    MONTH = "month"
    PURPOSE = "purpose"


class PhotoPlace(StrEnum):
    """Where the photos of activities stand in a report."""

    ATTACHED = "attachment"
    IN_TEXT = "text"
    NOWHERE = "none"


class MoneyUnit(StrEnum):
    """The unit of all exact amounts in a report."""

    YUAN = "元"
    TEN_THOUSAND_YUAN = "万元"
    HUNDRED_MILLION_YUAN = "亿元"


class AttachmentName(StrEnum):
    """What can be attached to a report."""

    ACTIVITIES = "activities"
    DONATIONS = "donations"
    INDICATORS = "indicators"
    COMPARISON = "comparison"
    EVIDENCE = "evidence"
    HOUSES = "houses"
    HOUSES_COMPARED = "houses-compared"


class ChartName(StrEnum):
    """What can be drawn as a chart."""

    BY_KIND = "by-kind"
    YEAR_ON_YEAR = "year-on-year"


class Selection(Record):
    """What a part tells: the activities that meet every field that is given, and indicators."""

    kinds: Listed[ChosenKind] = Field("活动种类，如：donation", default=())
    recipients: Listed[PartyField] = Field("受助对象（单位或个人）的代号", default=())
    activities: Listed[Phrase] = Field("活动的代号（活动的 id）", default=())
    measures: Listed[Phrase] = Field("工作举措的代号", default=())
    purposes: Listed[Phrase] = Field("活动的用途，如：助学", default=())
    indicators: Listed[Phrase] = Field(
        "指标的代号；可用于总体情况、成效、活动各部分，写在活动之前", default=()
    )

    @property
    def chooses_activities(self) -> bool:
        """Whether it says anything of activities."""
        return bool(
            self.kinds or self.recipients or self.activities or self.measures or self.purposes
        )


class OutlineSection(Record):
    """One part of the report, its heading, and what it tells."""

    section: SectionName = Field(
        "部分：profile 基本情况，overview 总体情况，leadership 组织领导，"
        "measures 工作举措，activities 活动，houses 各单位情况，results 成效，"
        "balance 收支，honours 荣誉，problems 问题，plan 打算，"
        "corrections 更正（只在此处写明时才有）"
    )
    title: Phrase | None = Field("标题，不写序号", default=None)
    only: Selection | None = Field(
        "只写哪些活动、指标；各部分都没有选到的，写在未作选择的部分", default=None
    )
    group: GroupBy | None = Field(
        "活动分类：kind 按种类，recipient 按受助对象，month 按月份，purpose 按用途", default=None
    )
    headings: Headings | None = Field("本部分标题的位置，同 report 中", default=None)
    heads: Heads | None = Field("本部分小标题的形式，同 report 中", default=None)
    marks: Marks | None = Field("本部分活动的序号，同 report 中", default=None)
    text: Text | None = Field("写在本部分开头的一两句话", default=None)


class ReportStyle(Record):
    """What stays the same from year to year; a project's configuration may say it once."""

    self_reference: Phrase = Field("自称，如：我校、本会、我局", default="我单位")
    genre: Genre = Field("文种，如：总结、报告、汇报、小结", default="总结")
    money_unit: MoneyUnit = Field(
        "金额单位，全篇统一：元（默认）、万元或亿元；不足1万元、小数超过四位的金额仍以元计",
        default=MoneyUnit.YUAN,
    )
    decimals: DecimalsField | None = Field(
        "以万元、亿元计的金额最多保留几位小数（四舍五入），如：2；不填时不舍入", default=None
    )
    percent_decimals: DecimalsField = Field(
        "增长率、比例等百分数最多保留几位小数；不填时为1位", default=1
    )
    headings: Headings = Field(
        "各部分标题：own-line 单独成行（默认），run-in 接排，none 不要标题",
        default=Headings.OWN_LINE,
    )
    heads: Heads = Field(
        "部分内的小标题：run-in 接排（默认），own-line 单独成行，一是 在一段内分述",
        default=Heads.RUN_IN,
    )
    marks: Marks | None = Field(
        "活动的序号：（一）、1.、（1）、一是（在一段内分述）、none（每项一段，不编号）、"
        "run-on（合为一段）",
        default=None,
    )
    photos: PhotoPlace = Field(
        "活动照片：attachment 作为最后一个附件（默认），text 放在写该活动的部分之后，none 不放",
        default=PhotoPlace.ATTACHED,
    )
    receipt_above: MoneyField | None = Field(
        "超过多少元的款项要有凭证（收据、发票、转账凭证、签收单），没有的由 validate、"
        "todo 提示；0 表示每一笔；不填时不要求",
        default=None,
    )
    organisation_under_title: Flag = Field("单位名称写在题目下面，而不在文末", default=False)
