from __future__ import annotations

import pytest

from aidreport.extraction.dates import Span, dates, vague, whole

YEAR = Span(2009, 2009)
SCHOOL_YEAR = Span(2008, 2009, autumn=True)
WHOLE = "原文没有写月、日"


@pytest.mark.parametrize(
    ("text", "written", "doubt"),
    [
        ("3月25日，在", "2009-03-25", ""),
        ("今年3月份，", "2009-03", ""),
        ("8月1日-5日暑假期间", "2009-08-01至2009-08-05", ""),
        ("1月29日至2月6日，", "2009-01-29至2009-02-06", ""),
        ("12月31日至1月2日，", "2009-12-31至2010-01-02", ""),
        ("3月至8月，", "2009-03至2009-08", ""),
        ("元月，", "2009-01", ""),
        ("十月，", "2009-10", ""),
        ("2009年9月2日上午，", "2009-09-02上午", ""),
        ("我队于6月份为", "2009-06", ""),
        ("5月下旬，", "2009年5月下旬", ""),
        ("5月初，", "2009-05", "原文为“5月初”"),
        ("2008-2009学年度选派", "2008—2009学年度", ""),
        ("秋季，我校", "2009年秋季", ""),
        ("2009年年底，", "2009年底", ""),
        ("今年，我校给", "2009", WHOLE),
        ("2006年5月，", "2006-05", "不在报告的期间内"),
    ],
)
def test_a_date_is_read_in_the_year_of_the_report(text: str, written: str, doubt: str) -> None:
    found = dates(text, YEAR)
    assert [(each.written, each.doubt) for each in found] == [(written, doubt)]


@pytest.mark.parametrize(
    "text",
    [
        *("截至6月30日，", "9月底前建成", "2月30日，", "第3月", "参加“3月5日”活动"),
        *("《2009年3月通知》", "市教办发〔2009〕11号", "13月5日"),
    ],
)
def test_what_is_no_date_of_an_activity_is_none(text: str) -> None:
    assert dates(text, YEAR) == []


def test_in_a_school_year_the_year_of_a_month_is_a_guess() -> None:
    assert [(each.written, each.doubt) for each in dates("9月2日，3月5日", SCHOOL_YEAR)] == [
        ("2008-09-02", "年份按学年推定"),
        ("2009-03-05", "年份按学年推定"),
    ]
    assert dates("9月2日", Span(2006, 2008))[0].doubt == "原文没有写年份"
    assert whole(SCHOOL_YEAR) == "2008—2009学年度"


def test_a_date_told_by_another_one_is_vague() -> None:
    assert vague("次日，我校")
    assert not vague("3月5日，我校")
