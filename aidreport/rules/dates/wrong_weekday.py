"""A weekday is named that the date does not fall on.

3月5日（星期三） of 2024 was a Tuesday: the date or the weekday is a slip (own rule). A weekday is
compared where it stands right after a date, and where `season` tells it of an activity of one
day; without a year the date may be of any year of the report.

Bad:
    report: {period: 2024, organisation: 示例中学, text: 3月5日（星期三）召开动员会。}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学, text: 3月5日（星期二）召开动员会。}
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.fields.recorded import position_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_WEEKDAYS = "一二三四五六日"
_DATED = Pattern(
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?<!\d)(?P<month>1[0-2]|0?[1-9])月(?P<day>[0-3]?\d)[日号]"
    r"[，,]?[（(]?(?:星期|周)(?P<weekday>[一二三四五六日天])[）)]?",
    "星期",
    "周",
)


def _check(words: Words, record: YearRecord) -> Found:
    period = record.frame.report.period
    for mention in words.mentions(_DATED):
        match = mention.match
        written = match["year"]
        years = [int(written)] if written else range(period.start.year, period.end.year + 1)
        days = list(_existing(years, int(match["month"]), int(match["day"])))
        if days and not any(_is_on(day, match["weekday"]) for day in days):
            yield mention.place(), _said(mention.words(), days[0])
    for activity in record.activities:
        if activity.season is not None and activity.date.precision is Precision.DAY:
            yield from _of_season(activity, activity.season)


def _of_season(activity: Activity, words: str) -> Found:
    day = activity.date.start
    named = next((name for name in _WEEKDAYS + "天" if words in (f"星期{name}", f"周{name}")), None)
    # 周末 may begin on Friday evening.
    weekend = words in ("周末", "双休日") and day.weekday() < (4 if words == "周末" else 5)
    if weekend or (named and not _is_on(day, named)):
        place = position_of(words, activity.position)
        yield place, _said(words, day)


def _existing(years: Iterable[int], month: int, day: int) -> Iterator[date]:
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _is_on(day: date, weekday: str) -> bool:
    return _WEEKDAYS[day.weekday()] == weekday.replace("天", "日")


def _said(words: str, day: date) -> Message:
    return message(
        "“{words}”: {day} falls on 星期{weekday}: correct the date, or the weekday.",
        words=words,
        day=day.isoformat(),
        weekday=_WEEKDAYS[day.weekday()],
    )


WRONG_WEEKDAY = TextRule("wrong-weekday", Severity.WARNING, _check)
