"""The tables of some years: activities, donations, people, honours, indicators.

People come as they are committed to git: what a private file adds, illnesses and the state of
families stay at home.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from aidreport.exporting.activity_cells import (
    COLUMNS,
    STATUSES,
    activity_cells,
    amount_of,
    day_or_words,
    record_code,
    value_of,
)
from aidreport.exporting.heads import BELONGS_TO, YEAR
from aidreport.exporting.said import words
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.names import KINDS
from aidreport.spreadsheets.table import Column, Sort, Table, Value

_Row: TypeAlias = tuple[Value, ...]
_BELONGS = Column(BELONGS_TO)
_YEAR = Column(YEAR)


def activities(records: Sequence[YearRecord]) -> Table:
    """Return a row for each activity; this table can be imported again."""
    rows = [
        (record.year, *activity_cells(each)) for record in records for each in record.activities
    ]
    return Table("活动", (_YEAR, *COLUMNS), tuple(rows))


def donations(records: Sequence[YearRecord]) -> Table:
    """Return a row for each sum of money and each sort of goods that was given."""
    columns = (
        *(_YEAR, Column("日期", Sort.DATE), Column("种类"), Column("帮扶方"), Column("受助对象")),
        *(Column("款物"), Column("名称"), Column("数量")),
        *(
            Column("金额（元）", Sort.MONEY, summed=True),
            Column("价值（元）", Sort.MONEY, summed=True),
        ),
        *(Column("状态"), Column("来源"), _BELONGS),
    )
    rows = (
        (record.year, *row)
        for record in records
        for each in record.activities
        for row in _donations(each)
    )
    return Table("捐赠", columns, tuple(rows))


def _donations(activity: Activity) -> Iterator[_Row]:
    head = (
        day_or_words(activity.date),
        KINDS[str(activity.kind)],
        words(activity.helpers),
        words(activity.recipients),
    )
    code = record_code(activity)
    for cash in activity.donation.cash if activity.donation else ():
        fund = str(cash.fund or "")
        status, source = STATUSES[cash.status], str(cash.source or "")
        yield (*head, "捐款", fund, "", amount_of([cash]), None, status, source, code)
    for goods in activity.donation.goods if activity.donation else ():
        more = "等" if goods.more else ""
        quantity = words(goods.quantity) if goods.quantity else ""
        named = f"{words(goods.items)}{more}"
        yield (*head, "捐物", named, quantity, None, value_of([goods]), "", "", code)


def people(records: Sequence[YearRecord]) -> Table:
    """Return a row for each person, once however many years know it."""
    heads = ("代号", "姓名", "所在单位", "职务", "学科", "年级", "未成年")
    columns = tuple(Column(head) for head in (*heads, BELONGS_TO))
    rows: dict[_Row, None] = {}
    for record in records:
        for id_, person in record.people.items():
            organisation = person.organisation
            where = organisation.name if organisation else ""
            posts = "、".join(f"{post.body or ''}{post.title}" for post in person.posts)
            name = str(person.name or person.family_name or "")
            about = (str(person.subject or ""), str(person.grade or ""))
            minor = "是" if person.minor else ""
            rows[id_, name, str(where), posts, *about, minor, str(person.position)] = None
    return Table("人员", columns, tuple(rows))


def honours(records: Sequence[YearRecord]) -> Table:
    """Return a row for each honour."""
    heads = (YEAR, "称号", "获得者", "所表彰年度", "授予单位", "发文字号", BELONGS_TO)
    rows = tuple(
        (
            record.year,
            str(each.award),
            words(each.recipient) if each.recipient else "",
            words(each.period) if each.period else "",
            words(each.issuer) if each.issuer else "",
            str(each.document or ""),
            str(each.position),
        )
        for record in records
        for each in record.frame.honours
    )
    return Table("荣誉", tuple(Column(head) for head in heads), rows)


def indicators(records: Sequence[YearRecord]) -> Table:
    """Return a row for each indicator; its parts are told in the report alone."""
    heads = (YEAR, "代号", "指标", "数值", "上年数", "目标数", "截至", BELONGS_TO)
    rows = tuple(
        (
            record.year,
            id_,
            str(each.name or id_),
            words(each.value),
            words(each.last_year),
            words(each.target),
            words(each.as_of) if each.as_of else "",
            str(each.position),
        )
        for record in records
        for id_, each in record.frame.indicators.items()
    )
    return Table("指标", tuple(Column(head) for head in heads), rows)


TABLES: Mapping[str, Callable[[Sequence[YearRecord]], Table]] = {
    "activities": activities,
    "donations": donations,
    "people": people,
    "honours": honours,
    "indicators": indicators,
}
"""The tables by what the command line calls them."""
