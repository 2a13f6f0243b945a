"""Any other work (其他工作), told from its facts."""

from __future__ import annotations

from aidreport.model.activity import Activity
from aidreport.model.counted import Counted
from aidreport.model.fields.listed import Listed
from aidreport.model.reading.field import Field


class OtherActivity(Activity):
    """Work that no other kind describes: its name or form says what it is."""

    figures: Listed[Counted] = Field("完成的事项和数量，如：植树200株、发放宣传册500份", default=())
