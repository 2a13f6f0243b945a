"""Groups of a record that may be written as what they are mostly about."""

from __future__ import annotations

import re
from typing import Any

import pytest
from activities import year_of

from aidreport.model.build import build
from aidreport.model.year import YearRecord
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

VISIT = {"kind": "home-visit", "date": "2024-10-11", "visited": {"who": "老人"}}


def record(text: str) -> YearRecord:
    built = build(Sources("2024", read(text.encode(), "records/2024.yaml")))
    assert built.record is not None, built.findings
    assert built.findings == ()
    return built.record


def without_places(value: object) -> str:
    return re.sub(r"line=\d+, column=\d+", "", repr(value))


@pytest.mark.parametrize(
    ("name", "short", "full"),
    [
        ("problems", ["产业基础薄弱", "人才不足"], {"points": ["产业基础薄弱", "人才不足"]}),
        ("problems", "产业基础薄弱", {"points": [{"title": "产业基础薄弱"}]}),
        ("plan", ["建设冷库", "培训村民"], {"steps": ["建设冷库", "培训村民"]}),
        ("results", ["收入增加"], {"points": ["收入增加"]}),
        ("honours", "先进集体", [{"award": "先进集体"}]),
        ("signature", "2024-12-31", {"date": "2024-12-31"}),
        ("measures", {"甲": "加强培训"}, {"甲": {"title": "加强培训"}}),
    ],
)
def test_a_year_says_in_short_what_the_group_says(name: str, short: Any, full: Any) -> None:
    def told(value: Any) -> str:
        return without_places(getattr(record(year_of(**{name: value})).frame, name))

    assert told(short) == told(full)


@pytest.mark.parametrize(
    ("name", "short", "full"),
    [
        ("coverage", "示例日报", {"medium": "示例日报"}),
        (
            "coverage",
            ["示例日报", "示例电视台"],
            [{"medium": "示例日报"}, {"medium": "示例电视台"}],
        ),
        ("occasion", "重阳节", {"name": "重阳节"}),
    ],
)
def test_an_activity_says_in_short_what_the_group_says(name: str, short: Any, full: Any) -> None:
    def told(value: Any) -> str:
        (activity,) = record(year_of({**VISIT, name: value})).activities
        return without_places(getattr(activity, name))

    assert told(short) == told(full)
