from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.model.fields.date_as_typed import typed
from aidreport.model.fields.period import Period, Precision, iso
from aidreport.model.fields.period_field import PeriodField, parse_period
from aidreport.model.fields.period_forms import read_form
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.sources.values import Scalar

HOLIDAYS = (
    "“{}” names holidays or a feast: write the days or the month, and the name in the field for the"
    " time of year or for the occasion."
)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2024-03-25", "2024-03-25", "2024-03-25", Precision.DAY),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2024", "2024-01-01", "2024-12-31", Precision.YEAR),
        ("2024-08-01至2024-08-05", "2024-08-01", "2024-08-05", Precision.DAYS),
        ("2024-08-01/2024-08-05", "2024-08-01", "2024-08-05", Precision.DAYS),
        ("2021至2024", "2021-01-01", "2024-12-31", Precision.YEARS),
        ("2024-03至2024-05", "2024-03-01", "2024-05-31", Precision.MONTHS),
        ("2024年上半年", "2024-01-01", "2024-06-30", Precision.HALF_YEAR),
        ("2024年下半年", "2024-07-01", "2024-12-31", Precision.HALF_YEAR),
        ("2024年秋季", "2024-09-01", "2024-11-30", Precision.SEASON),
        ("2024年冬季", "2024-12-01", "2025-02-28", Precision.SEASON),
        ("2023—2024学年度", "2023-09-01", "2024-08-31", Precision.SCHOOL_YEAR),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_written(
    read_field: Callable[..., object], text: str, start: str, end: str, precision: Precision
) -> None:
    period = read_field(PeriodField, text)
    assert isinstance(period, Period)
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)
    assert period.precision is precision


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2024年3月25日", "2024-03-25"),
        ("2024/3/25", "2024-03-25"),
        ("2024.3.25", "2024-03-25"),
        ("２０２3-03-25", "2023-03-25"),
        ("2024年8月1日至5日", "2024-08-01至2024-08-05"),
        ("2024年3月28日—4月2日", "2024-03-28至2024-04-02"),
        ("2024年3月", "2024-03"),
        ("2024年", "2024"),
        ("2010-03-05 00:00:00", "2010-03-05"),
        ("2010-03-05T14:30:00", "2010-03-05"),
        ("2010-03-05T00:00:00.000Z", "2010-03-05"),
        ("2010-03-05T00:00:00+00:00", "2010-03-05"),
        ("2010-03-05T14:30:00+08:00", "2010-03-05"),
        ("2010年3月5日 9:30", "2010-03-05"),
        ("2010年3月5日（星期五）", "2010-03-05"),
        ("2010年3月5日，周五", "2010-03-05"),
        ("2010年3月5日-7日", "2010-03-05至2010-03-07"),
        ("2010.3.5-3.7", "2010-03-05至2010-03-07"),
        ("2010年3月-5月", "2010-03至2010-05"),
        ("2010年12月30日-2011年1月2日", "2010-12-30至2011-01-02"),
        ("2010年-2012年", "2010至2012"),
        ("20230402", "2023-04-02"),
        ("20230402-20230405", "2023-04-02至2023-04-05"),
        ("二〇二三年四月二十二日", "2023-04-22"),
        ("二零二三年十月", "2023-10"),
    ],
)
def test_a_usual_form_is_read_with_a_note_that_names_the_best_one(
    read_field: Callable[..., object], notes: list[str], text: str, canonical: str
) -> None:
    period = read_field(PeriodField, text)
    assert isinstance(period, Period)
    assert iso(period) == canonical
    assert notes == [f"“{text}” was read as {canonical}: it is best written that way."]


@pytest.mark.parametrize(
    "text", ["2024年3月5日、12日", "2024年3月和5月", "2024年3月5日至7日（4天）", "2024年13月份"]
)
def test_no_date_is_advised_that_would_be_another_one(
    refused: Callable[..., str], text: str
) -> None:
    assert "write 20" not in refused(PeriodField, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2024-02-30", "“2024-02-30” is no date, for 2024-02 has only 29 days: correct it."),
        ("2024-13-01", "“2024-13-01” is no date, for there is no month 13: correct it."),
        ("0024-03-05", "“0024-03-05” is no date, for there is no year 24: correct it."),
        ("0000-01-01", "“0000-01-01” is no date, for there is no year 0: correct it."),
        ("9999年冬季", "“9999年冬季” is no date, for there is no year 10000: correct it."),
        (
            "2022—2024学年度",
            "a school year runs over two years in a row, and “2022—2024学年度” does not:"
            " correct one of the two.",
        ),
        (
            "2024-08-05至2024-08-01",
            "the range ends on 2024-08-01, before it starts on 2024-08-05:"
            " put the earlier day first.",
        ),
        ("20231345", "“20231345” is no date, for there is no month 13: correct it."),
        ("40242", "“40242” is what a spreadsheet makes of a day, of 2010-03-05: write that."),
        ("3/5/2010", "“3/5/2010” may be 2010-03-05 or 2010-05-03: write which one it is."),
        ("13/5/2010", "“13/5/2010” is no form of a date: write 2010-05-13."),
        ("5/5/2010", "“5/5/2010” is no form of a date: write 2010-05-05."),
        ("24年3月5日", "“24年3月5日” is no form of a date: write 2024年3月5日."),
        ("2024年全年", "“2024年全年” is no form of a date: write 2024."),
        *[
            (found, f"“{found}” is no form of a date: write {right}.")
            for found, right in [
                ("2024年第二季度", "2024-04至2024-06"),
                ("2024年元月5日", "2024-01-05"),
                ("2024Q4", "2024-10至2024-12"),
                ("2024年前三季度", "2024-01至2024-09"),
                ("2024年一至三季度", "2024-01至2024-09"),
                ("二\u3007二四年三月五日至八日", "2024-03-05至2024-03-08"),
                ("二\u3007二四年三至四月", "2024-03至2024-04"),
                ("2024年3月5日起3天", "2024-03-05至2024-03-07"),
                ("2024.3-2024.4", "2024-03至2024-04"),
                ("2024年3月5、6、7日", "2024-03-05至2024-03-07"),
                ("2024年第一、二季度", "2024-01至2024-06"),
                ("2024年1-2季度", "2024-01至2024-06"),
                ("2024年3月份", "2024-03"),
                ("2024年3月份至5月份", "2024-03至2024-05"),
                ("2024年12月至次年1月", "2024-12至2025-01"),
                ("2024年3月5、6日", "2024-03-05至2024-03-06"),
                ("2024年3月5日和6日", "2024-03-05至2024-03-06"),
                ("2024年3、4月", "2024-03至2024-04"),
                ("2023—2024学年第一学期", "2023年秋季"),
                ("2023-2024学年下学期", "2024年春季"),
                ("2024年秋季学期", "2024年秋季"),
                ("2024年3月5日9:30", "2024-03-05 9:30"),
                ("2024年3月5日下午3:30", "2024-03-05下午3时30分"),
                ("2024年3月5日（3天）", "2024-03-05至2024-03-07"),
                ("2024年3月5日至7日共3天", "2024-03-05至2024-03-07"),
                ("2024年3月5曰", "2024-03-05"),
            ]
        ],
        ("24.3.5", "“24.3.5” may be 2024-03-05 or 2005-03-24: write which one it is."),
        ("三月五日", "“三月五日” has no year: write it in front."),
        ("2024年春节前", HOLIDAYS.format("2024年春节前")),
        ("暑期", HOLIDAYS.format("暑期")),
        ("2021底", "“2021底” is no form of a date: write 2021年底."),
        ("2010年三月五日", "“2010年三月五日” is no form of a date: write 2010-03-05."),
        ("二\u3007一\u3007年3月", "“二\u3007一\u3007年3月” is no form of a date: write 2010-03."),
        ("2021年2月中", "“2021年2月中” is no form of a date: write 2021年2月中旬."),
        ("2021年2月份底", "“2021年2月份底” is no form of a date: write 2021年2月底."),
        ("2021-2024", "“2021-2024” is no form of a date: write 2021至2024."),
        (
            "2023-2024",
            "“2023-2024” may be 2023至2024 or 2023—2024学年度: write which one it is.",
        ),
        ("202304", "“202304” is no form of a date: write 2023-04."),
        ("3月5日", "“3月5日” has no year: write it in front."),
        ("3-5", "“3-5” has no year: write it in front."),
        ("2月30日", "“2月30日” has no year: write it in front."),
        ("5日", "“5日” has neither year nor month: write them in front."),
        (
            "2024年3月第二季度",
            "“2024年3月第二季度” may be 2024-03 or 2024-04至2024-06: write which one it is.",
        ),
        ("（学雷锋日）", HOLIDAYS.format("（学雷锋日）")),
        (
            "2024年3月5日（学雷锋日）",
            "“2024年3月5日（学雷锋日）” is a date and a name: write 2024-03-05, and “学雷锋日” in"
            " the field for the occasion.",
        ),
        *[
            (
                text,
                f"“{text}” says how often, and not when: write from when to when, like"
                " 2009-03至2009-06, and how often in the text.",
            )
            for text in ("每周三", "每月", "不定期")
        ],
        ("待补", "“待补” is no date: write what is known, or the year alone."),
        (
            "2010年3月5日（星期四）",
            "“2010年3月5日（星期四）”: 2010-03-05 falls on 星期五: correct the date, or the"
            " weekday.",
        ),
        (
            "汛期",
            "found the text “汛期”, expected a day (2009-03-25),"
            " a range (2009-08-01至2009-08-05), a month (2009-03),"
            " a season (2009年春季), a half-year (2009年上半年),"
            " a school year (2008—2009学年度) or a year (2009).",
        ),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(
    refused: Callable[..., str], text: str, said: str
) -> None:
    assert refused(PeriodField, text) == said


@pytest.mark.parametrize(
    ("text", "right"),
    [
        *[("3月5日", "2010-03-05"), ("三月五日", "2010-03-05"), ("3月", "2010-03")],
        *[("3月5、6日", "2010-03-05至2010-03-06"), ("3月5日-8日", "2010-03-05至2010-03-08")],
        *[("第二季度", "2010-04至2010-06"), ("三月上旬", "2010年3月上旬"), ("3/5", "2010-03-05")],
        *[("上半年", "2010年上半年"), ("年底", "2010年底"), ("春季", "2010年春季")],
        *[("3月5日下午", "2010-03-05下午"), ("今年3月", "2010-03"), ("去年底", "2009年底")],
        *[
            ("全年", "2010"),
            ("0305", "2010-03-05"),
            ("元月", "2010-01"),
            ("元月5日", "2010-01-05"),
            ("3月5日（星期五）", "2010-03-05"),
            ("3月份至5月份", "2010-03至2010-05"),
        ],
    ],
)
@pytest.mark.parametrize("path", ["records/2010.yaml", "records/2010/spring.yaml"])
def test_a_date_without_a_year_is_answered_with_what_it_is_in_that_of_its_file(
    path: str, text: str, right: str
) -> None:
    with pytest.raises(Refusal) as caught:
        parse_period(Scalar(text), Validation(path, Registry()))
    assert str(caught.value.message) == (
        f"“{text}” has no year: if it is that of this file, write “{right}”."
    )


@pytest.mark.parametrize("text", ["2010-03-05T16:00:00.000Z", "2010-03-05T16:00:00+00:00"])
def test_an_hour_of_world_time_is_not_taken_for_its_day(
    refused: Callable[..., str], text: str
) -> None:
    """At 16:00 of world time the next day begins in China."""
    assert refused(PeriodField, text).startswith(f"found the text “{text}”, expected a day")


@pytest.mark.parametrize("text", ["3月5日（星期四）", "2月29日", "3-5"])
def test_what_it_is_not_in_the_year_of_its_file_is_not_advised(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse_period(Scalar(text), Validation("records/2010.yaml", Registry()))
    assert str(caught.value.message) == f"“{text}” has no year: write it in front."


@pytest.mark.parametrize(
    "text",
    [
        *["2024年3月5日至5月", "2024年3月至5日", "2024-03-5月", "2024年3日", "2024年至5月"],
        *["12 25", "2024 3 5", "2024年3-5", "2024-03-05至3月约7日", "2023月日12", "2024年3月-5"],
        *["2024年3月 00:00", "2024（星期二）", "2024-03-05-07", "3/45/2010", "0/5/0000", "99999"],
        *["2024-03-1²", "2024年3①月", "2024年³3月5日"],
    ],
)
def test_a_unit_that_does_not_fit_makes_it_no_date(refused: Callable[..., str], text: str) -> None:
    assert refused(PeriodField, text).startswith(f"found the text “{text}”, expected a day")


WAYS_OF_A_DAY = [
    *["%Y-%m-%d 00:00:00", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y年%m月%d日", "%Y-%m-%dT09:05"],
    *["%Y年%m月%d日 9:05", "%Y年 %m月 %d日"],
]


@given(st.dates(date(1000, 1, 1), date(2100, 1, 1)), st.sampled_from(WAYS_OF_A_DAY))
def test_every_way_of_writing_a_day_is_that_day(day: date, way: str) -> None:
    written = typed(day.strftime(way))
    period = read_form(written.text, Scalar(way))
    assert period is not None
    assert (period.start, period.end) == (day, day)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 40), st.booleans())
def test_a_range_with_a_dash_is_that_range(start: date, days: int, short: bool) -> None:
    end = start + timedelta(days)
    same = (start.year, start.month) == (end.year, end.month)
    last = f"{end.day}日" if short and same else f"{end.year}年{end.month}月{end.day}日"
    text = f"{start.year}年{start.month}月{start.day}日-{last}"
    period = read_form(text, Scalar(text))
    assert period is not None
    assert (period.start, period.end) == (start, end)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_every_range_is_read_back_from_its_best_form(start: date, days: int) -> None:
    end = start + timedelta(days)
    precision = Precision.DAYS if days else Precision.DAY
    period = Period(start, end, precision)
    assert read_form(iso(period), Scalar(iso(period))) == period


@given(st.text(max_size=30))
def test_any_text_is_a_period_or_refused(text: str) -> None:
    with suppress(Refusal):
        assert isinstance(read_form(text, Scalar(text)), Period | None)


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("2021年底", "2021-11-01", "2021-12-31", "年底"),
        ("2021年年末", "2021-11-01", "2021-12-31", "年末"),
        ("2021年初", "2021-01-01", "2021-03-31", "年初"),
        ("2021年2月下旬", "2021-02-21", "2021-02-28", "2月下旬"),
        ("2021-02-03下午", "2021-02-03", "2021-02-03", "下午"),
        ("2021年2月3日（星期三）上午9时", "2021-02-03", "2021-02-03", "上午9时"),
        ("2021-02-03晚上7点半", "2021-02-03", "2021-02-03", "晚上7点半"),
    ],
)
def test_parts_of_a_year_a_month_and_a_day_are_known(
    read_field: Callable[..., object], text: str, start: str, end: str, words: str
) -> None:
    period = read_field(PeriodField, text)
    assert isinstance(period, Period)
    assert (period.start.isoformat(), period.end.isoformat(), period.words) == (start, end, words)
    again = read_field(PeriodField, iso(period))
    assert again == period
