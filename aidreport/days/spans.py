"""When a day is in a year: fixed, by the weekday, by the Chinese calendar, or some time between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeAlias

from aidreport.days.feasts import feast

Days: TypeAlias = tuple[date, date]
"""The first and the last day of what recurs each year."""

Span: TypeAlias = Callable[[int], Days | None]
"""Returns the days in a year, None where they are not known; they may run over New Year."""

SATURDAY, SUNDAY, MONDAY = 5, 6, 0


def on(month: int, day: int) -> Span:
    """Return a day of the year that never moves."""
    return between((month, day), (month, day))


def between(first: tuple[int, int], last: tuple[int, int]) -> Span:
    """Return a stretch of the year, each end as month and day; it may run over New Year."""
    over = last < first
    return lambda year: (date(year, *first), date(year + over, *last))


def weekday(number: int, day: int, month: int, *, days: int = 1) -> Span:
    """Return the first, second, … weekday of a month, or the last (-1), and what follows."""

    def span(year: int) -> Days:
        if number > 0:
            start = date(year, month, 1)
            start += timedelta(days=(day - start.weekday()) % 7 + 7 * (number - 1))
        else:
            # Not with `calendar`, which brings `locale` along: a hundredth of a small check.
            end = date(year, 12, 31)
            if month < 12:
                end = date(year, month + 1, 1) - timedelta(days=1)
            start = end - timedelta(days=(end.weekday() - day) % 7)
        return start, start + timedelta(days=days - 1)

    return span


def lunar(name: str, *, eve: int = 0) -> Span:
    """Return a feast of the Chinese calendar, with `eve` days before it."""

    def span(year: int) -> Days | None:
        found = feast(name, year)
        return (found - timedelta(days=eve), found) if found else None

    return span


def days_from(span: Span, start: date, end: date) -> int | None:
    """Return how many days lie between the nearest such days and a period, 0 for none.

    None where the days of the year are not known.
    """
    away = [
        max((first - end).days, (start - last).days, 0)
        for first, last in _near(span, start.year, end.year)
    ]
    return min(away, default=None)


def _near(span: Span, first: int, last: int) -> Iterator[Days]:
    for year in range(max(first - 1, 1), min(last + 1, 9998) + 1):
        found = span(year)
        if found:
            yield found
