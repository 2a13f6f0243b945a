"""The columns of the dataset: their names, their types and what stands in them.

Own rule: no type is ever guessed from values. Readers that guess give one column five types, and
round or drop what comes after their sample.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from aidreport.frozen import frozen

Value: TypeAlias = str | int | Decimal | None
Row: TypeAlias = tuple[Value, ...]
"""A value for each column of a table, in its order."""


class Type(StrEnum):
    """The three types that there are."""

    TEXT = "text"
    COUNT = "int32"
    MONEY = "decimal128(18,2)"


@frozen
class Column:
    """A column.

    Attributes:
        name: what engines call it.
        description: what stands in it, in Chinese.
        type: of its values.
        filled: whether it has a value in every row.
    """

    name: str
    description: str
    type: Type = Type.TEXT
    filled: bool = False


KEYS = (
    Column("year", "报告所属年度（跨年度的为起始年）", Type.COUNT, filled=True),
    Column(
        "province", "省级行政区，按现行区划；未写明的为“未注明”，涉及几省的为“跨省”", filled=True
    ),
)
"""By these the files lie in folders; they stand in no Parquet file, and in every other file."""

_WHOSE = (
    Column("house", "单位全称", filled=True),
    Column("report", "报告的年度或期间，即记录文件名", filled=True),
    Column("activity", "活动的编号，与 house 一起在两张表中指同一项活动", filled=True),
)
_WHEN = (
    Column("date", "日期，写到哪一级就到哪一级：2009、2009-03、2009-03-10", filled=True),
    Column("date_end", "写明起止的，止于何时，写法同 date"),
    Column("date_precision", "日期写到哪一级：day、days、month、season、year 等", filled=True),
)
_WHAT = (
    Column("kind", "活动种类", filled=True),
    Column("kind_name", "活动种类的中文名称", filled=True),
    Column("side", "谁做的：own 本单位，others 别的单位或个人；两者不相加", filled=True),
)
_WHERE = (
    Column("division", "行政区划代码，按现行区划，写明到哪一级就到哪一级；排序用它"),
    Column("prefecture", "地级行政区，按现行区划"),
    Column("county", "县级行政区，按现行区划"),
)
_PLACE = Column("place", "地点或区县，照记录所写，几处用顿号隔开")
_RECIPIENTS = Column("recipients", "受助单位，几个用顿号隔开；个人不列姓名")
_RECORDED = Column("recorded_at", "出自哪个文件、哪一行", filled=True)

ACTIVITY_COLUMNS = (
    *KEYS,
    *_WHOSE,
    *_WHEN,
    Column("date_said", "日期，照记录的写法：2009年春季、2009-03-10至2009-03-12", filled=True),
    *_WHAT,
    Column("title", "活动名称"),
    Column("form", "活动形式"),
    Column("purpose", "用途"),
    *_WHERE,
    _PLACE,
    _RECIPIENTS,
    Column("recipient_organisations", "受助单位的个数", Type.COUNT, filled=True),
    Column("recipient_people", "写明的受助个人的人数", Type.COUNT, filled=True),
    Column("helpers", "来做的单位，几个用顿号隔开；个人不列姓名"),
    Column("partners", "联合单位，几个用顿号隔开"),
    Column("people", "参加人数，以人、名、位计的确数之和；没有确数的为空", Type.COUNT),
    Column("person_times", "参加人次，以人次计的确数之和；没有确数的为空", Type.COUNT),
    Column(
        "groups_left_out",
        "参加人员中没有计入上两列的有几组：约数、没有写人数、以户等计",
        Type.COUNT,
        filled=True,
    ),
    _RECORDED,
)

AMOUNT_COLUMNS = (
    *KEYS,
    *_WHOSE,
    Column("line", "该项活动中的第几笔", Type.COUNT, filled=True),
    *_WHEN,
    *_WHAT,
    Column("figure", "属于哪个统计数字，如 cash_paid 捐款；不同的不相加", filled=True),
    Column("status", "到哪一步：planned 计划，arrived 到账，paid 已支付；物资为空"),
    Column("amount", "金额，元；只知约数、没有金额或价值的为空", Type.MONEY),
    Column("amount_said", "约数照记录的写法，如：近10万元"),
    Column("money_source", "资金来源"),
    Column("fund", "款项名称"),
    Column("items", "物品名称；款项为空"),
    Column("quantity", "物品数量，数字或约数的写法"),
    Column("measure_word", "物品的量词"),
    *_WHERE,
    _RECIPIENTS,
    _RECORDED,
)


@frozen
class Shape:
    """What a table of the dataset is like.

    Attributes:
        name: of its folder or its file.
        description: what a row is, in Chinese.
        columns: in the order of the values of a row.
        key: the columns by which a row is told from all others.
        order: the columns by which rows are sorted; what is empty stands last.
    """

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    order: tuple[str, ...]

    def place_of(self, name: str) -> int:
        """Return the number of a column, from 0."""
        return next(index for index, each in enumerate(self.columns) if each.name == name)


SHAPES: Mapping[str, Shape] = {
    "activities": Shape(
        "activities",
        "每项活动一行；人数、人次只在这张表中",
        ACTIVITY_COLUMNS,
        ("house", "activity"),
        ("report", "division", "date", "activity"),
    ),
    "amounts": Shape(
        "amounts",
        "每笔款、每批物资一行；金额只在这张表中，因此求和不必连接两张表，也不会重复",
        AMOUNT_COLUMNS,
        ("house", "activity", "line"),
        ("report", "division", "date", "activity", "line"),
    ),
}
"""The two tables. Each figure stands in one of them only, so that no sum counts anything twice."""
