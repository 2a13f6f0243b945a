"""An example list, filled in, with the heads that are known best."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from aidreport.spreadsheets.table import Column, Sort, Table


def template() -> Table:
    """Return a list of three invented activities."""
    heads = (
        ("日期", Sort.DATE),
        ("种类", Sort.TEXT),
        ("活动名称", Sort.TEXT),
        ("帮扶方", Sort.TEXT),
        ("受助对象", Sort.TEXT),
        ("地点", Sort.TEXT),
        ("带队领导", Sort.TEXT),
        ("参加人员", Sort.TEXT),
        ("人数", Sort.COUNT),
        ("捐款（元）", Sort.MONEY),
        ("物品", Sort.TEXT),
        ("数量", Sort.COUNT),
        ("量词", Sort.TEXT),
        ("价值（元）", Sort.MONEY),
        ("用途", Sort.TEXT),
        ("内容", Sort.TEXT),
        ("备注", Sort.TEXT),
    )
    own = "示例市甲中学"
    gift = (date(2010, 3, 25), "捐赠", None, own, "示例县乙小学", None, "张示例", None, None,
            Decimal("2835.5"), None, None, None, None, "助学", None, "现场交付")  # fmt: skip
    goods = (date(2010, 4, 2), "捐赠", None, "示例公司", own, None, None, None, None,
             None, "图书", 200, "册", Decimal(3000), None, None, None)  # fmt: skip
    help_ = (date(2010, 5, 4), "志愿服务", "护路志愿服务", own, "示例县乙小学", "示例县", "王示例",
             "学生志愿者", 54, None, None, None, None, None, None, "打扫校园", None)  # fmt: skip
    columns = tuple(Column(head, sort) for head, sort in heads)
    return Table("活动登记", columns, (gift, goods, help_))
