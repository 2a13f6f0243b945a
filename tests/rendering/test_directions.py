"""Who goes to whom: the sentence is right for each direction of each kind of activity."""

from __future__ import annotations

from pathlib import Path

import pytest
from activities import rendered, year_of
from direction_table import page, rows

from aidreport.model.kinds import KINDS

PAGE = Path(__file__).parents[2] / "docs" / "directions.zh-CN.md"


def test_the_page_shows_what_reports_say(rewrite: bool) -> None:
    if rewrite:
        PAGE.write_text(page(), encoding="utf-8", newline="\n")
    assert page() == PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_travels_to_where_he_is_at_home(kind: str) -> None:
    going = ("赴", "到", "前往", "走进", "来到", "奔赴", "深入")
    for who, where, sentence in rows(kind):
        if sentence.endswith("（矛盾）"):
            continue
        if who.startswith("本单位") and where.startswith("甲中学") and "received" not in who:
            assert not any(f"{verb}{own}" in sentence for verb in going for own in ("我校", "本校"))
        assert "示例市甲中学" not in sentence
        assert not any(f"{verb}该校" in sentence for verb in going)


@pytest.mark.parametrize(
    ("activity", "told"),
    [
        (
            {
                "kind": "staff-exchange",
                "date": "2024-05",
                "direction": "received",
                "helpers": "乙小学",
                "count": "5名",
                "rank": "骨干教师",
                "task": "跟岗学习",
            },
            "5月份，我校接收示例县乙小学选派的5名骨干教师跟岗学习。",
        ),
        (
            {
                "kind": "field-practice",
                "date": "2024-05-06",
                "recipients": "乙小学",
                "place": "市科技馆",
                "participants": {"who": "乙小学学生", "count": "45名"},
            },
            "5月6日，我校组织45名乙小学学生赴市科技馆开展社会实践活动。",
        ),
        (
            {
                "kind": "training",
                "date": "2024-05-06",
                "recipients": "乙小学",
                "participants": {"who": "乙小学教师", "count": "30名"},
            },
            "5月6日，我校为示例县乙小学举办培训，30名乙小学教师参加。",
        ),
        (
            {
                "kind": "volunteering",
                "date": "2024-05-06",
                "place": "示例市甲中学",
                "recipients": "乙小学",
                "contents": "辅导作业",
            },
            "5月6日，我校在本校为示例县乙小学开展志愿服务活动，辅导作业。",
        ),
        (
            {
                "kind": "home-visit",
                "date": "2024-05-06",
                "place": "示例镇",
                "recipients": "乙小学",
                "visited": {"who": "困难家庭", "count": "3户"},
            },
            "5月6日，我校赴示例镇走访困难家庭3户，慰问示例县乙小学。",
        ),
    ],
)
def test_the_other_side_is_the_other_side(activity: dict[str, object], told: str) -> None:
    assert told in (rendered(year_of(activity)).text or "")


@pytest.mark.parametrize("kind", ["volunteering", "medical-aid", "other"])
def test_who_gets_something_at_another_place_is_named(kind: str) -> None:
    activity = {"kind": kind, "date": "2024-05-06", "place": "示例镇", "recipients": "乙小学"}
    text = rendered(year_of({**activity, "donation": {"cash": "700"}})).text or ""
    told = text.partition("5月6日")[2]
    assert "示例镇" in told
    assert "示例县乙小学" in told
    assert "捐款700元" in told
