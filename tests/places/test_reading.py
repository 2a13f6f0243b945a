"""What a place begins with, over the whole table and for names that mislead."""

from __future__ import annotations

import pytest

from aidreport.places.division import Division, Level, Month, month_of
from aidreport.places.reading import read
from aidreport.places.table import table

MONTHS = ("2009-06", "2015-06", "2020-06", "2026-11")
COUNTIES = tuple(each for each in table().every() if each.level is Level.COUNTY)


def in_force(month: Month) -> list[Division]:
    return [each for each in COUNTIES if each.in_force(month)]


def path(division: Division, month: Month) -> str:
    return "".join(each.name for each in table().above(division, month)) + division.name


@pytest.mark.parametrize("month", MONTHS)
def test_the_full_path_of_every_county_yields_that_county(month: str) -> None:
    when = month_of(month)
    misread = {}
    for division in in_force(when):
        place = read(path(division, when) + "甲镇乙小学", table())
        units = [each for each in place.units if each.in_force(when)] if place else []
        if units != [division] or place is None or place.rest != "甲镇乙小学":
            misread[path(division, when)] = place
    assert misread == {}


@pytest.mark.parametrize("month", MONTHS)
def test_a_bare_name_yields_its_county_or_all_that_bear_it(month: str) -> None:
    words = ("城区", "郊区", "矿区", "东区", "西区")  # any town's
    for division in in_force(month_of(month)):
        place = read(division.name, table())
        if division.name in words:
            assert place is None
        else:
            assert place is not None
            assert division in place.units
            assert {each.name for each in place.units} == {division.name}


@pytest.mark.parametrize(
    ("words", "steps", "rest"),
    [
        ("广西壮族自治区柳州市融水苗族自治县", ["广西壮族自治区", "柳州市", "融水苗族自治县"], ""),
        ("广西融水苗族自治县大浪镇", ["广西", "融水苗族自治县"], "大浪镇"),
        ("内蒙古通辽市奈曼旗", ["内蒙古", "通辽市", "奈曼旗"], ""),
        ("陕西户县甘亭镇", ["陕西", "户县"], "甘亭镇"),
        ("喀什地区疏附县", ["喀什地区", "疏附县"], ""),
        ("海南藏族自治州共和县", ["海南藏族自治州", "共和县"], ""),
        ("毕节地区毕节市", ["毕节地区", "毕节市"], ""),
        ("黑龙江省大兴安岭地区加格达奇区", ["黑龙江省", "大兴安岭地区"], "加格达奇区"),
        ("上海市浦东新区", ["上海市", "浦东新区"], ""),
        ("义乌市城区", ["义乌市"], "城区"),
        ("昆山市新区", ["昆山市"], "新区"),
        ("户县第一中学", ["户县"], "第一中学"),
    ],
)
def test_a_place_is_read_from_its_widest_unit_on(words: str, steps: list[str], rest: str) -> None:
    place = read(words, table())
    assert place is not None
    assert [words[step.start : step.end] for step in place.steps] == steps
    assert all(step.units for step in place.steps)
    assert place.rest == rest


@pytest.mark.parametrize(
    "words",
    [
        "",
        "示例县",
        "示例县乙小学",
        "经开区",
        "甲社区",
        "山区小学",
        "市科技馆",
        "全县各乡镇",
        "郊区",
        "陕西",
    ],
)
def test_what_is_in_no_table_is_no_place(words: str) -> None:
    assert read(words, table()) is None


@pytest.mark.parametrize(
    ("words", "where"),
    [("大安市通榆县", "220822"), ("安庆市周至县", "610124"), ("陕西省通榆县", "220822")],
)
def test_a_unit_below_another_one_is_found_elsewhere(words: str, where: str) -> None:
    place = read(words, table())
    assert place is not None
    assert place.units == ()
    assert [each.code for each in place.steps[-1].elsewhere] == [where]


def test_one_name_on_two_levels_may_be_either() -> None:
    place = read("毕节市", table())
    assert place is not None
    assert {each.level for each in place.units} == {Level.PREFECTURE, Level.COUNTY}
