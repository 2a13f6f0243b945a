"""Invented houses as a bureau sees them: short to write, each line at a place of its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.houses.house import Figures, House, HouseActivity
from aidreport.facts.sums import Sum
from aidreport.frozen import replace
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.recorded import Recorded

DONE = Key(Group.ACTIVITIES, "total", "项")
CASH = Key(Group.CASH, "paid", "元")
GOT = Key(Group.FUNDS, "received-paid", "元")
VISITS = Key(Group.VOLUNTEERS, "total", "人次")
HELPED = Key(Group.RECIPIENTS, "organisations", "个")


def did(
    day: int = 5,
    *,
    kind: str = "volunteering",
    beside: tuple[str, ...] = (),
    to: tuple[str, ...] = ("示例小学",),
    until: int | None = None,
    precision: Precision = Precision.DAY,
    title: str = "",
    **figures: int,
) -> HouseActivity:
    """An activity of March: `cash`, `got`, `visits` are its figures; its house is set later."""
    keys = {"cash": CASH, "got": GOT, "visits": VISITS}
    found: dict[Key, Sum] = {DONE: Sum("项", Decimal(1))}
    found |= {keys[name]: Sum(keys[name].unit, Decimal(size)) for name, size in figures.items()}
    if to:
        found[HELPED] = Sum("个", Decimal(len(to)), members=tuple((name, "1") for name in to))
    when = Period(date(2010, 3, day), date(2010, 3, until or day), precision)
    here = Position("records/2010.yaml", day, 5)
    told_to, homes = tuple(map(Recorded, to)), ((),) * len(to)
    return HouseActivity(
        "", kind, when, Recorded(title), told_to, found, here, here, beside, (), homes
    )


def house(
    name: str,
    *activities: HouseActivity,
    others: tuple[str, ...] = (),
    county: str = "示例县",
    kind: str = "学校",
) -> House:
    """A house whose export is called like it; the lines are those of its activities."""
    path = f"gathered/2010/exports/{name}.jsonl"
    placed = tuple(
        _placed(each, name, Position(path, line, 1)) for line, each in enumerate(activities, 2)
    )
    told = Recorded(name), Recorded(kind), Recorded(county)
    return House(*told, "", placed, {}, Position(path, 1, 1), others, (), (county,))


def _placed(activity: HouseActivity, name: str, place: Position) -> HouseActivity:
    figures: Figures = {
        key: replace(total, origins=(replace(place, column=column),))
        for column, (key, total) in enumerate(activity.figures.items(), start=10)
    }
    return replace(activity, house=name, figures=figures, handed_in=place)
