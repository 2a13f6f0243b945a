"""Sponsorship (结对助学): pupils supported year after year, new ones and carried-over ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.donation import CashStatus
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import Money, MoneyField, sum_of_money
from aidreport.model.fields.quantity import Quantity, QuantityField, sum_of_quantities
from aidreport.model.fields.text import Phrase
from aidreport.model.fund import Fund, Purpose
from aidreport.model.reading.field import Field

Known = TypeVar("Known", Money, Quantity)


class Sponsored(Record):
    """The pupils of one school stage (学段)."""

    stage: Phrase | None = Field("学段，如：小学、初中、高中、大学", default=None)
    new: QuantityField | None = Field("新增人数，如：12名", default=None)
    carried_over: QuantityField | None = Field("续助人数，如：30名", default=None)
    count: QuantityField | None = Field("总人数，不分新增、续助时填写，如：10名", default=None)
    each: MoneyField | None = Field("每人金额，以元计", default=None)

    @property
    def counted(self) -> tuple[Quantity, ...]:
        """The numbers that make up all pupils: the whole, else new and carried-over ones."""
        parts = (self.count,) if self.count else (self.new, self.carried_over)
        return tuple(part for part in parts if part)

    @property
    def pupils(self) -> Quantity | None:
        """All pupils of the stage; None if that is known vaguely."""
        return sum_of_quantities(self.counted)

    @property
    def amount(self) -> Money | None:
        """The money for all pupils of the stage; None if it is not known exactly."""
        return self.each.times(self.pupils) if self.each and self.pupils else None


class Sponsorship(Activity):
    """Sponsorship of pupils; the participants are the sponsors."""

    sponsored: Listed[Sponsored] = Field("资助的学生，按学段分别填写", default=())
    once: Flag = Field("是否一次性资助；结对的不填", default=False)
    status: CashStatus = Field(
        "资助金的状态：planned 计划，arrived 到账，paid 已支付（默认）", default=CashStatus.PAID
    )

    is_visit = False
    """Sponsors need not travel."""

    @property
    def is_planned(self) -> bool:
        """Whether the pupils get nothing yet, or all that is given is only planned."""
        if self.sponsored:
            return self.status is CashStatus.PLANNED
        return self.donation is not None and self.donation.is_planned

    def funds(self) -> Iterator[Fund]:
        """Yield the money for each stage, and what else was given: all of it is sponsorship."""
        for fund in super().funds():
            yield Fund(Purpose.SPONSORSHIP, fund.status, fund.amount)
        for group in self.sponsored:
            if group.each:
                yield Fund(Purpose.SPONSORSHIP, self.status, group.amount)

    @property
    def new(self) -> Quantity | None:
        """The new pupils of all stages."""
        return sum_of_quantities(group.new for group in self.sponsored if group.new)

    @property
    def carried_over(self) -> Quantity | None:
        """The carried-over pupils of all stages."""
        return sum_of_quantities(
            group.carried_over for group in self.sponsored if group.carried_over
        )

    @property
    def pupils(self) -> Quantity | None:
        """All pupils; None unless each stage is known exactly."""
        counts = _all_known(group.pupils for group in self.sponsored)
        return sum_of_quantities(counts)

    @property
    def amount(self) -> Money | None:
        """The money for all pupils; None unless that of each stage is known exactly."""
        return sum_of_money(_all_known(group.amount for group in self.sponsored))


def _all_known(values: Iterable[Known | None]) -> list[Known]:
    """Return the values, an empty list if any of them is not known."""
    listed = list(values)
    known = [value for value in listed if value is not None]
    return known if len(known) == len(listed) else []
