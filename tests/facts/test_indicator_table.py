from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import facts
from aidreport.facts.indicator_table import indicator_table
from aidreport.pipeline import Checked

RECORD = """report: {period: 2024, organisation: 甲会}
attachments: indicators
indicators:
  募集款物:
    value: 1000元
    last_year: 800元
    target: 900元
    breakdowns:
      - parts:
          - {name: 资金, value: 600元, parts: [{name: 单位, value: 600元}]}
          - {name: 物资, value: 400元}
      - {by: 渠道, shares: true, parts: [{name: 网络, value: 1000元}]}
  多年累计: {cumulative: {since: 2018, value: 9000元}}
activities:
  - {kind: volunteering, date: 2024-03-05}
organisations: {甲会: }
signature: {date: 2024-12-31}
"""


@pytest.fixture
def table(check_year: Callable[..., Checked]):
    def made(text: str = RECORD):
        checked = check_year(text)
        assert checked.record is not None
        return indicator_table(checked.record.record)

    return made


def test_parts_stand_below_their_whole_numbered_on_their_level(table):
    rows = [
        (row.number.number if row.number else None, row.level, str(row.name))
        for row in table().rows
    ]
    assert rows == [
        (1, 0, "募集款物"),
        (1, 1, "资金"),
        (1, 2, "单位"),
        (2, 1, "物资"),
        (None, 1, "渠道"),
        (1, 1, "网络"),
    ]


def test_an_indicator_without_a_figure_of_the_period_has_no_row(table):
    assert "多年累计" not in [row.name for row in table().rows]


def test_only_columns_that_hold_something_are_there(table):
    assert list(table().columns) == [
        "number",
        "indicator",
        "now",
        "share",
        "before",
        "growth",
        "target",
        "completion",
    ]
    plain = RECORD.replace("    last_year: 800元\n    target: 900元\n", "").replace(
        "shares: true, ", ""
    )
    assert list(table(plain).columns) == ["number", "indicator", "now"]


def test_it_is_attached_when_it_is_asked_for(check_year: Callable[..., Checked]) -> None:
    checked = check_year(RECORD)
    assert checked.record is not None
    assert [each.name for each in facts.build(checked.record).attachments] == ["indicators"]
