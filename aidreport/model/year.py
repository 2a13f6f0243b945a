"""A year's record (年度记录): the file as a model, and what is built from all its files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import field, frozen, replace
from aidreport.model.activity import Activity
from aidreport.model.balance import Balance
from aidreport.model.base import Record
from aidreport.model.closing import Closing
from aidreport.model.correction import Correction
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.text import Phrase
from aidreport.model.frame import (
    Conclusion,
    HonourField,
    Leadership,
    MeasureField,
    Outlook,
    Progress,
    ReportFrame,
    SignatureField,
)
from aidreport.model.gathered import Gathered
from aidreport.model.indicator import Indicator
from aidreport.model.layout import AttachmentName, ChartName, OutlineSection
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.reading.field import Field
from aidreport.model.reading.table import BuiltApart
from aidreport.model.review import PlanField, ProblemsField, ResultsField, Thanks
from aidreport.sources.evidence.file import EvidenceFile
from aidreport.sources.pictures.picture import SourcePicture

_BuiltApart: TypeAlias = Annotated[Any, BuiltApart()]
"""A part of the file that is built entry by entry, before or after the frame."""
_Activities: TypeAlias = Annotated[Any, BuiltApart(Activity)]


class RecordFile(Record):
    """The fields at the top of a record file."""

    report: ReportFrame = Field("报告的基本情况")
    organisations: _BuiltApart = Field("单位，每个单位定义一次", default=None)
    people: _BuiltApart = Field("人员，每个人定义一次", default=None)
    outline: Listed[OutlineSection] = Field("各部分的顺序、标题和内容", default=())
    leadership: Leadership | None = Field("组织领导", default=None)
    measures: dict[Phrase, MeasureField] = Field("工作举措，冒号前面是活动引用它的代号", default={})
    progress: Progress | None = Field("总体进展", default=None)
    activities: _Activities = Field("活动", default=None)
    honours: Listed[HonourField] = Field("荣誉", default=())
    indicators: dict[Phrase, Indicator] = Field(
        "指标，冒号前面是代号，各年相同，以便与上年比较", default={}
    )
    gathered: Gathered | None = Field(
        "各单位报来的数字（由 aidreport gather 汇总）写哪些", default=None
    )
    results: ResultsField | None = Field("工作成效", default=None)
    balance: Balance | None = Field("资金收支", default=None)
    problems: ProblemsField | None = Field("存在问题", default=None)
    plan: PlanField | None = Field("下一步打算", default=None)
    thanks: Thanks | None = Field("致谢", default=None)
    conclusion: Conclusion | None = Field("总结", default=None)
    outlook: Outlook | None = Field("今后打算", default=None)
    signature: SignatureField | None = Field("落款", default=None)
    corrections: Listed[Correction] = Field(
        "总结签署、封存以后改动记录的，逐项写明更正", default=()
    )
    charts: Listed[ChartName] = Field(
        "统计图，作为附件：by-kind 各类活动的项数，year-on-year 与上年比较；不填时没有", default=()
    )
    attachments: Listed[AttachmentName] = Field(
        "附件：activities 活动一览表，donations 捐赠情况一览表，"
        "indicators 主要指标完成情况表，comparison 与上年对比表（须有上年的记录），"
        "evidence 佐证材料目录（不进入公开版），"
        "houses 各单位情况一览表，houses-compared 各单位情况与上年对比表（须有 gathered）",
        default=(),
    )


_YEAR = expression(r"\d{4}")


def year_before(name: str) -> str:
    """Return the name of the same period a year earlier: 2009-h1 -> 2008-h1."""
    return _YEAR.sub(lambda match: f"{max(int(match[0]) - 1, 0):04}", name)


@frozen
class YearRecord:
    """Everything the files of one year say, with references resolved.

    `complete` is False when a part could not be read: then nothing can be said about
    the year as a whole. `whole_frame` is False when fields of the frame were left out, since
    they could not be read. Activities stand in the order of the files.
    `before` is the record of the year before, None where there is none that can be read.
    `asked` are the places where the record itself asks for an attachment or a chart.
    `pictures` are the photos that could be opened, by the places that name them.
    `evidence` are the files of evidence that were looked for, by the places that name them.
    `closing` is what its lock says, None where the year is not closed.
    `committed` is the record without what the private file adds, None where nothing is added.
    """

    year: str
    position: Position
    frame: RecordFile
    activities: tuple[Activity, ...]
    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    complete: bool = True
    whole_frame: bool = True
    before: YearRecord | None = None
    asked: Mapping[str, Position] = field(default_factory=dict)
    pictures: Mapping[Position, SourcePicture] = field(default_factory=dict)
    evidence: Mapping[Position, EvidenceFile] = field(default_factory=dict)
    closing: Closing | None = None
    committed: YearRecord | None = None

    @property
    def as_committed(self) -> YearRecord:
        """The record as it is without the private file, the year before likewise."""
        before = self.before.as_committed if self.before else None
        if self.committed is None and before is self.before:
            return self
        bare = self.committed or self
        return replace(
            bare,
            before=before,
            pictures=self.pictures,
            evidence=self.evidence,
            closing=self.closing,
            committed=None,
        )


@frozen
class CheckedYear:
    """A year's record without an error; only `pipeline.check` makes one."""

    record: YearRecord
