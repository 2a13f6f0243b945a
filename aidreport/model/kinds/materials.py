"""Materials (资料支持): teaching materials and information passed on."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field


class Materials(Activity):
    """Teaching materials sent to a school."""

    materials: Listed[Phrase] = Field(min_length=1, description="资料名称")
    quantity: QuantityField | None = Field(default=None, description="数量，不详时写“一些”")
    audience: Phrase | None = Field(default=None, description="供谁使用，如：中考科目")
