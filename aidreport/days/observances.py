"""The days that reports name, by words of which one is in their name."""

from __future__ import annotations

from datetime import date

from aidreport.days.spans import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    Span,
    between,
    days_from,
    lunar,
    on,
    weekday,
)
from aidreport.expressions import expression
from aidreport.frozen import frozen


@frozen
class Observance:
    """A day, by words of which one is in its name; the years in which it may be held are counted.

    Attributes:
        names: how it is called; the first one is used in messages.
        span: when it is.
        since: the year of the first one (第一个), None where people count differently.
    """

    names: tuple[str, ...]
    span: Span
    since: int | None = None

    def days_from(self, start: date, end: date) -> int | None:
        """Return how many days lie between the day and a period, 0 for none, None if unknown."""
        return days_from(self.span, start, end)

    def is_on(self, start: date, end: date) -> bool:
        """Return whether a period is the day itself, and the day is one."""
        found = self.span(start.year)
        return start == end and found == (start, end)

    def is_just_over(self, start: date) -> bool:
        """Return whether the day was in the weeks before a date."""
        found = self.span(start.year)
        return found is not None and 0 < (start - found[1]).days <= SLACK


def _day(names: str, span: Span, since: int | None = None) -> Observance:
    return Observance(tuple(names.split()), span, since)


OBSERVANCES = (
    # 残疾人保障法 (1990), in force since 15 May 1991: the third Sunday of May.
    _day("助残日", weekday(3, SUNDAY, 5), 1991),
    # Decisions of the NPC Standing Committee: 21 January 1985; 23 February 1979.
    _day("教师节", on(9, 10), 1985),
    _day("植树节", on(3, 12), 1979),
    _day("青年志愿者服务日", on(3, 5), 2000),  # Communist Youth League, 2000
    _day("学雷锋 雷锋日 雷锋纪念日", on(3, 5)),
    # Kept in China since the China Consumers Association joined Consumers International, 1987.
    _day("消费者权益日", on(3, 15)),
    _day("爱耳日", on(3, 3), 2000),  # ten ministries, 1998: from 2000 on
    _day("世界水日", on(3, 22), 1993),  # United Nations, resolution 47/193 (1992)
    _day("防治结核病日 防治结核日", on(3, 24)),  # WHO, 1995
    _day("孤独症日 自闭症日 孤独症关注日 自闭症关注日", on(4, 2), 2008),  # resolution 62/139 (2007)
    _day("世界卫生日", on(4, 7)),  # WHO
    # 国家安全法 (2015), article 14. Seven ministries, 1996: the last Monday of March, for pupils.
    _day("国家安全教育日", on(4, 15), 2016),
    _day("安全教育日", weekday(-1, MONDAY, 3), 1996),
    _day("地球日", on(4, 22), 1970),  # in the United States; United Nations, resolution 63/278
    _day("世界读书日", on(4, 23), 1996),  # UNESCO, General Conference 1995
    _day("中国航天日", on(4, 24), 2016),  # State Council, 2016
    _day("知识产权日", on(4, 26), 2001),  # WIPO, 2000
    _day("世界红十字日", on(5, 8), 1948),  # League of Red Cross Societies, 1948
    _day("防灾减灾日", on(5, 12), 2009),  # State Council; made known on 2 March 2009
    _day("护士节", on(5, 12), 1912),  # International Council of Nurses, 1912
    _day("国际博物馆日", on(5, 18)),  # International Council of Museums, 1977
    _day("无烟日", on(5, 31), 1988),  # WHO, 1987; the first one was on 7 April
    _day("爱眼日", on(6, 6), 1996),  # twelve ministries, 1996
    _day("献血者日", on(6, 14), 2004),  # WHO, 2004
    _day("全国土地日", on(6, 25), 1991),  # State Council, 1991
    _day("国际禁毒日", on(6, 26), 1988),  # United Nations, resolution 42/112 (1987)
    _day("中国医师节", on(8, 19), 2018),  # State Council, 2017
    _day("中华慈善日", on(9, 5), 2016),  # 慈善法 (2016), article 7
    _day("99公益日 九九公益日", between((9, 7), (9, 9)), 2015),  # Tencent; 久久公益节 since 2024
    # The third week of September (State Council, 1997), some years a little earlier or later.
    _day("推广普通话宣传周 推普周", between((9, 8), (9, 21)), 1998),
    # China Association for Science and Technology: since 2005 around the third weekend.
    _day("全国科普日", weekday(2, SATURDAY, 9, days=16), 2003),
    _day("爱牙日", on(9, 20), 1989),  # nine ministries, 1989
    _day("农民丰收节", between((9, 22), (9, 24)), 2018),  # State Council, 2018: autumn equinox
    _day("国际聋人日 国际聋人节", weekday(4, SUNDAY, 9, days=8), 1958),  # World Federation, 1957
    _day("烈士纪念日", on(9, 30), 2014),  # NPC Standing Committee, 31 August 2014
    _day("敬老月", between((9, 20), (11, 5)), 2010),  # National Committee on Ageing: about 重阳
    _day("高血压日", on(10, 8)),  # China, 1998
    _day("盲人节", on(10, 15), 1984),  # World Blind Union, 1984
    _day("消除贫困日", on(10, 17), 1993),  # United Nations, resolution 47/196 (1992)
    _day("扶贫日", on(10, 17), 2014),  # State Council, 2014
    _day("记者节", on(11, 8), 2000),  # State Council, 1 August 2000
    _day("消防日 消防宣传日", on(11, 9), 1992),  # Ministry of Public Security, 1992
    _day("糖尿病日", on(11, 14)),  # WHO and the International Diabetes Federation, 1991
    _day("艾滋病日", on(12, 1), 1988),  # WHO, 1988
    _day("交通安全日", on(12, 2), 2012),  # State Council, 2012
    _day("国际残疾人日", on(12, 3), 1992),  # United Nations, resolution 47/3
    _day("宪法日", on(12, 4), 2014),  # NPC Standing Committee, 1 November 2014
    _day("国际志愿者日 国际志愿人员日", on(12, 5), 1986),  # United Nations, resolution 40/212
    _day("国家公祭日", on(12, 13), 2014),  # NPC Standing Committee, 27 February 2014
    _day("世界环境日 环境日", on(6, 5)),
    _day("妇女节 三八", on(3, 8)),
    _day("劳动节 五一", on(5, 1)),
    _day("青年节 五四", on(5, 4)),
    _day("儿童节 六一", on(6, 1)),
    _day("建党节 七一", on(7, 1)),
    _day("建军节 八一", on(8, 1)),
    _day("国庆", on(10, 1)),
    _day("元旦", on(1, 1)),
    _day("春节 新春 除夕", lunar("春节", eve=20)),  # visits begin with the last month of the year
    _day("元宵", lunar("元宵")),
    _day("清明", between((4, 4), (4, 6))),
    _day("端午", lunar("端午")),
    _day("中秋", lunar("中秋")),
    _day("重阳 老年节 敬老日 敬老节", lunar("重阳")),
    _day("冬至", between((12, 21), (12, 23))),
)

SLACK = 31
"""Visits come some days or weeks before or after the day: 春节前, 学雷锋月 (own rule)."""

# What may follow the word: 八一爱民学校, 五四奖章, 清明小学 and 三八红旗手 are no days.
_AFTER = (
    "(?:国际|劳动|妇女|儿童|青年|志愿者?|建党|建军|中国|全国|节|日|月|周|运动|纪念|活动|宣传|系列|主题|教育"
    "|服务|期间|时节|佳节|前夕|前后|前|后|之际|来临|到来|将至|假期|小长假|长假|假|黄金|当天|当日|[”’》）])*"
)
_BY_WORD = {word: each for each in reversed(OBSERVANCES) for word in each.names}
_PATTERN = expression(f"({'|'.join(sorted(_BY_WORD, key=len, reverse=True))}){_AFTER}$")
"""Its group is the word that names a day, the longest at its place."""


def observance(name: str) -> Observance | None:
    """Return the day that a name means: 第34个全国助残日 -> 助残日; None for any other."""
    match = _PATTERN.search(name)
    return _BY_WORD[match[1]] if match else None
