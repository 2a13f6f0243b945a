"""What is said of a place, and what is no finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: %s, organisation: 示例中学}
signature: {date: %s-12-31}
organisations:
  示例中学:
  甲小学: {region: %s}
"""


def said(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


@pytest.mark.parametrize(
    ("year", "region", "finding"),
    [
        (
            2009,
            "西安市鄠邑区",
            "warning: “西安市鄠邑区” was decided only in 2016-11: in 2009-12 it was 西安市户县;"
            " write it so. [place-name-not-yet]",
        ),
        (
            2009,
            "合肥市庐江县",
            "warning: “合肥市庐江县” was decided only in 2011-07: in 2009-12 it was 巢湖市庐江县;"
            " write it so. [place-name-not-yet]",
        ),
        (
            2009,
            "襄阳市南漳县",
            "warning: “襄阳市” was decided only in 2010-11: in 2009-12 it was 湖北省襄樊市;"
            " write it so. [place-name-not-yet]",
        ),
        (
            2005,
            "共青城市",
            "warning: “共青城市” was decided only in 2010-09: write the name of 2005-12."
            " [place-name-not-yet]",
        ),
        (
            2020,
            "西安市户县甘亭镇",
            "warning: “西安市户县” ended in 2016-11: it is now 西安市鄠邑区; write it so."
            " [place-name-of-the-past]",
        ),
        (
            2020,
            "安庆市枞阳县",
            "warning: “安庆市枞阳县” ended in 2015-10: it is now 铜陵市枞阳县; write it so."
            " [place-name-of-the-past]",
        ),
        (
            2020,
            "大安市通榆县",
            "warning: There is no “通榆县” in “大安市”: it is 白城市通榆县; correct one of the two."
            " [place-in-another-city]",
        ),
        (
            2020,
            "西安市周致县",
            "note: There is no “周致县” in “西安市”: did you mean “周至县”? [misspelt-county]",
        ),
    ],
)
def test_a_place_out_of_its_time_or_city(
    check_year: Callable[..., Checked], year: int, region: str, finding: str
) -> None:
    checked = check_year(FRAME % (year, year, region), year=str(year))
    assert said(checked) == [f"records/{year}.yaml:5:17: {finding}"]


@pytest.mark.parametrize(
    ("year", "region"),
    [
        (2017, "西安市户县"),  # the signs changed in September 2017
        (2009, "毕节地区毕节市"),
        (2009, "市中区"),
        (2009, "示例县"),
        (2009, "西安市高新区"),
        (2009, "昆山市城区"),
        (2020, "黑龙江省大兴安岭地区加格达奇区"),
        (2020, "广西壮族自治区柳州市融水苗族自治县"),
        (2011, "合肥市庐江县"),
    ],
)
def test_what_may_be_right_is_none(
    check_year: Callable[..., Checked], year: int, region: str
) -> None:
    assert said(check_year(FRAME % (year, year, region), year=str(year))) == []


def test_the_month_of_the_activity_counts(check_year: Callable[..., Checked]) -> None:
    activities = "activities:\n" + "".join(
        f"  - {{kind: volunteering, date: 2011-{month}, place: 合肥市庐江县, team: 志愿队}}\n"
        for month in ("06", "07")
    )
    checked = check_year(FRAME % (2011, 2011, "示例县") + activities, year="2011")
    assert said(checked) == [
        "records/2011.yaml:7:48: warning: “合肥市庐江县” was decided only in 2011-07: in 2011-06 it"
        " was 巢湖市庐江县; write it so. [place-name-not-yet]"
    ]


def test_a_name_of_an_organisation_is_its_own(check_year: Callable[..., Checked]) -> None:
    more = "  乙小学: {name: 户县第一小学, region: 鄠邑区}\n"
    assert said(check_year(FRAME % (2020, 2020, "示例县") + more, year="2020")) == []


def test_one_county_under_two_names(check_year: Callable[..., Checked]) -> None:
    more = "  乙小学: {region: 西安市周至县}\n  丙小学: {region: 周至县九峰镇}\n"
    checked = check_year(FRAME % (2020, 2020, "周至县") + more, year="2020")
    assert said(checked) == [
        "records/2020.yaml:6:17: warning: “西安市周至县” is the same place as “周至县”"
        " (records/2020.yaml:5:17), and would be counted beside it: write it the same way."
        " [one-place-two-names]"
    ]


def test_what_was_merged_may_be_two(check_year: Callable[..., Checked]) -> None:
    more = "  乙小学: {region: 东城区}\n"
    checked = check_year(FRAME % (2011, 2011, "崇文区") + more, year="2011")
    assert [finding.code for finding in checked.findings] == []
