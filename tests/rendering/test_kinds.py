"""What holds for the text of every kind of activity."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from activities import activities, rendered, year_of, year_record
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import flaws
from skeletons import skeletons

from aidreport.model.kinds import KINDS
from aidreport.tracing.untold import untold

GOLDEN = Path(__file__).parents[1] / "golden" / "kinds"
SLOW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", KINDS)
def test_the_report_reads_as_it_was_reviewed(kind: str, rewrite: bool) -> None:
    text = rendered((GOLDEN / f"{kind}.yaml").read_text(encoding="utf-8")).text or ""
    expected = GOLDEN / f"{kind}.md"
    if rewrite:
        expected.write_text(text, encoding="utf-8", newline="\n")
    assert text == expected.read_text(encoding="utf-8")
    assert flaws(text) == []


@pytest.mark.parametrize("kind", KINDS)
def test_without_any_one_fact_the_report_still_reads(kind: str) -> None:
    golden = yaml.load((GOLDEN / f"{kind}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    full = golden["activities"][-1]
    for field in full:
        golden["activities"] = [{key: value for key, value in full.items() if key != field}]
        if field in ("kind", "date", "materials", "works", "direction"):
            continue
        text = rendered(json.dumps(golden, ensure_ascii=False)).text or ""
        assert flaws(text) == [], field


PLACES = ["乙小学", "丙中学", "示例村"]
CASH = {"cash": "700"}
GOODS = {"goods": {"items": "图书", "quantity": "200册"}}
TAKEN_TOGETHER: dict[str, list[dict[str, Any]]] = {
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
        {"visited": {"who": "困难家庭", "count": "30户"}, "donation": CASH},
        {"leaders": "李二", "visited": {"who": "教师", "count": "6名"}, "donation": GOODS},
        {"participants": {"who": "党员", "count": "8名"}, "contents": "了解家庭情况"},
        {"leaders": "张一", "donation": {**CASH, **GOODS}, "outcomes": "传递了温暖"},
    ],
}


def twenty(kind: str, shapes: list[dict[str, Any]]) -> str:
    return year_of(
        *(
            {
                "kind": kind,
                "date": f"2024-{1 + number // 2:02}-{10 + number}",
                "recipients": PLACES[number % len(PLACES)],
                "again": "false",
                **shapes[number % len(shapes)],
            }
            for number in range(20)
        )
    )


@pytest.mark.parametrize("kind", TAKEN_TOGETHER)
def test_twenty_activities_with_different_facts_are_no_form_letter(kind: str) -> None:
    often = skeletons(rendered(twenty(kind, TAKEN_TOGETHER[kind])).marked).most_common(3)
    assert [(count, words) for words, count in often if count > 3] == []


@pytest.mark.parametrize(
    ("kind", "shape"),
    [(kind, number) for kind, shapes in TAKEN_TOGETHER.items() for number in range(len(shapes))],
)
def test_twenty_activities_with_the_same_facts_are_no_form_letter(kind: str, shape: int) -> None:
    shapes = [TAKEN_TOGETHER[kind][shape]]
    often = skeletons(rendered(twenty(kind, shapes)).marked).most_common(3)
    assert [(count, words) for words, count in often if count > 3] == []


@pytest.mark.parametrize("kind", KINDS)
@SLOW
@given(data=st.data())
def test_any_activity_reads_and_nothing_of_it_is_left_unsaid(
    kind: str, data: st.DataObject
) -> None:
    fields: dict[str, Any] = data.draw(activities(kind))
    text = year_of(fields)
    report = rendered(text)
    assert flaws(report.text or "") == []
    assert list(untold(year_record(text), report.marked)) == []
