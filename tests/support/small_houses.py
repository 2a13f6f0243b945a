"""Houses that handed in a few activities, as a bureau's report sees them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.houses.house import House, HouseActivity
from aidreport.facts.sums import Sum
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.recorded import Recorded

HERE = Position("records/2010.yaml", 3, 1)
CASH = Key(Group.CASH, "paid", "元")
DONE = Key(Group.ACTIVITIES, "total", "项")


def activity(
    house: str, day: int, cash: int, kind: str = "donation", to: str = "示例小学"
) -> HouseActivity:
    figures = {DONE: Sum("项", Decimal(1))}
    if cash:
        figures[CASH] = Sum("元", Decimal(cash))
    when = Period(date(2010, 3, day), date(2010, 3, day), Precision.DAY)
    told_to = (Recorded(to),) if to else ()
    return HouseActivity(Recorded(house), kind, when, Recorded(""), told_to, figures, HERE, HERE)


def house(name: str, county: str, *activities: HouseActivity, kind: str = "学校") -> House:
    code = {"甲县": "100001", "乙县": "100002"}.get(county, "")
    file = Position(f"exports/{name}.jsonl", 1, 1)
    return House(Recorded(name), Recorded(kind), Recorded(county), code, activities, {}, file)
