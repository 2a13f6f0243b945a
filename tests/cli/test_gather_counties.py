"""Counties in a bureau's report: one under all its names, called as it was then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sent import export, put

RECORD = """\
report: {{period: {year}, organisation: 本局}}
organisations:
  本局: {{name: 示例市教育局, sort: 机关}}
outline: [{{section: houses}}]
gathered: {{by: [county], {more}}}
attachments: [{attachment}]
signature: {{date: {year}-12-31}}
"""


@pytest.fixture
def told(here: Path, aidreport: Callable) -> Callable[..., str]:
    def tell(
        houses: dict[str, dict[str, str]], more: str = "text: 各校都很积极。", table: str = "houses"
    ) -> str:
        for year, counties in houses.items():
            for name, county in counties.items():
                put(here / "in" / year / f"{name}.jsonl", export(name, "100", year, county))
            assert aidreport("gather", f"in/{year}", "--year", year).code == 0
        said = RECORD.format(year=year, more=more, attachment=table)
        put(here / "records" / f"{year}.yaml", said)
        ran = aidreport("render", year, "-f", "md", "-o", "-")
        assert ran.code == 0, ran.err
        return str(ran.out)

    return tell


def test_a_county_has_its_name_of_the_time_however_it_is_recorded(told: Callable) -> None:
    counties = {"甲校": "西安市户县", "乙校": "西安市鄠邑区", "丙校": "西安市长安区"}
    said = told({"2009": counties})
    assert "鄠邑区" not in said
    assert "户县2家单位" in said
    assert "| 甲校 | 户县 |" in said
    assert "| 乙校 | 户县 |" in said


def test_in_the_year_of_its_renaming_a_county_is_called_as_most_houses_call_it(
    told: Callable,
) -> None:
    counties = {"甲校": "西安市户县", "乙校": "西安市户县", "丁校": "西安市鄠邑区"}
    said = told({"2016": {**counties, "丙校": "西安市长安区"}})
    assert "鄠邑区" not in said
    assert "户县3家单位" in said


def test_counties_that_were_merged_later_are_two_in_a_report_of_before(told: Callable) -> None:
    said = told({"2009": {"甲校": "北京市东城区", "乙校": "北京市崇文区"}})
    assert "| 甲校 | 东城区 |" in said
    assert "| 乙校 | 崇文区 |" in said


def test_a_county_renamed_between_two_years_is_one_county(told: Callable) -> None:
    before = {"甲校": "西安市户县", "乙校": "西安市户县"}
    houses = {"2016": before, "2017": {"甲校": "西安市鄠邑区"}}
    table = told(houses, "compared: [捐款]", "houses-compared").split("# 附件")[1]
    assert "区县" not in table  # all lie in one
    assert "| 甲校 | 100 | 100 | 持平 |" in table
    assert "| 乙校 | 100 | — |" in table


def test_a_house_gone_since_lies_in_the_county_as_it_is_called_now(told: Callable) -> None:
    before = {"甲校": "西安市户县", "乙校": "西安市户县", "丙校": "西安市长安区"}
    now = {"甲校": "西安市鄠邑区", "丙校": "西安市长安区"}
    table = told({"2016": before, "2017": now}, "compared: [捐款]", "houses-compared")
    assert "| 乙校 | 鄠邑区 | 100 | — |" in table
    assert "户县" not in table
