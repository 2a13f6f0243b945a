"""A text names a day that no calendar has, or a school year that is none.

2月30日, 13月1日 and 2022—2024学年度 are slips of the hand (own rule). Days of the Chinese calendar
(农历) are left alone.

Bad:
    report: {period: 2024, organisation: 示例中学, text: 2月30日召开动员会。}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学, text: 2月29日召开动员会。}
    organisations: {示例中学: }
"""

from __future__ import annotations

import re

from aidreport.diagnostics import Severity
from aidreport.model.fields.period import days_in_month
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

_LEAP_YEAR = 2000
_DAY = Pattern(
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?<![\d.])(?P<month>\d{1,2})月(?P<day>\d{1,2})日", "月"
)
_SCHOOL_YEAR = Pattern(r"(?<!\d)(?P<first>\d{4})[-—–~至]{1,2}(?P<last>\d{4})学年", "学年")


def _check(words: Words, record: YearRecord) -> Found:
    for mention in words.mentions(_DAY):
        before = mention.text[max(mention.start - 6, 0) : mention.start]
        if "农历" not in before and "阴历" not in before and not _exists(mention.match):
            yield found_at(
                mention.place(),
                "No calendar has “{words}”: correct the date.",
                words=mention.words(),
            )
    for mention in words.mentions(_SCHOOL_YEAR):
        if int(mention.match["last"]) != int(mention.match["first"]) + 1:
            yield found_at(
                mention.place(),
                "A school year runs over two years in a row, and “{words}” does not: correct"
                " one of the two.",
                words=mention.words(),
            )


def _exists(match: re.Match[str]) -> bool:
    year, month, day = int(match["year"] or _LEAP_YEAR), int(match["month"]), int(match["day"])
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


IMPOSSIBLE_DATE = TextRule("impossible-date", Severity.WARNING, _check)
