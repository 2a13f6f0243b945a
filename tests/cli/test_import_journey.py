"""A year's register as a school keeps it, with what such registers have, taken over at once."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

from lists import xlsx

ROOT = Path(__file__).parent.parent.parent
HEADS = ("序号", "活动日期", "活动类别", "活动名称", "受援学校", "带队领导", "参加人员", "人数",
         "捐款金额", "捐赠物资", "活动内容", "备注", "联系电话", "方向")  # fmt: skip
SCHOOL = "板房子中学"
GOODS = "大米150斤、食用油40斤"
ROWS = [
    [datetime.date(2009, 1, 8), "支教", None, SCHOOL, None, None, None, None, None, None, "两周"],
    ["2月16日", "公开课", "送教下乡", SCHOOL, "王莉", "骨干教师", 6, None, None, "上公开课"],
    ["3月5日", "志愿服务", "学雷锋", "三阳院小学", "赵宁", "学生志愿者", "64名", None, "文具等"],
    ["3.12", "捐赠", None, "黄线丽", None, None, None, 1000, None, None, "现场交付", "13800000000"],
    ["4月2日至4日", "培训", "骨干培训", SCHOOL, None, "乡村教师", "30人次", None, None, "课堂教学"],
    ["5月", "走访慰问", None, SCHOOL, "王莉、高根宏", "困难家庭", "12户", None, GOODS],
    ["6月1日", "座谈会", "联席会议", SCHOOL, "阎春喜"],
    ["9月10日", "援建", "图书室", SCHOOL, None, None, None, 50000],
    ["10月15日", "资料支持", None, SCHOOL, None, None, None, None, "会考资料"],
    ["11月11日", "跟岗学习", None, SCHOOL, None, "青年教师", "5名", *[None] * 5, "接收"],
]  # fmt: skip


def test_register_of_a_year_is_taken_over_and_told_in_the_report(
    here: Path, aidreport: Callable
) -> None:
    shutil.copytree(ROOT / "records", here / "records")
    rows = [
        ["示例中学2009年对口支援活动登记表"],
        ["填报单位：教务处    金额单位：元"],
        HEADS,
        *([number, *row] for number, row in enumerate(ROWS, start=1)),
        ["合计", *[None] * 7, 51000],
        ["填表人：李示例   审核人：王示例"],
    ]
    (here / "登记表.xlsx").write_bytes(xlsx(rows))
    ran = aidreport("import", "登记表.xlsx", "--year", "2009", "--yes")
    assert (ran.code, "10 new" in ran.err) == (0, True)
    assert aidreport("validate", "2009").code == 0
    text = aidreport("render", "2009", "-f", "md", "-o", "-").out
    for said in (
        "骨干教师6人到板房子中学开展“送教下乡”活动，上公开课",
        "64名学生志愿者",
        "培训乡村教师30人次",
        "走访慰问困难家庭12户，送去大米150斤和食用油40斤",
        "援建图书室，投入资金50000元",
        "5名青年教师",
    ):
        assert said in text
    assert "13800000000" not in (here / "records" / "2009.yaml").read_text(encoding="utf-8")
    assert aidreport("export", "2009", "-o", "x.xlsx").code == 0
    again = aidreport("import", "x.xlsx", "--year", "2009", "--yes")
    assert (again.code, "0 new, 22 recorded already" in again.err) == (0, True)
    third = aidreport("import", "登记表.xlsx", "--year", "2009", "--yes")
    assert "0 new, 10 recorded already" in third.err
