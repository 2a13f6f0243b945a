"""The balance of the money (资金收支)."""

from __future__ import annotations

from aidreport.model.base import Record
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.text import Text
from aidreport.model.reading.field import Field


class Balance(Record):
    """What was left over, came in, went out and is left: it must add up.

    One of the four may be left out; it is worked out from the others.
    """

    opening: MoneyField | None = Field(default=None, description="上年（期初）结余，以元计")
    income: MoneyField | None = Field(default=None, description="本期收入，以元计")
    spending: MoneyField | None = Field(default=None, description="本期支出，以元计")
    closing: MoneyField | None = Field(default=None, description="年末（期末）结余，以元计")
    last_year_income: MoneyField | None = Field(
        default=None, description="上年收入，用来计算支出占上年收入的比例；不填时取上年记录"
    )
    text: Text | None = Field(default=None, description="另加的一两句话")

    @property
    def says_something(self) -> bool:
        """Whether there is an amount or a text to tell."""
        amounts = (self.opening, self.income, self.spending, self.closing)
        return self.text is not None or any(amount is not None for amount in amounts)
