"""What was given (捐款、捐物)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.model.base import Record
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.money import Money, MoneyField
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field
from aidreport.wording.money import yuan


class CashStatus(StrEnum):
    """How far money has come; amounts of different status are never added up."""

    PLANNED = "planned"
    ARRIVED = "arrived"
    PAID = "paid"

    # As that of `Purpose`, with which it is a key.
    __hash__ = str.__hash__


class Cash(Record):
    """A sum of money (捐款)."""

    amount: MoneyField = Field("金额，以元计")
    status: CashStatus = Field(
        "状态：planned 计划，arrived 到账，paid 已支付（默认）", default=CashStatus.PAID
    )
    fund: Phrase | None = Field("款项名称，如：爱心基金", default=None)
    source: Phrase | None = Field("资金来源或募集渠道，如：党费、现场募捐", default=None)
    share: Phrase | None = Field(
        "占多大比例，写在金额后的括号里，如：占募捐总额的80%", default=None
    )
    per: QuantityField | None = Field(
        "按多少份发放，如：12个村、30户；此时金额是每份的金额", default=None
    )

    @property
    def total(self) -> Money | None:
        """The exact sum, over all shares if there are several; None if it is known vaguely."""
        if not self.amount.exact:
            return None
        return self.amount if self.per is None else self.amount.times(self.per)

    @property
    def recorded(self) -> Money | None:
        """The sum, a vague one as it was recorded; None if it is so much for each and vague."""
        return self.amount if self.per is None else self.total

    @property
    def whole(self) -> Money:
        """The sum over all shares, or a vague amount where it is known only vaguely."""
        if self.total is not None:
            return self.total
        words = self.amount.words or f"每份{yuan(self.amount.amount)}"
        return Money(self.amount.amount, words, self.amount.origins)


class Goods(Record, in_words=("items", "quantity")):
    """Goods (捐物): one sort with its quantity, or several that were counted together."""

    items: Listed[Phrase] = Field("物品名称，可写多种", min_length=1)
    more: Flag = Field("名称没有列全，总结中加“等”", default=False)
    sort: Phrase | None = Field("这些物品的统称，如：小食品", default=None)
    quantity: QuantityField | None = Field("数量和量词，如：150斤；不详时写“若干”", default=None)
    value: MoneyField | None = Field("价值，以元计", default=None)


CashField: TypeAlias = Annotated[Cash, Shorthand("amount")]


class Donation(
    Record,
    one_of=("cash", "goods"),
    none_given=message("What was given is missing here: add “cash”, “goods” or both."),
):
    """Money, goods or both, given at one time."""

    cash: Listed[CashField] = Field("捐款，可写多笔", default=())
    goods: Listed[Goods] = Field("捐物", default=())
    manner: Phrase | None = Field("方式，如：当场", default=None)

    @property
    def is_planned(self) -> bool:
        """Whether it is money, and all of it only planned."""
        return not self.goods and all(cash.status is CashStatus.PLANNED for cash in self.cash)

    def cash_of(self, status: str) -> tuple[Cash, ...]:
        """Return the sums of money that have come as far as `status` says."""
        return tuple(cash for cash in self.cash if cash.status == status)
