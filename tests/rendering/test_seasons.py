"""The time of year that an activity names, with the month where it does not say it itself."""

from __future__ import annotations

import pytest
from activities import rendered, year_of


@pytest.mark.parametrize(
    ("date", "season", "told"),
    [
        ("2024-02", "春节前夕", "春节前夕，我校"),
        ("2024-09", "教师节期间", "教师节期间，我校"),
        ("2024-07", "暑假期间", "7月份暑假期间，我校"),
        ("2024-02-06", "春节前夕", "2月6日春节前夕，我校"),
    ],
)
def test_near_a_feast_the_month_goes_without_saying(date: str, season: str, told: str) -> None:
    visit = {"kind": "home-visit", "date": date, "season": season, "recipients": "示例村"}
    text = rendered(year_of(visit)).text or ""
    assert text.split("## 一、")[1].split("\n\n")[1].startswith(told)
