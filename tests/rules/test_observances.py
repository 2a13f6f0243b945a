from datetime import date

import pytest

from aidreport.model.fields.period import Period, Precision
from aidreport.rules.observances import OBSERVANCES, Window, observance


def day(*parts: int) -> Period:
    return Period(date(*parts), date(*parts), Precision.DAY)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("第34个全国助残日", "助残日"), ("“三八”国际妇女节", "妇女节"), ("校友日", None)],
)
def test_day_is_known_by_words_of_its_name(name: str, expected: str | None) -> None:
    found = observance(name)
    assert (found.names[0] if found else None) == expected


def test_no_day_hides_another() -> None:
    assert [observance(each.names[0]) for each in OBSERVANCES] == list(OBSERVANCES)


@pytest.mark.parametrize(
    ("period", "away"),
    [
        (day(2024, 12, 25), 0),
        (day(2024, 12, 19), 1),
        (day(2024, 3, 13), 3),
        (Period(date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR), 0),
    ],
)
def test_a_window_may_run_over_new_year(period: Period, away: int) -> None:
    assert Window((12, 20), (3, 10)).days_from(period) == away


def test_the_first_and_the_last_year_have_windows_too() -> None:
    assert Window((12, 20), (3, 10)).days_from(day(1, 3, 11)) == 1 + 283
    assert Window((5, 1), (5, 1)).days_from(day(9999, 5, 1)) == 365
