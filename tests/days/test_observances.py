from __future__ import annotations

from datetime import date

import pytest

from aidreport.days.observances import OBSERVANCES, observance


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("第34个全国助残日", "助残日"),
        ("“三八”国际妇女节", "妇女节"),
        ("六一国际儿童节", "儿童节"),
        ("纪念五四运动", "青年节"),
        ("“七一”", "建党节"),
        ("学雷锋志愿服务月", "学雷锋"),
        ("春节前夕", "春节"),
        ("国庆假期", "国庆"),
        ("全民国家安全教育日", "国家安全教育日"),
        ("全国中小学生安全教育日", "安全教育日"),
        ("校友日", None),
        ("五四奖章学校", None),
        ("八一爱民学校", None),
        ("清明小学", None),
        ("三八红旗手", None),
        ("七一小学", None),
        ("", None),
    ],
)
def test_a_day_is_known_by_a_whole_word(name: str, expected: str | None) -> None:
    found = observance(name)
    assert (found.names[0] if found else None) == expected


def test_no_day_hides_another() -> None:
    assert [observance(each.names[0]) for each in OBSERVANCES] == list(OBSERVANCES)


def test_no_word_names_two_days() -> None:
    words = [word for each in OBSERVANCES for word in each.names]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        ("助残日", 2009, (5, 17), (5, 17)),
        ("助残日", 2024, (5, 19), (5, 19)),
        ("安全教育日", 2024, (3, 25), (3, 25)),
        ("国际聋人日", 2021, (9, 26), (10, 3)),
        ("端午", 2009, (5, 28), (5, 28)),
        ("春节", 2024, (1, 21), (2, 10)),
        ("99公益日", 2015, (9, 7), (9, 9)),
    ],
)
def test_a_day_is_when_it_was(
    name: str, year: int, first: tuple[int, int], last: tuple[int, int]
) -> None:
    known = observance(name)
    assert known is not None
    assert known.span(year) == (date(year, *first), date(year, *last))


def test_the_very_day_is_no_day_before_or_after() -> None:
    known = observance("护士节")
    assert known is not None
    assert known.is_on(date(2024, 5, 12), date(2024, 5, 12))
    assert not known.is_on(date(2024, 5, 11), date(2024, 5, 11))
    assert not known.is_on(date(2024, 5, 12), date(2024, 5, 13))


def test_a_week_has_no_very_day() -> None:
    known = observance("推普周")
    assert known is not None
    assert not known.is_on(date(2024, 9, 9), date(2024, 9, 9))
