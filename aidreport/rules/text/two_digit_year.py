"""A year is written with two digits.

Years have four digits (GB/T 15835—2011, 5.1.4): 09年 may be any century, and 18年 is a length of
time. Only years that cannot be a length are reported: with a zero in front, or before a month,
a part of the year or 学年.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 自09年起，我校连续选派教师支教。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 自2009年起，我校连续选派教师支教。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_SHORT = Pattern(
    r"(?<![\d.\-—～至到])(?:(?P<zero>0\d)年|(?P<other>[1-9]\d)年"
    r"(?:\d{1,2}月(?!龄)|底(?!蕴|气|色)|初(?![中心级步])|度(?!过)|[上下]半年|[春秋]季))(?![来间])",
    "年",
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_SHORT):
        digits = mention.match["zero"] or mention.match["other"]
        yield mention.wrong(
            "The year in “{found}” has two digits: write all four, “{right}” if that is meant.",
            right=f"20{digits}年",
        )


TWO_DIGIT_YEAR = TextRule("two-digit-year", Severity.WARNING, _check)
