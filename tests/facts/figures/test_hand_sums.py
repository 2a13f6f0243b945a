"""Every sum of the catalogue against one made by hand, over any activities."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any, TypeAlias

from activities import year_of
from examples import examples
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.totals import totals
from aidreport.model.build import build
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

Part: TypeAlias = tuple[str, Decimal | None]
"""What an entry adds to a figure: its name and a number, None if it is known only vaguely."""

Recorded: TypeAlias = tuple[dict[str, Any], list[Part]]
"""An activity as it stands in a record, and what it adds to which figures."""

EXACT = st.integers(1, 99)
CENTS = st.decimals(Decimal(1), Decimal(5000), places=2)
STATUS = st.sampled_from(["paid", "arrived", "planned"])
VAGUE = {
    "heads": ["十余人", "约30人", "数名"],
    "户": ["十余户", "近百户"],
    "小时": ["十余小时", "近百小时"],
    "课时": ["十余课时"],
    "元": ["近10万元", "3万余元"],
}
HEADS = ["人", "名", "位", "人次"]


@st.composite
def count(draw: Callable[..., Any], *units: str, vague: str) -> tuple[str, Decimal | None]:
    if draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from(VAGUE[vague])), None
    number = draw(EXACT)
    return f"{number}{draw(st.sampled_from(units))}", Decimal(number)


@st.composite
def money(draw: Callable[..., Any]) -> tuple[str, Decimal | None]:
    if draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from(VAGUE["元"])), None
    amount = draw(CENTS)
    return str(amount), amount


HEAD_COUNT = count(*HEADS, vague="heads")
PEOPLE = count("人", "名", vague="heads")


def name_of(purpose: str, status: str) -> str:
    if purpose == "cash":
        return f"cash_{status}"
    return purpose if status == "paid" else f"{purpose}_{status}"


@st.composite
def cash(draw: Callable[..., Any], purpose: str) -> tuple[list[dict[str, Any]], list[Part]]:
    entries, parts = [], []
    for said, number in draw(st.lists(money(), max_size=2)):
        status = draw(STATUS)
        entry: dict[str, Any] = {"amount": said, "status": status}
        if draw(st.booleans()):
            per, shares = draw(count("户", vague="户"))
            entry["per"] = per
            number = number * shares if number is not None and shares is not None else None
        entries.append(entry)
        parts.append((name_of(purpose, status), number))
    return entries, parts


@st.composite
def goods(draw: Callable[..., Any]) -> tuple[list[dict[str, Any]], list[Part]]:
    lots: list[dict[str, Any]] = []
    parts: list[Part] = []
    for _ in range(draw(st.integers(0, 2))):
        said, number = draw(money())
        if draw(st.booleans()):
            lots.append({"items": "图书"})
            parts.append(("goods_unvalued", Decimal(1)))
            continue
        lots.append({"items": "文具", "value": said})
        parts += [("goods_value", number)]
        parts += [("goods_valued" if number is not None else "goods_unvalued", Decimal(1))]
    return lots, parts


@st.composite
def given_away(draw: Callable[..., Any], fields: Recorded, purpose: str = "cash") -> Recorded:
    """Add a donation to an activity."""
    record, parts = fields
    sums, of_cash = draw(cash(purpose))
    lots, of_goods = draw(goods())
    if not (sums or lots):
        return fields
    donation = {name: each for name, each in (("cash", sums), ("goods", lots)) if each}
    return {**record, "donation": donation}, [*parts, *of_cash, *of_goods]


@st.composite
def groups(draw: Callable[..., Any], figure: str) -> tuple[list[dict[str, Any]], list[Part]]:
    found = draw(st.lists(HEAD_COUNT, min_size=1, max_size=2))
    return [{"who": "某人", "count": said} for said, _ in found], [(figure, n) for _, n in found]


@st.composite
def volunteering(draw: Callable[..., Any]) -> Recorded:
    took_part, parts = draw(groups("volunteers"))
    hours, number = draw(count("小时", vague="小时"))
    record = {"kind": "volunteering", "participants": took_part, "service_hours": hours}
    return draw(given_away((record, [*parts, ("volunteer_hours", number)])))


@st.composite
def training(draw: Callable[..., Any]) -> Recorded:
    trainees, parts = draw(groups("trained"))
    hours, number = draw(count("课时", "学时", "节", vague="课时"))
    return {"kind": "training", "trainees": trainees, "hours": hours}, [*parts, ("lessons", number)]


@st.composite
def teaching_exchange(draw: Callable[..., Any]) -> Recorded:
    hours, number = draw(count("课时", "节", vague="课时"))
    return {"kind": "teaching-exchange", "hours": hours}, [("lessons", number)]


@st.composite
def exchange(draw: Callable[..., Any]) -> Recorded:
    direction = draw(st.sampled_from(["sent", "received"]))
    record = {"kind": "staff-exchange", "direction": direction}
    ways: list[tuple[dict[str, Any], list[Part]]] = [
        ({}, []),
        ({"staff": ["张一", "李二"]}, [(direction, Decimal(2))]),
        ({"staff": ["张一"], "more_staff": "true"}, [(direction, None)]),
    ]
    said, number = draw(PEOPLE)
    more, parts = draw(st.sampled_from([*ways, ({"count": said}, [(direction, number)])]))
    return {**record, **more}, parts


@st.composite
def sponsorship(draw: Callable[..., Any]) -> Recorded:
    status = draw(STATUS)
    new, carried, each = draw(PEOPLE), draw(PEOPLE), draw(money())
    stage = {"new": new[0], "carried_over": carried[0], "each": each[0]}
    once = draw(st.booleans())
    record = {"kind": "sponsorship", "status": status, "sponsored": [stage]}
    record |= {"once": "true"} if once else {}
    numbers = (new[1], carried[1], each[1])
    total = None if None in numbers else (numbers[0] + numbers[1]) * numbers[2]
    parts: list[Part] = [(name_of("sponsorship", status), total)]
    if status != "planned":
        figure = "pupils_once" if once else "pupils"
        parts += [(figure, new[1]), (figure, carried[1])]
    return draw(given_away((record, parts), "sponsorship"))


@st.composite
def works(draw: Callable[..., Any]) -> Recorded:
    said, number = draw(money())
    status, arranged = draw(STATUS), draw(st.booleans())
    investment = {"amount": said, "status": status, "arranged": str(arranged).lower()}
    record = {"kind": "works", "works": {"item": "水池"}, "investments": [investment]}
    return record, [(name_of("arranged" if arranged else "invested", status), number)]


@st.composite
def purchase(draw: Callable[..., Any]) -> Recorded:
    said, number = draw(money())
    trade = draw(st.sampled_from(["bought", "sold"]))
    return {"kind": "purchase", "trade": trade, "amount": said}, [(trade, number)]


@st.composite
def home_visit(draw: Callable[..., Any]) -> Recorded:
    people, parts = draw(groups("people_visited"))
    said, number = draw(count("户", vague="户"))
    visited = [*people, {"who": "困难家庭", "count": said}]
    record = {"kind": "home-visit", "visited": visited, "recipients": ["周校长"]}
    return record, [*parts, ("households_visited", number), ("people_visited", Decimal(1))]


@st.composite
def fund_raising(draw: Callable[..., Any]) -> Recorded:
    record = {"kind": "fund-raising"}
    if draw(st.booleans()):
        return draw(given_away(({**record, "beneficiaries": "患儿"}, [])))
    return draw(given_away((record, []), "raised"))


@st.composite
def donation_of_others(draw: Callable[..., Any]) -> Recorded:
    sums, parts = draw(cash("received_cash"))
    others = [(f"received_cash_{sums[i]['status']}", parts[i][1]) for i in range(len(parts))]
    record = {"kind": "donation", "helpers": "丙中学", "recipients": "乙小学"}
    return ({**record, "donation": {"cash": sums}} if sums else record), others


OWN = (volunteering, training, teaching_exchange, exchange, sponsorship, works, purchase)
ANY = st.one_of(*(each() for each in (*OWN, home_visit, fund_raising, donation_of_others)))
# What is counted by who or what it is, not added up; test_reach and test_people have these.
COUNTED = {
    *("activities", "activities_planned", "regions", "organisations", "people", "placed"),
    "honours",
}


@settings(max_examples=examples(120), deadline=None)
@given(st.lists(ANY, max_size=8))
def test_every_figure_is_the_sum_made_by_hand(recorded: list[Recorded]) -> None:
    activities = [{"date": "2024-03", **fields} for fields, _ in recorded]
    text = year_of(*activities)
    built = build(Sources("2024", read(text.encode(), "records/2024.yaml")))
    assert built.record is not None
    assert [each.code for each in built.findings if each.severity == "error"] == []
    found = totals(built.record)
    for name in sorted(FIGURES.keys() - COUNTED):
        parts = [number for _, of_one in recorded for figure, number in of_one if figure == name]
        exact = [number for number in parts if number is not None]
        expected = (sum(exact) if exact else None, len(parts) - len(exact))
        assert (found[name].exact or None, len(found[name].left_out)) == expected, name


def test_the_sums_made_by_hand_are_of_every_figure() -> None:
    added_to = set[str]()
    every = FIGURES.keys() - COUNTED

    def all_were(recorded: list[Recorded]) -> bool:
        added_to.update(figure for _, parts in recorded for figure, _ in parts)
        return added_to >= every

    enough = settings(max_examples=400, phases=[Phase.generate], deadline=None, database=None)
    with suppress(NoSuchExample):
        find(st.lists(ANY, min_size=8, max_size=8), all_were, settings=enough)
    assert added_to == every
