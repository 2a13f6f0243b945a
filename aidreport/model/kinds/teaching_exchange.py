"""Teaching exchange (公开课、教研、送教): teachers who visit a school for a short time."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.person import Person, PersonField
from aidreport.model.reading.field import Field


class TeachingExchange(Activity):
    """Open lessons, joint teaching research, lectures."""

    teachers: Listed[PersonField] = Field("前往的教师的代号", default=())
    more_teachers: Flag = Field("教师没有列全，总结中加“等”", default=False)
    rank: Phrase | None = Field("教师的类别，如：优秀教师", default=None)
    method: Phrase | None = Field("采用的方法，如：短期参与指导", default=None)
    hours: QuantityField | None = Field("授课的课时，如：4课时", default=None)
    duration: Phrase | None = Field("时间长短，如：一周、3天", default=None)
    aspects: Listed[Phrase] = Field("在哪些方面给予帮助", default=())

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The teachers."""
        return self.teachers

    is_visit = True
    """Lessons are given where the pupils are."""
