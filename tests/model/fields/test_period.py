from __future__ import annotations

from calendar import monthrange

from aidreport.model.fields.period import days_in_month


def test_months_have_as_many_days_as_the_calendar_says() -> None:
    for year in (*range(1, 405), 1900, 2000, 2024, 2100, 9999):
        for month in range(1, 13):
            assert days_in_month(year, month) == monthrange(year, month)[1]
