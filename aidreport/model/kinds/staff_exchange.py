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

    direction: Direction = Field("方向：sent 派出，received 接收")
    staff: Listed[PersonField] = Field("交流人员的代号", default=())
    more_staff: Flag = Field("人员没有列全，总结中加“等”", default=False)
    count: QuantityField | None = Field("人数，如：5名", default=None)
    rank: Phrase | None = Field("人员的类别，如：骨干教师、中层干部", default=None)
    task: Phrase = Field("交流方式，如：跟岗学习、挂职锻炼、交流任教", default="")
    duration: Phrase | None = Field("时间长短，如：一个月", default=None)
    assigned_by: OrganisationField | None = Field("作出安排的单位", default=None)

    @property
    def way(self) -> Direction | None:
        """The direction."""
        return self.direction

    @property
    def exchanged(self) -> tuple[Person, ...]:
        """The staff."""
        return self.staff
