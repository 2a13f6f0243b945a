"""Meetings (座谈会、联席会议、互访)."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.model.activity import Activity, Participants
from aidreport.model.counted import Direction
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.person import PersonField
from aidreport.model.reading.choice import Choice
from aidreport.model.reading.field import Field

VisitField: TypeAlias = Annotated[Direction, Choice(Direction, "Visit")]


class Meeting(Activity):
    """A meeting with the recipients: at their place, at one's own, or elsewhere."""

    direction: VisitField | None = Field(
        "方向：sent 前往对方，received 对方来访；都不是时不填", default=None
    )
    guests: Listed[PersonField] = Field("对方领导的代号", default=())
    visitors: Listed[Participants] = Field("对方其他人员和人数", default=())
    times: QuantityField | None = Field("召开的次数，如：12次", default=None)
    topics: Listed[Phrase] = Field("议题，名词或动宾短语", default=())
    agreed: Listed[Phrase] = Field("议定、达成共识的事项", default=())

    @property
    def way(self) -> Direction | None:
        """The direction."""
        return self.direction

    @property
    def groups(self) -> tuple[Participants, ...]:
        """Those who took part, and those who came."""
        return self.participants + self.visitors

    @property
    def is_visit(self) -> bool:
        """Only a meeting at the other's place is a visit."""
        return self.direction is Direction.SENT
