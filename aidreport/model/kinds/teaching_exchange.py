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

    teachers: Listed[PersonField] = Field(default=(), description="前往的教师的代号")
    more_teachers: Flag = Field(default=False, description="教师没有列全，总结中加“等”")
    rank: Phrase | None = Field(default=None, description="教师的类别，如：优秀教师")
    method: Phrase | None = Field(default=None, description="采用的方法，如：短期参与指导")
    hours: QuantityField | None = Field(default=None, description="授课的课时，如：4课时")
    duration: Phrase | None = Field(default=None, description="时间长短，如：一周、3天")
    aspects: Listed[Phrase] = Field(default=(), description="在哪些方面给予帮助")

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The teachers."""
        return self.teachers

    @property
    def is_visit(self) -> bool:
        """Lessons are given where the pupils are."""
        return True
