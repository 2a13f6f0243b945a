from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from aidreport.places.division import EVER, Division, Level, month_of
from aidreport.places.table import Table, table

EVERY = tuple(table().every())
# The wheel leaves out what only the script reads.
FOLDER = Path(__file__).parents[2] / "aidreport" / "places"


def only(name: str) -> Division:
    (found,) = table().named(name)
    return found


@pytest.mark.parametrize(
    ("year", "counties", "prefectures"),
    # Statistical bulletins of the Ministry of Civil Affairs; up to 2012 they leave out the
    # three island groups of Hainan, which have codes of their own.
    [
        (2001, 2861 + 3, 332),
        (2005, 2862 + 3, 333),
        (2009, 2858 + 3, 333),
        (2010, 2856 + 3, 333),
        (2012, 2852, 333),
        (2014, 2854, 333),
        (2015, 2850, 334),
        (2018, 2851, 333),
        (2019, 2846, 333),
        (2020, 2844, 333),
        (2022, 2843, 333),
    ],
)
def test_as_many_are_in_force_as_the_ministry_counted(
    year: int, counties: int, prefectures: int
) -> None:
    month = month_of(f"{year}-12")
    in_force = [each.level for each in EVERY if each.in_force(month)]
    assert in_force.count(Level.COUNTY) == counties
    assert in_force.count(Level.PREFECTURE) == prefectures
    assert in_force.count(Level.PROVINCE) == 34


@pytest.mark.parametrize(
    ("old", "ended", "new", "decision"),
    [
        ("户县", "2016-11", ["鄠邑区"], "国函〔2016〕188号"),
        ("崇文区", "2010-06", ["东城区"], "国函〔2010〕55号"),
        ("唐海县", "2012-07", ["曹妃甸区"], "国函〔2012〕85号"),
        ("沙县", "2021-02", ["沙县区"], "闽政文〔2021〕49号"),
        ("襄樊市", "2010-11", ["襄阳市"], "国函〔2010〕129号"),
    ],
)
def test_a_change_has_its_month_its_decision_and_what_came_of_it(
    old: str, ended: str, new: list[str], decision: str
) -> None:
    division = only(old)
    assert (division.last, division.decision) == (month_of(ended), decision)
    after = table().successors(division, month_of("2024-01"))
    assert [each.name for each in after] == new


def test_what_has_not_ended_is_its_own_successor() -> None:
    assert table().successors(only("户县"), month_of("2016-10")) == (only("户县"),)


def test_a_county_lies_in_the_prefecture_as_it_was_called_that_month() -> None:
    county = only("南漳县")
    names = {
        month: [each.name for each in table().above(county, month_of(month))]
        for month in ("2009-06", "2011-06")
    }
    assert names == {"2009-06": ["湖北省", "襄樊市"], "2011-06": ["湖北省", "襄阳市"]}


def test_what_a_province_rules_itself_has_no_prefecture() -> None:
    assert [each.name for each in table().above(only("仙桃市"), month_of("2009-06"))] == ["湖北省"]


def test_the_spans_of_a_code_follow_one_another() -> None:
    spans: dict[str, list[Division]] = {}
    for each in EVERY:
        assert each.first < each.last
        spans.setdefault(each.code, []).append(each)
    for found in spans.values():
        for before, after in pairwise(found):
            assert before.last <= after.first, before.code


def test_successors_are_codes_that_took_over_when_it_ended() -> None:
    codes = {each.code for each in EVERY}
    for each in EVERY:
        assert set(each.successors) <= codes
        assert not (each.successors and each.last == EVER)


def test_what_came_after_the_source_is_in_the_table() -> None:
    later = (FOLDER / "later.tsv").read_text(encoding="utf-8").splitlines()
    assert set(later) <= set((FOLDER / "divisions.tsv").read_text(encoding="utf-8").splitlines())


def test_a_table_of_two_lines_finds_by_name_and_by_code() -> None:
    small = Table("990101\t甲县\t\t2010-06\t990102\t示函〔2010〕1号\n990102\t乙区\t2010-06\t\t\t\n")
    (division,) = small.named("甲县")
    assert division == Division(
        "990101", "甲县", 0, month_of("2010-06"), ("990102",), "示函〔2010〕1号"
    )
    assert small.of("990102") == small.successors(division, EVER - 1)
    assert small.named("甲") == ()
