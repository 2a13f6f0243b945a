"""The first number of a range lacks its 万, 亿 or %.

13～17万元 may mean from 13 yuan on; 万, 亿 and % are repeated wherever the range could be
misread: 13万元～17万元, 15%～30% (GB/T 15835—2011, 5.1.3).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 各校及格率提高了15～30%。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 各校及格率提高了15%～30%。
    organisations: {示例中学: }
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_RANGE = Pattern(
    r"(?<![\d.\-])(?P<first>\d{1,6}(?:\.\d+)?)(?P<sign>[～~—–\-])(?P<last>\d{1,6}(?:\.\d+)?)"
    r"(?P<unit>[万亿%‰])(?P<measure>元?)",
    *("～", "~", "—", "–", "-"),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_RANGE):
        first, last, unit = (mention.match[name] for name in ("first", "last", "unit"))
        # 5000～1万元 cannot be misread: the first number is no 万.
        if Decimal(first) >= Decimal(last):
            continue
        unit += mention.match["measure"]
        yield mention.wrong(
            "The first number of “{found}” lacks its unit: write “{right}”.",
            right=f"{first}{unit}～{last}{unit}",
        )


RANGE_WITHOUT_UNIT = TextRule("range-without-unit", Severity.WARNING, _check)
