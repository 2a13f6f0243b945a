"""What a column of a list can tell of an activity."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Field(StrEnum):
    """A meaning of a column; its value is the place in the record, or a word for what is none."""

    NUMBER = "number"
    LEFT_OUT = "-"
    RECORD = "record"
    KIND = "kind"
    DIRECTION = "direction"
    DATE = "date"
    START = "date.from"
    END = "date.to"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    GIVER = "helpers"
    RECIPIENT = "recipients"
    PLACE = "place"
    REGION = "region"
    NAME = "name"
    FORM = "form"
    CONTENT = "contents"
    OUTCOME = "outcomes"
    PURPOSE = "purpose"
    ORGANISER = "organiser"
    LEADERS = "leaders"
    TEACHERS = "teachers"
    WHO = "participants.who"
    COUNT = "participants.count"
    SESSIONS = "sessions"
    HOURS = "hours"
    SERVICE_HOURS = "service_hours"
    CASH = "donation.cash"
    STATUS = "donation.cash.status"
    SOURCE = "donation.cash.source"
    ITEMS = "donation.goods.items"
    QUANTITY = "donation.goods.quantity"
    MEASURE = "measure-word"
    VALUE = "donation.goods.value"
    GIFT = "donation"
    REMARK = "extra.备注"
    GRADE = "person.grade"
    AGE = "person.age"
    MINOR = "person.minor"
    ILLNESS = "person.illness"
    CIRCUMSTANCES = "person.circumstances"


CHINESE: Mapping[Field, str] = {
    Field.NUMBER: "序号",
    Field.LEFT_OUT: "不取",
    Field.RECORD: "记录码",
    Field.KIND: "种类",
    Field.DIRECTION: "方向",
    Field.DATE: "日期",
    Field.START: "开始日期",
    Field.END: "结束日期",
    Field.YEAR: "年份",
    Field.MONTH: "月份",
    Field.DAY: "日",
    Field.GIVER: "帮扶方",
    Field.RECIPIENT: "受助对象",
    Field.PLACE: "地点",
    Field.REGION: "区县",
    Field.NAME: "活动名称",
    Field.FORM: "活动形式",
    Field.CONTENT: "内容",
    Field.OUTCOME: "活动成效",
    Field.PURPOSE: "用途",
    Field.ORGANISER: "组织者",
    Field.LEADERS: "带队领导",
    Field.TEACHERS: "教师",
    Field.WHO: "参加人员",
    Field.COUNT: "人数",
    Field.SESSIONS: "期数",
    Field.HOURS: "课时",
    Field.SERVICE_HOURS: "服务时长",
    Field.CASH: "捐款",
    Field.STATUS: "捐款状态",
    Field.SOURCE: "捐款来源",
    Field.ITEMS: "物品",
    Field.QUANTITY: "数量",
    Field.MEASURE: "量词",
    Field.VALUE: "价值",
    Field.GIFT: "捐赠内容",
    Field.REMARK: "备注",
    Field.GRADE: "年级",
    Field.AGE: "年龄",
    Field.MINOR: "未成年",
    Field.ILLNESS: "疾病",
    Field.CIRCUMSTANCES: "家庭情况",
}
"""What the meanings are called in the lists of Chinese offices, and behind `--map`."""

COUNTED: Mapping[Field, tuple[str, ...]] = {
    Field.SESSIONS: ("期", "次", "场", "班"),
    Field.HOURS: ("课时", "学时", "节", "节课", "小时"),
    Field.SERVICE_HOURS: ("小时",),
}
"""Figures that some kinds of activity have: what they may be counted in; where no head says it, in
the first."""

FIGURES = (Field.CASH, Field.VALUE, Field.QUANTITY, Field.COUNT, *COUNTED)
"""What is added up: it belongs to one row, and never to each of several."""

MONEY = (Field.CASH, Field.VALUE)

DATES = (Field.DATE, Field.START, Field.END, Field.YEAR, Field.MONTH, Field.DAY)
SILENT = (Field.NUMBER, Field.LEFT_OUT, Field.RECORD)
"""What tells nothing of an activity."""


def field_named(name: str) -> Field | None:
    """Return the meaning with a Chinese name or the name of a record's field."""
    known = {**{each.value: each for each in Field}, **{CHINESE[each]: each for each in Field}}
    return known.get(name.strip())
