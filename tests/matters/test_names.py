"""Which names are one organisation's."""

from aidreport.gathering.house_year import Place
from aidreport.matters.names import Called, Names, may_be_one, path_of

COUNTY, OTHER = ("示例县",), ("样例县",)
SCHOOL = Called("示例县第一中学", ("一中",), ("示例县中学",), COUNTY)


def test_a_former_name_is_the_name_of_today_where_the_county_does_not_contradict() -> None:
    names = Names([SCHOOL])
    assert names.of_today("示例县中学", COUNTY) == "示例县第一中学"
    assert names.of_today("示例县中学", ()) == "示例县第一中学"
    assert names.of_today("示例县中学", OTHER) == "示例县中学"


def test_a_short_name_says_it_within_one_county_alone() -> None:
    names = Names([SCHOOL])
    assert names.of_today("一中", COUNTY) == "示例县第一中学"
    assert names.of_today("一中", ()) == "一中"
    assert names.of_today("一中", OTHER) == "一中"


def test_a_name_of_two_is_nobodys_and_one_renamed_twice_has_its_last_name() -> None:
    twice = Called("示例县第九中学", (), ("示例县中学",), COUNTY)
    assert Names([SCHOOL, twice]).of_today("示例县中学", COUNTY) == "示例县中学"
    later = Called("示例区第一中学", (), ("示例县第一中学",), COUNTY)
    assert Names([SCHOOL, later]).of_today("示例县中学", COUNTY) == "示例区第一中学"


def test_names_that_go_in_a_circle_come_to_an_end() -> None:
    back = Called("示例县中学", (), ("示例县第一中学",), COUNTY)
    assert Names([SCHOOL, back]).of_today("示例县中学", COUNTY) in ("示例县中学", "示例县第一中学")


def test_a_county_is_one_under_all_of_its_names() -> None:
    now = Place("鄠邑区", ("陕西省", "西安市", "鄠邑区"), "610118")
    assert path_of(now) == now.path
    assert may_be_one(now.path, ("陕西省", "西安市"))
    assert may_be_one((), now.path)
    assert not may_be_one(COUNTY, OTHER)
