"""What came of the work, what is wanting, and what comes next (成效、问题、打算、致谢)."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.model.base import Record
from aidreport.model.fields.amount import AmountField
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.person import PartyField
from aidreport.model.profile import ProfileFigure
from aidreport.model.reading.field import Field


class Result(Record):
    """One result (成效)."""

    title: Phrase = Field("成效，一句话，如：集体经济不断壮大")
    actions: Listed[Phrase] = Field("做成了什么，每条一个动宾短语", default=())
    figures: Listed[ProfileFigure] = Field("有关数据", default=())


class Problem(Record):
    """One problem (问题)."""

    title: Phrase = Field("问题，一句话，如：产业基础薄弱")
    details: Listed[Phrase] = Field("具体表现，每条一个短语", default=())


class Step(Record):
    """One step of the plan (打算), with its quantities."""

    action: Phrase = Field("将做什么，动宾短语，数值紧跟其后，如：新建蔬菜大棚")
    value: Listed[AmountField] = Field("数值和单位，可并列，如：[10座, 20万元]", default=())
    reaching: Phrase | None = Field(
        "第二个数值前的话；不填时金额用“计划投入”，其他用“惠及”", default=None
    )
    by: PeriodField | None = Field("何时以前完成", default=None)


ResultField: TypeAlias = Annotated[Result, Shorthand("title")]
ProblemField: TypeAlias = Annotated[Problem, Shorthand("title")]
StepField: TypeAlias = Annotated[Step, Shorthand("action")]


class Results(Record):
    """What came of the work as a whole (工作成效)."""

    points: Listed[ResultField] = Field("各项成效", default=())
    text: Text | None = Field("另加的一两句话", default=None)


class Problems(Record):
    """What is wanting (存在问题)."""

    points: Listed[ProblemField] = Field("各项问题", min_length=1)
    text: Text | None = Field("另加的一两句话", default=None)


class Plan(Record):
    """What comes next, step by step (下一步打算)."""

    aim: Phrase | None = Field("为了什么，动宾短语", default=None)
    steps: Listed[StepField] = Field("各项打算", min_length=1)
    text: Text | None = Field("另加的一两句话", default=None)


ResultsField: TypeAlias = Annotated[Results, Shorthand("points")]
ProblemsField: TypeAlias = Annotated[Problems, Shorthand("points")]
PlanField: TypeAlias = Annotated[Plan, Shorthand("steps")]


class Thanks(Record):
    """Thanks (致谢), at the end of the report."""

    parties: Listed[PartyField] = Field("感谢的单位或个人的代号", default=())
    others: Listed[Phrase] = Field("感谢的其他人，如：社会各界爱心人士", default=())
    reason: Phrase | None = Field("他们做了什么，动宾短语，如：关心支持慈善事业", default=None)
