"""One number is written half in digits, half in characters.

Only 万 and 亿 may follow digits: 3万, 10亿, but 4000 or 四千, not 4千 (GB/T 15835—2011, 5.3).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 两校相距4百余里。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 两校相距400余里。
    organisations: {示例中学: }
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words
from aidreport.wording.money import digits

# 3千克 and 5百分点 are units; 2024千名教师 is a year and a name.
_MIXED = Pattern(
    r"(?<![\d.,第])(?P<digits>[1-9]\d{0,2}(?:\.\d)?)(?P<unit>[百千])(?!克|米|瓦|卡|伏|赫|帕|牛|焦|安|吨力|字节|[分强佳年])",
    *("百", "千"),
)
_VALUES = {"百": 100, "千": 1000}


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_MIXED):
        value = Decimal(mention.match["digits"]) * _VALUES[mention.match["unit"]]
        yield mention.wrong(
            "“{found}” is half digits, half characters: write “{right}”.", right=digits(value)
        )


MIXED_NUMERALS = TextRule("mixed-numerals", Severity.WARNING, _check)
