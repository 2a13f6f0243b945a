"""Materials (资料支持): teaching materials and information passed on."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class Materials(Activity):
    """Teaching materials sent to a school."""

    materials: Listed[Phrase] = Field("资料名称", min_length=1)
    quantity: QuantityField | None = Field("数量，不详时写“一些”", default=None)
    audience: Phrase | None = Field("供谁使用，如：中考科目", default=None)
