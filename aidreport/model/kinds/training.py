"""Training (培训): courses for teachers, cadres, doctors, villagers."""

from __future__ import annotations

from aidreport.model.activity import Activity, Participants
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.person import PersonField
from aidreport.model.reading.field import Field


class Training(Activity):
    """Courses held; the participants are one's own people, `trainees` those who learnt."""

    sessions: QuantityField | None = Field("期数，如：3期", default=None)
    trainees: Listed[Participants] = Field("培训对象和人数，如：乡村教师150人次", default=())
    hours: QuantityField | None = Field("课时，如：48课时", default=None)
    duration: Phrase | None = Field("时间长短，如：一周、3天", default=None)
    subjects: Listed[Phrase] = Field("培训内容，如：课堂教学、种植技术", default=())
    lecturers: Listed[PersonField] = Field("授课人的代号", default=())

    @property
    def groups(self) -> tuple[Participants, ...]:
        """One's own people, and those who learnt."""
        return self.participants + self.trainees
