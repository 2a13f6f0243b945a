"""Days and periods (日期、期间), as exact as they are known."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from aidreport.frozen import field, frozen
from aidreport.model.fields.validation import Origins


class Precision(StrEnum):
    """How exactly a period is known; a vague date stays as vague as it was recorded."""

    DAY = "day"
    DAYS = "days"
    MONTH = "month"
    MONTHS = "months"
    SEASON = "season"
    HALF_YEAR = "half-year"
    YEAR = "year"
    YEARS = "years"
    SCHOOL_YEAR = "school year"


@frozen
class Period:
    """A stretch of time from the day `start` to the day `end`, both included.

    `words` is how a season or a half-year is said without its year (春季, 上半年, 年底), and what
    stands after a day (下午).
    """

    start: date
    end: date
    precision: Precision
    words: str = ""
    origins: Origins = field(default=(), compare=False)

    @property
    def year(self) -> int:
        """The year in which the period begins."""
        return self.start.year

    @property
    def extent(self) -> Precision:
        """How long it is: a year or years where it is whole ones, however it was written."""
        whole = (self.start.month, self.start.day, self.end.month, self.end.day) == (1, 1, 12, 31)
        if not whole:
            return self.precision
        return Precision.YEAR if self.start.year == self.end.year else Precision.YEARS

    def overlaps(self, other: Period) -> bool:
        """Return whether the two periods share a day."""
        return self.start <= other.end and other.start <= self.end


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month has: 28 to 31.

    `calendar` knows it too, and brings `locale` along: together a hundredth of a small check.
    """
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def with_year(period: Period) -> str:
    """Return a season or a half-year with its year: 2024年上半年, 2021年底."""
    return f"{period.year}年{period.words.removeprefix('年')}"


def iso(period: Period) -> str:
    """Return the form in which records should write a period."""
    match period.precision:
        case Precision.DAY:
            return period.start.isoformat() + period.words
        case Precision.DAYS:
            return f"{period.start.isoformat()}至{period.end.isoformat()}"
        case Precision.MONTH:
            return f"{period.start:%Y-%m}"
        case Precision.MONTHS:
            return f"{period.start:%Y-%m}至{period.end:%Y-%m}"
        case Precision.YEAR:
            return str(period.year)
        case Precision.YEARS:
            return f"{period.year}至{period.end.year}"
        case Precision.SCHOOL_YEAR:
            return f"{period.start.year}—{period.end.year}学年度"
        case _:
            return with_year(period)
