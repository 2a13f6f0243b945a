"""Teaching placements (支教): teachers sent to another school for a term or a year."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.base import values_of_fields
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.text import Phrase
from aidreport.model.organisation import OrganisationField
from aidreport.model.person import Person, PersonField
from aidreport.model.reading.field import Field


class TeachingPlacement(Activity):
    """Teachers sent out to teach (派出支教教师)."""

    teachers: Listed[PersonField] = Field("支教教师的代号", default=())
    rank: Phrase = Field("教师的类别，如：骨干教师", default="")
    duration: Phrase | None = Field("每人的支教时间，如：一年", default=None)
    assigned_by: OrganisationField | None = Field("下达支教任务的单位", default=None)

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The teachers."""
        return self.teachers

    @property
    def group_key(self) -> object:
        """Placements that differ in nothing but the teachers and the time are told together."""
        if not self.is_plain:
            return None
        apart = ("id", "date", "teachers", "extra")
        return {name: value for name, value in values_of_fields(self).items() if name not in apart}

    @property
    def is_plain(self) -> bool:
        """Whether nothing but the date is said before who was sent."""
        before = (
            *(self.season, self.occasion, self.proposer, self.capacity),
            *(self.organiser, self.leaders, self.participants, self.team),
        )
        return not any(before)

    is_visit = False
    """Who is sent to teach for a term is no visitor."""
