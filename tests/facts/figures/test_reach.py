"""What counts as done, and what is only planned."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from activities import year_of

from aidreport.facts.figures.figure import Group
from aidreport.facts.totals import figures, totals
from aidreport.model.build import build
from aidreport.model.year import YearRecord
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

DONE = {"kind": "donation", "date": "2024-03", "recipients": "丙中学", "donation": {"cash": "500"}}


def planned_cash(kind: str, **fields: Any) -> dict[str, Any]:
    cash = {"amount": "500", "status": "planned"}
    return {"kind": kind, "date": "2024-12", "donation": {"cash": cash}, **fields}


def year(*activities: Mapping[str, Any]) -> YearRecord:
    built = build(Sources("2024", read(year_of(*activities).encode(), "records/2024.yaml")))
    assert built.record is not None, built.findings
    return built.record


@pytest.mark.parametrize(
    "planned",
    [
        planned_cash("donation"),
        planned_cash("fund-raising", beneficiaries="患儿"),
        planned_cash("sponsorship"),
        {
            "kind": "sponsorship",
            "date": "2024-09",
            "status": "planned",
            "sponsored": {"count": "3名", "each": "800"},
        },
        {"kind": "works", "date": "2024-10", "works": {"item": "水池"}, "stage": "planned"},
    ],
)
def test_what_is_only_planned_is_none_of_what_was_done(planned: dict[str, Any]) -> None:
    record = year(DONE, {**planned, "recipients": "乙小学"})
    found = totals(record)
    assert (found["activities"].exact, found["activities_planned"].exact) == (1, 1)
    assert found["organisations"].exact == 1
    by_kind = {key.name: total.exact for key, total in figures(record).items()}
    assert by_kind["donation"] == Decimal(1)
    kinds = [key for key in figures(record) if key.group is Group.ACTIVITIES]
    assert [key.name for key in kinds] == ["total", "planned", "donation"]


@pytest.mark.parametrize(
    "begun",
    [
        {"kind": "donation", "donation": {"cash": [300, {"amount": "500", "status": "planned"}]}},
        {"kind": "donation", "donation": {"cash": {"amount": "500", "status": "arrived"}}},
        {
            "kind": "donation",
            "donation": {"cash": {"amount": "500", "status": "planned"}, "goods": {"items": "书"}},
        },
        {"kind": "works", "works": {"item": "水池"}, "stage": "started"},
        planned_cash("home-visit", visited={"who": "困难家庭", "count": "3户"}),
    ],
)
def test_what_has_happened_in_part_is_done(begun: dict[str, Any]) -> None:
    found = totals(year({"date": "2024-03", "recipients": "乙小学", **begun}))
    assert found["activities"].exact == 1
    assert not found["activities_planned"].recorded
