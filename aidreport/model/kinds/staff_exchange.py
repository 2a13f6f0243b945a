"""Staff exchange (干部教师交流、跟岗培训): people who work or learn elsewhere for a time."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.organisation import OrganisationField
from aidreport.model.person import Person, PersonField
from aidreport.model.reading.field import Field


class StaffExchange(Activity):
    """Staff sent to the recipients, or received from them."""

    direction: Direction = Field(description="方向：sent 派出，received 接收")
    staff: Listed[PersonField] = Field(default=(), description="交流人员的代号")
    more_staff: Flag = Field(default=False, description="人员没有列全，总结中加“等”")
    count: QuantityField | None = Field(default=None, description="人数，如：5名")
    rank: Phrase | None = Field(default=None, description="人员的类别，如：骨干教师、中层干部")
    task: Phrase = Field(default="", description="交流方式，如：跟岗学习、挂职锻炼、交流任教")
    duration: Phrase | None = Field(default=None, description="时间长短，如：一个月")
    assigned_by: OrganisationField | None = Field(default=None, description="作出安排的单位")

    @property
    def way(self) -> Direction | None:
        """The direction."""
        return self.direction

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The staff."""
        return self.staff
