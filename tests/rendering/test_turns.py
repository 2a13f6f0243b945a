"""No two neighbours say the same in the same way, and no sentence moves when others come or go."""

from __future__ import annotations

import json
from itertools import pairwise, takewhile
from typing import Any

import pytest
from activities import rendered, year_of, year_record
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from skeletons import skeletons_in_order

from aidreport.rendering.turns import own_turn

SCHOOLS = ["乙小学", "丙中学", "示例村"]
CASH = {"cash": "700"}
GOODS = {"goods": {"items": "图书", "quantity": "200册"}}
VISITED = {"visited": {"who": "困难家庭", "count": "30户"}}
SHAPES: dict[str, list[dict[str, Any]]] = {
    "volunteering": [
        {"participants": {"who": "学生志愿者", "count": "30名"}, "contents": "清扫校园"},
        {"leaders": "张一", "participants": {"who": "学生志愿者", "count": "30名"}},
        {"leaders": "李二", "contents": ["整理图书", "辅导作业"], "outcomes": "增进了友谊"},
        {"participants": {"count": "12人"}, "donation": GOODS},
    ],
    "donation": [
        {"donation": CASH},
        {"donation": GOODS, "outcomes": "改善了条件"},
        {"donation": {**CASH, **GOODS}},
        {"leaders": "张一", "donation": CASH, "outcomes": "成为有意义的活动"},
    ],
    "home-visit": [
        {**VISITED, "donation": CASH},
        {"leaders": "李二", **VISITED, "donation": GOODS},
        {"participants": {"who": "党员", "count": "8名"}, "contents": "了解家庭情况"},
        {"leaders": "张一", "donation": {**CASH, **GOODS}, "outcomes": "传递了温暖"},
    ],
}
ALL = [(kind, number) for kind, shapes in SHAPES.items() for number in range(len(shapes))]
days = st.lists(st.integers(1, 28), min_size=3, max_size=9, unique=True).map(sorted)


def activity(kind: str, shape: int, day: int) -> dict[str, Any]:
    return {
        "kind": kind,
        "date": f"2024-05-{day:02}",
        "recipients": SCHOOLS[day % len(SCHOOLS)],
        "again": "false",
        **SHAPES[kind][shape],
    }


@pytest.mark.parametrize(("kind", "shape"), ALL)
def test_neighbours_that_tell_the_same_facts_differ(kind: str, shape: int) -> None:
    year = year_of(*(activity(kind, shape, day) for day in range(1, 16)))
    said = skeletons_in_order(rendered(year).marked)
    assert len(said) == 15
    assert [pair for pair in pairwise(said) if pair[0] == pair[1]] == []


def paragraphs(activities: list[dict[str, Any]]) -> list[str]:
    """Return what is said of each activity, without its number and full or short names."""
    text = rendered(year_of(*activities)).text or ""
    found = [line.partition("）")[2] for line in text.split("\n") if line.startswith("（")]
    if not found:  # a single one has no number
        found = [text.partition("：\n\n")[2].partition("\n")[0]]
    assert len(found) == len(activities)
    return [said.replace("示例县", "") for said in found]


@given(days=days, data=st.data())
@settings(max_examples=examples(40), deadline=None)
def test_an_activity_more_or_less_changes_no_sentence_but_a_clashing_neighbours(
    days: list[int], data: st.DataObject
) -> None:
    shapes = [data.draw(st.sampled_from(ALL)) for _ in days]
    whole = [activity(*shape, day) for shape, day in zip(shapes, days, strict=True)]
    taken = data.draw(st.integers(0, len(whole) - 1))
    before = paragraphs(whole)
    del before[taken]
    after = paragraphs(whole[:taken] + whole[taken + 1 :])
    changed = {
        number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]
    }
    assert changed <= clashing(whole, taken), json.dumps(whole, ensure_ascii=False)


def clashing(whole: list[dict[str, Any]], taken: int) -> set[int]:
    """Return those beside the one taken out that it may have kept from saying it like others.

    They are the next one on each side, and those behind it that have the same turn.
    """
    told = year_record(year_of(*whole)).activities
    own = [(each.kind, own_turn(each)) for each in told]
    del own[taken]
    sides = (list(range(taken, len(own))), list(range(taken - 1, -1, -1)))
    return {number for side in sides for number in _alike(side, own)}


def _alike(side: list[int], own: list[tuple[str, int]]) -> list[int]:
    return list(takewhile(lambda number: own[number] == own[side[0]], side))
