"""Days, months and ranges in words; digits as GB/T 15835—2011 allows (4.3, 5.1.4)."""

from __future__ import annotations

from datetime import date


def day(value: date, *, with_year: bool = True) -> str:
    """Return a day: 2009-03-25 -> 2009年3月25日, or 3月25日 without its year."""
    return (f"{value.year}年" if with_year else "") + f"{value.month}月{value.day}日"


def month(value: date, *, with_year: bool = True) -> str:
    """Return the month of a day: 2009-03-01 -> 2009年3月, or 3月份 without its year."""
    return f"{value.year}年{value.month}月" if with_year else f"{value.month}月份"


def day_range(start: date, end: date, *, with_year: bool = True) -> str:
    """Return two days joined by 至, leaving out what the second shares: 8月1日至5日.

    The year of the second day is always said when it is another one.
    """
    first = day(start, with_year=with_year)
    if start.year != end.year:
        return f"{day(start)}至{day(end)}"
    if start.month != end.month:
        return f"{first}至{day(end, with_year=False)}"
    return f"{first}至{end.day}日"


def month_range(start: date, end: date, *, with_year: bool = True) -> str:
    """Return two months joined by 至: 2009年3月至5月, 3月至5月."""
    if start.year != end.year:
        return f"{month(start)}至{month(end)}"
    return (f"{start.year}年" if with_year else "") + f"{start.month}月至{end.month}月"
