"""Volunteering (志愿服务)."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.reading.field import Field


class Volunteering(Activity):
    """Volunteers who go and help; their numbers count towards the volunteers' total."""

    service_hours: QuantityField | None = Field("志愿服务时长合计，如：120小时", default=None)
