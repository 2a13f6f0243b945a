"""A bureau's report beside the year before, for which its houses handed in as well."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sent import export, put

RECORD = """\
report: {{period: {year}, organisation: 本局}}
organisations:
  本局: {{name: 示例县教育局, sort: 机关}}
outline: [{{section: houses}}]
gathered: {{by: [], {more}}}
signature: {{date: {year}-12-31}}
{attachments}"""
COMPARED = "compared: [捐款]"


def gather(here: Path, aidreport: Callable, year: str, **amounts: str) -> None:
    for name, cash in amounts.items():
        put(here / "in" / year / f"{name}.jsonl", export(name, cash, year))
    put(here / "houses.yaml", "houses:\n  - {name: 一中, former_names: [县中学]}\n  - 二中\n")
    assert aidreport("gather", "houses.yaml", f"in/{year}", "--year", year).code in (0, 1)


def record(here: Path, year: str = "2010", more: str = COMPARED, attachments: str = "") -> None:
    said = RECORD.format(year=year, more=more, attachments=attachments)
    put(here / "records" / f"{year}.yaml", said)


@pytest.fixture
def two_years(here: Path, aidreport: Callable) -> Path:
    """Of 2009 the first house has another name, and the second one handed in nothing."""
    record(here, attachments="attachments: [houses-compared]\n")
    gather(here, aidreport, "2009", 县中学="400")
    gather(here, aidreport, "2010", 一中="500", 二中="300")
    return here


def text(aidreport: Callable, year: str = "2010") -> str:
    ran = aidreport("render", year, "-f", "md", "-o", "-")
    assert ran.code == 0, ran.err
    return ran.out


def test_the_report_says_growth_of_all_and_of_the_same_houses(
    two_years: Path, aidreport: Callable
) -> None:
    said = text(aidreport)
    assert (
        "与上年1家单位上报的数据相比（详见附件），捐款增加400元、增长100%。"
        "按两年均上报的1家单位同口径计算，捐款增加100元、增长25%。"
    ) in said
    assert "| 1 | 一中 | 400 | 500 | \\+25% |" in said
    assert "| 2 | 二中 | — | 300 |  |" in said
    assert "| 合计 |  | 400 | 800 | \\+100% |" in said


def test_a_figure_of_two_years_leads_to_both(two_years: Path, aidreport: Callable) -> None:
    ran = aidreport("trace", "2010", "100%", "--depth", "3")
    assert ran.code == 0, ran.err
    places = re.findall(r"gathered/(\d+)/exports/\S+:2:\d+: (\S+) records/\d+\.yaml", ran.out)
    assert sorted({*places}) == [("2009", "一中"), ("2010", "一中"), ("2010", "二中")]


def test_without_what_was_gathered_the_year_before_there_is_an_error(
    here: Path, aidreport: Callable
) -> None:
    record(here)
    gather(here, aidreport, "2010", 一中="500")
    ran = aidreport("validate", "2010")
    assert ran.code == 1
    assert "records/2010.yaml:5:31: error:" in ran.out
    assert "[nothing-gathered]" in ran.out
    said = " ".join(ran.out.split())
    assert "houses of 2009" in said
    assert "take out “compared”" in said


def test_an_unknown_figure_is_told_where_it_stands(two_years: Path, aidreport: Callable) -> None:
    record(two_years, more="compared: [捐款, 善心]")
    ran = aidreport("validate", "2010")
    assert ran.code == 1
    assert "records/2010.yaml:5:35: error:" in ran.out
    assert "[unknown-figure]" in ran.out


def test_a_closed_year_before_is_compared_as_it_was_signed(
    two_years: Path, aidreport: Callable
) -> None:
    record(two_years, "2009", "text: 各单位都很积极。")
    assert aidreport("render", "2009", "-f", "md").code == 0
    assert aidreport("close", "2009").code == 0
    before = text(aidreport)
    put(two_years / "in/2009/县中学.jsonl", export("县中学", "450", "2009"), 2)
    gather(two_years, aidreport, "2009")
    assert text(aidreport) == before
    traced = aidreport("trace", "2010", "100元", "--depth", "3")
    assert re.search(r"records/2009\.lock:\d+:\d+: 一中 捐款 = 400元", traced.out)


def test_statistics_by_place_have_the_places_of_houses_alone(
    two_years: Path, aidreport: Callable
) -> None:
    ran = aidreport("stats", "2010", "--by", "place", "--lang", "zh")
    assert [" ".join(line.split()) for line in ran.out.splitlines()] == [
        "2010",
        "地区",
        "示例县（项） 4",
    ]
