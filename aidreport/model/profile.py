"""Profiles (基本情况): the figures that describe a place or an organisation."""

from __future__ import annotations

from aidreport.model.base import Record
from aidreport.model.fields.amount import AmountField
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.reading.field import Field

ATTRIBUTES = "数值的说明，写在数值后的括号里，如：面积60平方米、配医生2名"


class ProfileFigure(Record):
    """A named figure (数据)."""

    name: Phrase = Field("名称，数值紧跟其后，如：耕地面积")
    value: Listed[AmountField] = Field("数值和单位，可并列，如：[320户, 1100人]", min_length=1)
    attributes: Listed[Phrase] = Field(ATTRIBUTES, default=())
    last_year: Listed[AmountField] = Field("上年数，单位与本期相同", default=())


class ProfileGroup(Record):
    """Figures on one side of a place (自然条件, 人口), below a small head."""

    title: Phrase = Field("小标题，如：自然条件、人口情况；序号由本工具编")
    figures: Listed[ProfileFigure] = Field("这一方面的数据", default=())
    text: Text | None = Field("另加的一两句话", default=None)


class Profile(Record):
    """What a place or an organisation is like, as of a day."""

    as_of: PeriodField | None = Field("截至何时", default=None)
    figures: Listed[ProfileFigure] = Field("数据，如：户数、人口、耕地、人均收入", default=())
    groups: Listed[ProfileGroup] = Field(
        "分方面写的数据，各有小标题，如：自然条件、人口情况", default=()
    )
    text: Text | None = Field("另加的一两句话", default=None)

    @property
    def all_figures(self) -> tuple[ProfileFigure, ...]:
        """All figures, with those below the small heads."""
        return self.figures + tuple(each for group in self.groups for each in group.figures)
