"""Works (援建): roads, water, classrooms, clinics, and the money that went into them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from aidreport.model.activity import Activity
from aidreport.model.counted import Built
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.text import Phrase
from aidreport.model.fund import Fund, Purpose
from aidreport.model.investment import Investment
from aidreport.model.reading.field import Field


class Stage(StrEnum):
    """How far the works have come."""

    PLANNED = "planned"
    STARTED = "started"
    COMPLETED = "completed"


_OWN = {"id", "extra", "recipients", "works", "verb", "contents", "stage", "investments"}
_SHARED = {"kind", "date", "place", "region", "measure", "purpose", "helpers"}


class Works(Activity):
    """Something built, repaired or fitted out for the recipients."""

    works: Listed[Built] = Field("援建的项目和规模", min_length=1)
    verb: Phrase = Field("怎样做，如：新建、改造、硬化；不填时为援建", default="")
    stage: Stage | None = Field("进度：planned 计划，started 在建，completed 建成", default=None)
    investments: Listed[Investment] = Field("投资，按来源和状态分别填写", default=())

    @property
    def is_planned(self) -> bool:
        """Whether nothing has been begun."""
        return self.stage is Stage.PLANNED

    @property
    def invested(self) -> tuple[Investment, ...]:
        """The investments."""
        return self.investments

    @property
    def built(self) -> tuple[Built, ...]:
        """The works."""
        return self.works

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
