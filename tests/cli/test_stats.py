from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from two_years import FIRST, REGISTRY, SECOND

CHINESE = """\
                         2023      2024   各年合计
活动
  各类活动（项）            3         2          5
  支教（项）                0         1          1
  捐赠、资助（项）          1         0          1
  志愿服务（项）            2         1          3
地区
  涉及地区（个）            1         2          2
  示例县（项）              3         2          5
  另一县（项）              0         1          1
受助对象（各计一次）
  单位（个）                1         2          2
  个人（人）                2         1          2
参加人员（各项活动相加）
  以人计（人）             60        75*       135*
  以人次计（人次）         40         0         40
  以户计（户）             12         0         12
志愿者
  参加志愿服务（人次）    100        75*       175*
捐款
  已支付（元）          999.5   1200.25    2199.75
  计划（元）             2000         0       2000
捐物
  已知价值（元）         3000         0*      3000*
  已计价（批）              1         0          1
  未计价（批）              1         1          2
荣誉
  各项荣誉（项）            2         2          4

                              2024比2023
活动
  各类活动（项）             -1 (-33.3%)
  支教（项）                          +1
  捐赠、资助（项）            -1 (-100%)
  志愿服务（项）               -1 (-50%)
地区
  涉及地区（个）              +1 (+100%)
  示例县（项）               -1 (-33.3%)
  另一县（项）                        +1
受助对象（各计一次）
  单位（个）                  +1 (+100%)
  个人（人）                   -1 (-50%)
参加人员（各项活动相加）
  以人计（人）                         -
  以人次计（人次）           -40 (-100%)
  以户计（户）               -12 (-100%)
志愿者
  参加志愿服务（人次）                 -
捐款
  已支付（元）          +200.75 (+20.1%)
  计划（元）               -2000 (-100%)
捐物
  已知价值（元）                       -
  已计价（批）                -1 (-100%)
  未计价（批）                    0 (0%)
荣誉
  各项荣誉（项）                  0 (0%)

* 另有只知道约数的（如近10万元、十余人），没有计入，也不作对比。
"""

Write = Callable[[str, str], None]
Run = Callable[..., Any]


@pytest.fixture
def two_years(write_records: Write) -> None:
    write_records("registry", REGISTRY)
    write_records("2023", FIRST)
    # An honour that both reports tell would be a finding.
    write_records("2024", SECOND.replace("示教发〔2023〕5号", "示教发〔2024〕5号"))


def line_of(out: str, name: str) -> list[list[str]]:
    return [line.split()[1:] for line in out.splitlines() if line.strip().startswith(name)]


@pytest.mark.usefixtures("two_years")
def test_all_years_are_shown_where_none_is_named(process: Run) -> None:
    ran = process("stats", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split()[:5] == ["2023", "2024", "over", "the", "years"]


@pytest.mark.usefixtures("two_years")
def test_years_stand_side_by_side_with_their_changes_below(aidreport: Run) -> None:
    ran = aidreport("stats", "--lang", "zh")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == CHINESE


@pytest.mark.usefixtures("two_years")
def test_json_does_not_depend_on_the_language(aidreport: Run) -> None:
    chinese, english = (
        aidreport("stats", "--format", "json", "--lang", lang).out for lang in ("zh", "en")
    )
    assert chinese == english


@pytest.mark.usefixtures("two_years")
def test_one_year_is_compared_with_the_one_before_that_is_not_shown(process: Run) -> None:
    ran = process("stats", "2024", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    assert line_of(ran.out, "paid") == [["1200.25"], ["+200.75", "(+20.1%)"]]
    assert "2024 against 2023" in ran.out
    assert "over the years" not in ran.out


@pytest.mark.usefixtures("two_years")
def test_the_first_year_has_nothing_to_be_compared_with(aidreport: Run) -> None:
    ran = aidreport("stats", "2023", "--lang", "en")
    assert line_of(ran.out, "paid") == [["999.5"]]
    assert "against" not in ran.out


@pytest.mark.usefixtures("two_years")
def test_a_record_with_an_error_shows_findings_and_no_figures(
    process: Run, write_records: Write
) -> None:
    write_records("2024", SECOND.replace("count: 75人", "count: many"))
    ran = process("stats", "--lang", "en")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("records/2024.yaml:7:28: error: ")
    assert ran.err.endswith("[bad-quantity]\n")


@pytest.mark.usefixtures("two_years")
def test_an_error_in_the_year_before_is_an_error(aidreport: Run, write_records: Write) -> None:
    write_records("2023", FIRST.replace("cash: 700", "cash: much"))
    ran = aidreport("stats", "2024", "--lang", "en")
    assert (ran.code, ran.out) == (1, "")
    assert "records/2023.yaml:9:13: error: " in ran.err


@pytest.mark.usefixtures("two_years")
def test_a_year_without_records_is_refused(aidreport: Run) -> None:
    ran = aidreport("stats", "2020", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert "There are no records of “2020”." in ran.err


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("format_name", ["table", "json", "csv"])
def test_the_file_named_holds_what_would_be_printed(
    here: Path, aidreport: Run, format_name: str
) -> None:
    printed = aidreport("stats", "--lang", "zh", "--format", format_name)
    ran = aidreport("stats", "--lang", "zh", "--format", format_name, "-o", "out/figures")
    assert (ran.code, ran.out, ran.err) == (0, "", "已生成：out/figures\n")
    assert (here / "out" / "figures").read_bytes() == printed.out.encode()


def test_years_that_share_days_are_not_added_up_and_it_is_said(
    aidreport: Run, write_records: Write
) -> None:
    frame = "report: {{period: {}, organisation: 甲}}\nsignature: {{date: 2025-01-06}}\n"
    frame += "organisations: {{甲: }}\n"
    write_records("2024", frame.format("2024"))
    write_records("2024-h1", frame.format("2024年上半年"))
    ran = aidreport("stats", "--lang", "en")
    assert ran.out.endswith(
        "\n\n2024 and 2024-h1 share days, so nothing is added up over the years.\n"
    )


def test_by_place_a_county_keeps_its_line_over_its_names(
    aidreport: Run, write_records: Write
) -> None:
    for year, region in (("2015", "户县"), ("2018", "西安市鄠邑区")):
        write_records(
            year,
            f"report: {{period: {year}, organisation: 示例中学}}\n"
            f"signature: {{date: {year}-12-31}}\n"
            f"organisations: {{示例中学: , 甲: {{region: {region}}}, 乙: {{region: 示例县}}}}\n"
            f"activities:\n  - {{kind: donation, date: {year}-03-29, recipients: [甲, 乙],"
            " donation: {cash: 1}}\n",
        )
    ran = aidreport("stats", "--by", "place", "--format", "json")
    rows = {row["name"]: row["over_years"] for row in json.loads(ran.out)["figures"]}
    assert list(rows) == ["陕西省", "陕西省西安市", "陕西省西安市鄠邑区", "示例县"]
    assert {row["value"] for row in rows.values()} == {2}
