from datetime import date

from aidreport.wording.dates import day, day_range, month, month_range


def test_a_day_is_said_with_or_without_its_year() -> None:
    assert day(date(2024, 3, 5)) == "2024年3月5日"
    assert day(date(2024, 3, 5), with_year=False) == "3月5日"


def test_a_month_without_its_year_is_said_as_such() -> None:
    assert month(date(2024, 3, 1)) == "2024年3月"
    assert month(date(2024, 3, 1), with_year=False) == "3月份"


def test_a_range_leaves_out_what_its_ends_share() -> None:
    assert day_range(date(2024, 8, 1), date(2024, 8, 5), with_year=False) == "8月1日至5日"
    assert day_range(date(2024, 3, 28), date(2024, 4, 2)) == "2024年3月28日至4月2日"


def test_a_range_over_the_turn_of_the_year_says_both_years() -> None:
    ends = date(2024, 12, 30), date(2025, 1, 2)
    assert day_range(*ends, with_year=False) == "2024年12月30日至2025年1月2日"


def test_a_range_of_months_leaves_out_the_shared_year() -> None:
    assert month_range(date(2024, 3, 1), date(2024, 5, 31), with_year=False) == "3月至5月"
    assert month_range(date(2024, 11, 1), date(2025, 1, 31)) == "2024年11月至2025年1月"
