"""Days that give rise to activities (纪念日、节日): when in the year they are, and since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from aidreport.model.fields.period import Period


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the year, each end as month and day; it may run over New Year."""

    first: tuple[int, int]
    last: tuple[int, int]

    def days_from(self, period: Period) -> int:
        """Return how many days lie between the nearest such stretch and a period, 0 for none."""
        return min(
            max((start - period.end).days, (period.start - end).days, 0)
            for start, end in self._stretches(period)
        )

    def _stretches(self, period: Period) -> Iterator[tuple[date, date]]:
        over = self.last < self.first
        for year in range(max(period.start.year - 1, 1), min(period.end.year + 1, 9998) + 1):
            start = date(year, *self.first)
            yield start, date(year + over, *self.last)


@dataclass(frozen=True, slots=True)
class Observance:
    """A day, by words of which one is in its name; the years in which it may be held are counted.

    Attributes:
        names: how it is called; the first one is used in messages.
        window: the day, or the days between which it falls from year to year.
        since: the year of the first one (第一个), None where people count differently.
    """

    names: tuple[str, ...]
    window: Window
    since: int | None = None


def _day(names: str, month: int, day: int, since: int | None = None) -> Observance:
    return Observance(tuple(names.split()), Window((month, day), (month, day)), since)


def _between(
    names: str, first: tuple[int, int], last: tuple[int, int], since: int | None = None
) -> Observance:
    return Observance(tuple(names.split()), Window(first, last), since)


OBSERVANCES = (
    # 残疾人保障法 (1990), in force since 15 May 1991: the third Sunday of May.
    _between("助残日", (5, 15), (5, 21), 1991),
    # Decisions of the NPC Standing Committee: 21 January 1985; 23 February 1979.
    _day("教师节", 9, 10, 1985),
    _day("植树节", 3, 12, 1979),
    _day("青年志愿者服务日", 3, 5, 2000),  # Communist Youth League, 2000
    _day("学雷锋 雷锋日 雷锋纪念日", 3, 5),
    _day("爱耳日", 3, 3, 2000),  # ten ministries, 1998: from 2000 on
    _between("安全教育日", (3, 25), (4, 15)),  # pupils: last Monday of March; national: 15 April
    _day("世界读书日", 4, 23, 1996),  # UNESCO, General Conference 1995
    _day("世界红十字日", 5, 8, 1948),  # League of Red Cross Societies, 1948
    _day("护士节", 5, 12, 1912),  # International Council of Nurses, 1912
    _day("爱眼日", 6, 6, 1996),  # twelve ministries, 1996
    _day("献血者日", 6, 14, 2004),  # WHO, 2004
    _day("全国土地日", 6, 25, 1991),  # State Council, 1991
    _day("中国医师节", 8, 19, 2018),  # State Council, 2017
    _day("中华慈善日", 9, 5, 2016),  # 慈善法 (2016), article 7
    _day("爱牙日", 9, 20, 1989),  # nine ministries, 1989
    _between("农民丰收节", (9, 22), (9, 24), 2018),  # State Council, 2018: autumn equinox
    _day("扶贫日", 10, 17, 2014),  # State Council, 2014
    _day("艾滋病日", 12, 1, 1988),  # WHO, 1988
    _day("国际残疾人日", 12, 3, 1992),  # United Nations, resolution 47/3
    _day("宪法日", 12, 4, 2014),  # NPC Standing Committee, 1 November 2014
    _day("国际志愿者日 国际志愿人员日", 12, 5, 1986),  # United Nations, resolution 40/212
    _day("世界环境日 环境日", 6, 5),
    _day("妇女节 三八", 3, 8),
    _day("劳动节 五一", 5, 1),
    _day("青年节 五四", 5, 4),
    _day("儿童节 六一", 6, 1),
    _day("建党节 七一", 7, 1),
    _day("建军节 八一", 8, 1),
    _day("国庆", 10, 1),
    _day("元旦", 1, 1),
    # By the Chinese calendar, between these days.
    _between("春节 新春 除夕", (1, 20), (2, 21)),
    _between("元宵", (2, 4), (3, 7)),
    _between("清明", (4, 4), (4, 6)),
    _between("端午", (5, 27), (6, 26)),
    _between("中秋", (9, 7), (10, 8)),
    _between("重阳 老年节 敬老日", (9, 30), (11, 1)),
    _between("冬至", (12, 21), (12, 23)),
)

SLACK = timedelta(days=31)
"""Visits come some weeks before or after the day: 春节前, 学雷锋月."""


def observance(name: str) -> Observance | None:
    """Return the day that a name means: 第34个全国助残日 -> 助残日; None for any other."""
    return next((each for each in OBSERVANCES if any(word in name for word in each.names)), None)
