from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from aidreport.days import feasts
from aidreport.days.feasts import feast


@pytest.mark.parametrize(
    ("name", "day"),
    # Holidays as the State Council's office announced them, and almanacs.
    [
        ("春节", date(2009, 1, 26)),
        ("端午", date(2009, 5, 28)),
        ("中秋", date(2009, 10, 3)),
        ("中秋", date(1978, 9, 17)),
        ("春节", date(2024, 2, 10)),
        ("端午", date(2024, 6, 10)),
        ("中秋", date(2020, 10, 1)),
        ("重阳", date(2023, 10, 23)),
        ("元宵", date(2023, 2, 5)),
    ],
)
def test_a_feast_is_on_its_day(name: str, day: date) -> None:
    assert feast(name, day.year) == day


def test_every_year_of_the_table_has_its_feasts_in_order() -> None:
    for year in range(1950, 2051):
        days = [feast(name, year) for name in ("春节", "元宵", "端午", "中秋", "重阳")]
        known = [day for day in days if day]
        assert len(known) == 5
        assert known == sorted(known)
        assert (known[1] - known[0]).days == 14


def test_what_is_not_in_the_table_is_not_known() -> None:
    assert feast("春节", 1949) is None
    assert feast("圣诞", 2024) is None


def test_the_table_stands_beside_the_code() -> None:
    assert (Path(feasts.__file__).parent / "feasts.tsv").stat().st_size < 5000
