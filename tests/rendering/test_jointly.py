"""With whom an activity was done: one sentence behind it, whatever its kind."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, rendered, year_of

ORGANISATIONS = {**YEAR["organisations"], "甲局": None, "乙委": None}
WORKS = {"kind": "works", "works": {"item": "水池", "verb": "新建"}}


def said(**activity: Any) -> str:
    text = rendered(year_of({"date": "2024-03-05", **activity}, organisations=ORGANISATIONS)).text
    return next(line for line in (text or "").split("\n") if "联合" in line)


@pytest.mark.parametrize(
    ("activity", "sentence"),
    [
        ({"kind": "volunteering", "recipients": "乙小学"}, "此次活动与甲局联合开展。"),
        ({"kind": "donation", "recipients": "乙小学"}, "此次活动与甲局联合开展。"),
        ({"kind": "home-visit", "recipients": "乙小学"}, "此次走访与甲局联合开展。"),
        ({"kind": "meeting", "recipients": "乙小学"}, "此次会议与甲局联合举办。"),
        ({"kind": "training", "recipients": "乙小学"}, "此次培训与甲局联合举办。"),
        ({"kind": "teaching-placement", "recipients": "乙小学"}, "此次支教与甲局联合开展。"),
        ({"kind": "sponsorship", "sponsored": {"count": "30名"}}, "这项工作与甲局联合开展。"),
        (WORKS, "该项目与甲局联合实施。"),
    ],
)
def test_who_did_it_beside_us_is_said_once(activity: dict[str, Any], sentence: str) -> None:
    line = said(**activity, **{"with": "甲局"})
    assert line.endswith(sentence)
    assert line.count("甲局") == 1


def test_several_are_named_in_the_order_of_the_record() -> None:
    line = said(kind="volunteering", recipients="乙小学", **{"with": ["乙委", "甲局"]})
    assert line.endswith("此次活动与乙委、甲局联合开展。")
