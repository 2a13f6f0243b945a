"""What the table of activities says of each: never the kind alone, which has its own column."""

from __future__ import annotations

import pytest
from activities import rendered, year_of
from kind_table import DAY, SCHOOL, kinds_and_directions

from aidreport.facts.grouping import kind_term


def cells(*activities: dict[str, object]) -> list[list[str]]:
    text = rendered(year_of(*activities, attachments=["activities"])).text or ""
    rows = [line for line in text.split("\n") if line.startswith("| ") and "---" not in line]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


@pytest.mark.parametrize(
    ("kind", "own"),
    [pytest.param(kind, own, id=head) for kind, head, own in kinds_and_directions()],
)
def test_the_kind_is_not_repeated_as_the_content(kind: str, own: dict[str, object]) -> None:
    activity = {"kind": kind, "date": DAY, "recipients": SCHOOL, **own}
    other = {
        "kind": "donation" if kind != "donation" else "other",
        "date": "2024-06-01",
        "recipients": SCHOOL,
        "donation": {"cash": 1},
    }
    head, first, *_ = cells(activity, other)
    at = head.index("活动内容")
    assert first[at - 1] == kind_term(kind)
    assert first[at] != kind_term(kind)


@pytest.mark.parametrize(
    ("activity", "content"),
    [
        ({"kind": "works", "works": {"item": "饮水工程", "quantities": "2处"}}, "援建饮水工程2处"),
        (
            {"kind": "works", "works": [{"item": "机井", "verb": "改造"}, {"item": "水池"}]},
            "改造机井、水池",
        ),
        (
            {"kind": "sponsorship", "sponsored": {"stage": "高中", "new": "3名"}},
            "新增资助高中学生3名",
        ),
        ({"kind": "purchase", "goods": {"items": "小米", "quantity": "5公斤"}}, "采购小米5公斤"),
        ({"kind": "meeting", "topics": "结对帮扶"}, "结对帮扶"),
        ({"kind": "home-visit", "visited": {"who": "困难家庭", "count": "3户"}}, "走访3户困难家庭"),
        ({"kind": "training", "trainees": {"who": "教师", "count": "8人"}}, "培训教师8人"),
        ({"kind": "staff-exchange", "direction": "received", "count": "3名"}, "接收3名人员"),
    ],
)
def test_the_content_is_said_by_the_facts_of_the_kind(
    activity: dict[str, object], content: str
) -> None:
    head, first, *_ = cells({"date": DAY, "recipients": SCHOOL, **activity})
    assert first[head.index("活动内容")] == content
