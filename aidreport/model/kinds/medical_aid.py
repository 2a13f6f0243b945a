"""Medical aid (医疗帮扶): free clinics, operations, ward rounds, teaching at the bedside."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.counted import Counted
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class MedicalAid(Activity):
    """Doctors and nurses who treat and teach at another place."""

    services: Listed[Counted] = Field(
        "诊疗和带教的项目和数量，如：义诊320人次、手术12例、带教查房5次", default=()
    )
    techniques: Listed[Phrase] = Field("推广的新技术、新项目", default=())
    duration: Phrase | None = Field("时间长短，如：六个月", default=None)

    is_visit = True
    """Patients are treated where they are."""
