"""The balance of the money (资金收支)."""

from __future__ import annotations

from aidreport.model.base import Record
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import Money, MoneyField, sum_of_money
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.reading.field import Field

SIDES = ("opening", "income", "spending", "closing")
"""The four amounts of a balance; `opening_parts` and so on are what each of them is made of."""


class BalancePart(Record):
    """A part of one of the four amounts (构成): 基金, 可用资金, 捐赠收入."""

    name: Phrase = Field("名称，如：基金、可用资金、捐赠收入")
    amount: MoneyField = Field("金额，以元计")


class Balance(Record):
    """What was left over, came in, went out and is left: it must add up.

    One of the four may be left out; it is worked out from the others, or from its parts.
    """

    opening: MoneyField | None = Field("上年（期初）结余，以元计", default=None)
    income: MoneyField | None = Field("本期收入，以元计", default=None)
    spending: MoneyField | None = Field("本期支出，以元计", default=None)
    closing: MoneyField | None = Field("年末（期末）结余，以元计", default=None)
    opening_parts: Listed[BalancePart] = Field("期初结余的构成", default=())
    income_parts: Listed[BalancePart] = Field("收入的构成，如：捐赠、利息", default=())
    spending_parts: Listed[BalancePart] = Field("支出的构成", default=())
    closing_parts: Listed[BalancePart] = Field("期末结余的构成，如：基金、可用资金", default=())
    last_year_income: MoneyField | None = Field(
        "上年收入，用来计算支出占上年收入的比例；不填时取上年记录", default=None
    )
    text: Text | None = Field("另加的一两句话", default=None)

    @property
    def says_something(self) -> bool:
        """Whether there is an amount or a text to tell."""
        sides = (getattr(self, side) or self.parts_of(side) for side in SIDES)
        return self.text is not None or any(sides)

    def parts_of(self, side: str) -> tuple[BalancePart, ...]:
        """Return what one of the four amounts is made of."""
        parts: tuple[BalancePart, ...] = getattr(self, f"{side}_parts")
        return parts

    def amount_of(self, side: str) -> Money | None:
        """Return one of the four amounts: as recorded, or the sum of its parts."""
        amount: Money | None = getattr(self, side)
        parts = [part.amount for part in self.parts_of(side)]
        if amount is not None or not all(part.exact for part in parts):
            return amount
        return sum_of_money(parts)
