"""Works (援建): roads, water, classrooms, clinics, and the money that went into them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.counted import Built
from aidreport.model.donation import CashStatus
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.text import Phrase
from aidreport.model.fund import Fund, Purpose
from aidreport.model.reading.field import Field


class Stage(StrEnum):
    """How far the works have come."""

    PLANNED = "planned"
    STARTED = "started"
    COMPLETED = "completed"


class Investment(Record):
    """Money put into works, one's own or arranged for them (协调资金)."""

    amount: MoneyField = Field(description="金额，以元计")
    status: CashStatus = Field(
        default=CashStatus.PAID,
        description="状态：planned 计划，arrived 到账，paid 已支付（默认）",
    )
    arranged: Flag = Field(default=False, description="是否协调争取的资金；本单位出资的不填")
    source: Phrase | None = Field(default=None, description="资金来源，如：县财政、社会捐资")


_OWN = {"id", "extra", "recipients", "works", "verb", "contents", "stage", "investments"}
_SHARED = {"kind", "date", "place", "region", "measure", "purpose", "helpers"}


class Works(Activity):
    """Something built, repaired or fitted out for the recipients."""

    works: Listed[Built] = Field(min_length=1, description="援建的项目和规模")
    verb: Phrase = Field(default="", description="怎样做，如：新建、改造、硬化；不填时为援建")
    stage: Stage | None = Field(
        default=None, description="进度：planned 计划，started 在建，completed 建成"
    )
    investments: Listed[Investment] = Field(default=(), description="投资，按来源和状态分别填写")

    @property
    def group_key(self) -> object:
        """Works of one day and place of which nothing else is said are told together."""
        if set(self.__dict__) - _OWN - _SHARED:
            return None
        return [getattr(self, name) for name in sorted(_SHARED)]

    def funds(self) -> Iterator[Fund]:
        """Yield the investments too, one's own and arranged ones apart."""
        yield from super().funds()
        for each in self.investments:
            purpose = Purpose.ARRANGED if each.arranged else Purpose.INVESTED
            yield Fund(purpose, each.status, each.amount)
