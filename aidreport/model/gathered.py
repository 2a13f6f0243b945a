"""What a bureau's report tells of the houses that handed in (各单位上报情况)."""

from __future__ import annotations

from enum import StrEnum

from aidreport.model.base import Record
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.small_number import Few
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.reading.field import Field


class HouseAxis(StrEnum):
    """What the figures of the houses are brought together by."""

    COUNTY = "county"
    HOUSE_KIND = "house-kind"
    KIND = "kind"
    RECIPIENT = "recipient"


class Pick(Record):
    """Which activities of the houses a report names: by a figure, so that nobody chooses."""

    figure: Phrase = Field("按哪项数字取，如：捐款、参加志愿服务；写法同 stats 的项目")
    count: Few = Field("取几项，1到20；不填时为3项", default=3)
    each: HouseAxis | None = Field(
        "在每一类中各取几项：county 区县，house-kind 单位类型，kind 活动种类，"
        "recipient 受助对象；不填时在全部活动中取",
        default=None,
    )


class Gathered(Record):
    """What is told of the houses whose years were gathered with `aidreport gather`."""

    by: Listed[HouseAxis] = Field(
        "分类写合计：county 按区县，house-kind 按单位类型，kind 按活动种类，"
        "recipient 按受助对象；只有一类的不写",
        default=(HouseAxis.COUNTY, HouseAxis.HOUSE_KIND, HouseAxis.KIND),
    )
    largest: Pick | None = Field("列举数额最大的活动", default=None)
    typical: Pick | None = Field(
        "列举有代表性的活动：数额居中（按大小排在中间）的几项", default=None
    )
    compared: Listed[Phrase] = Field(
        "与上年比较哪几项数字，如：捐款、参加志愿服务；上年的报送文件须在 gathered 中", default=()
    )
    text: Text | None = Field("另加的一两句话", default=None)
