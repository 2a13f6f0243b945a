"""What holds for the text of every kind of activity."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from activities import activities, checked, rendered, year_of, year_record
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import flaws

from aidreport.model.kinds import KINDS
from aidreport.tracing.untold import untold

GOLDEN = Path(__file__).parents[1] / "golden" / "kinds"
SLOW = settings(
    max_examples=examples(15), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


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


@pytest.mark.parametrize("kind", KINDS)
@SLOW
@given(data=st.data())
def test_any_activity_reads_and_what_is_left_unsaid_of_it_is_reported(
    kind: str, data: st.DataObject
) -> None:
    fields: dict[str, Any] = data.draw(activities(kind))
    text = year_of(fields)
    report = rendered(text)
    assert flaws(report.text or "") == []
    left_out = {(each.position, each.field) for each in untold(year_record(text), report.marked)}
    reported = {
        (each.position, dict(each.message.arguments)["field"])
        for each in checked(text)[1]
        if each.code == "recorded-but-not-told"
    }
    # Whose money it was may be named by chance: the same organisation did something besides.
    assert left_out <= reported


@pytest.mark.parametrize("count", ["十余人", "12人"])
def test_shares_for_as_many_as_were_visited_are_told(count: str) -> None:
    visit = {
        "kind": "home-visit",
        "date": "2024-03-05",
        "visited": {"who": "老人", "count": count},
        "donation": {"cash": {"amount": "700", "per": count}},
    }
    text = year_of(visit)
    assert "每人送去慰问金700元" in (rendered(text).text or "")
    assert list(untold(year_record(text), rendered(text).marked)) == []


def test_whom_a_planned_collection_is_for_leads_to_the_record() -> None:
    cash = {"amount": "700", "status": "planned"}
    collection = {
        "kind": "fund-raising",
        "date": "2024-03-05",
        "beneficiaries": "患儿",
        "donation": {"cash": cash},
    }
    text = year_of(collection)
    assert "我校拟于3月5日为患儿捐款700元。" in (rendered(text).text or "")
    assert list(untold(year_record(text), rendered(text).marked)) == []
