"""Counted things (计数项目): what was done or made, and how much of it."""

from __future__ import annotations

from enum import StrEnum

from aidreport.model.base import Record
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class Counted(Record, in_words=("item", "quantity")):
    """A sort of work or service and its quantity: 义诊320人次, 手术12例."""

    item: Phrase = Field("项目名称，如：义诊、手术、植树")
    quantity: QuantityField | None = Field("数量和量词，如：320人次", default=None)


class Built(Record, in_words=("item", "quantities")):
    """Something built and its measurements: 村组公路3.2公里, 教学楼1座、1200平方米."""

    item: Phrase = Field("项目名称，如：村组公路、饮水管道、教学楼")
    quantities: Listed[QuantityField] = Field(
        "规模，可写多项，如：3.2公里、2处、1座、1200平方米", default=()
    )
    verb: Phrase | None = Field(
        "这一项怎样做，如：新建、维修；不填时同活动，活动也不填则同前一项", default=None
    )


class Direction(StrEnum):
    """Who went to whom."""

    SENT = "sent"
    RECEIVED = "received"
