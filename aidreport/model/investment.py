"""Money put into works (投资)."""

from __future__ import annotations

from aidreport.model.base import Record
from aidreport.model.donation import CashStatus
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class Investment(Record):
    """Money put into works, one's own or arranged for them (协调资金)."""

    amount: MoneyField = Field("金额，以元计")
    status: CashStatus = Field(
        "状态：planned 计划，arrived 到账，paid 已支付（默认）", default=CashStatus.PAID
    )
    arranged: Flag = Field("是否协调争取的资金；本单位出资的不填", default=False)
    source: Phrase | None = Field("资金来源，如：县财政、社会捐资", default=None)
