"""Purchases that help (消费帮扶): produce bought, or sold for those who grow it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus, Goods
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import Money, MoneyField, sum_of_money
from aidreport.model.fund import Fund, Purpose
from aidreport.model.reading.field import Field


class Trade(StrEnum):
    """Whether produce was bought for oneself or sold for others."""

    BOUGHT = "bought"
    SOLD = "sold"


class Purchase(Activity):
    """Produce bought from the recipients, or sold for them."""

    trade: Trade = Field("bought 采购（默认），sold 帮助销售", default=Trade.BOUGHT)
    goods: Listed[Goods] = Field("农副产品和数量", default=())
    amount: MoneyField | None = Field("金额，以元计；不填时为各项价值之和", default=None)

    @property
    def traded(self) -> tuple[Goods, ...]:
        """The produce."""
        return self.goods

    @property
    def price(self) -> Money | None:
        """The amount."""
        return self.amount

    is_visit = False
    """Buying takes no journey."""

    def funds(self) -> Iterator[Fund]:
        """Yield what the produce was bought or sold for; that is no donation."""
        yield from super().funds()
        purpose = Purpose.BOUGHT if self.trade is Trade.BOUGHT else Purpose.SOLD
        # Where the sum is not known, what is known of it counts, as with goods that are given.
        values = self._values if self.sum is None else (self.sum,)
        for value in values:
            yield Fund(purpose, CashStatus.PAID, value)

    @property
    def sum(self) -> Money | None:
        """The amount, or the sum of the goods' values if all of them are known exactly.

        What a single lot cost is the sum, however vague (近40万元).
        """
        if self.amount is not None:
            return self.amount
        if len(self.goods) == 1:
            return self.goods[0].value
        values = [value for value in self._values if value.exact]
        return sum_of_money(values) if len(values) == len(self.goods) else None

    @property
    def _values(self) -> tuple[Money, ...]:
        """What is known of the goods' values, lot by lot."""
        return tuple(lot.value for lot in self.goods if lot.value is not None)
