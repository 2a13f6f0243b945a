from __future__ import annotations

from datetime import date

import pytest

from aidreport.days.spans import MONDAY, SUNDAY, between, days_from, lunar, on, weekday

WINTER = between((12, 20), (3, 10))


@pytest.mark.parametrize(
    ("start", "end", "away"),
    [
        (date(2024, 12, 25), date(2024, 12, 25), 0),
        (date(2024, 12, 19), date(2024, 12, 19), 1),
        (date(2024, 3, 13), date(2024, 3, 13), 3),
        (date(2024, 1, 1), date(2024, 12, 31), 0),
        (date(1, 3, 11), date(1, 3, 11), 1 + 283),
    ],
)
def test_a_stretch_may_run_over_new_year(start: date, end: date, away: int) -> None:
    assert days_from(WINTER, start, end) == away


def test_the_last_year_has_its_days_too() -> None:
    assert days_from(on(5, 1), date(9999, 5, 1), date(9999, 5, 1)) == 365


@pytest.mark.parametrize(
    ("span", "year", "day"),
    [
        (weekday(1, SUNDAY, 9), 2024, date(2024, 9, 1)),
        (weekday(3, SUNDAY, 5), 2024, date(2024, 5, 19)),
        (weekday(-1, MONDAY, 3), 2024, date(2024, 3, 25)),
        (weekday(-1, MONDAY, 12), 2024, date(2024, 12, 30)),
    ],
)
def test_a_weekday_of_a_month(span: object, year: int, day: date) -> None:
    assert callable(span)
    assert span(year) == (day, day)


def test_a_feast_beyond_the_table_is_not_known() -> None:
    assert lunar("端午")(2051) is None
    assert days_from(lunar("端午"), date(2060, 5, 5), date(2060, 5, 5)) is None
