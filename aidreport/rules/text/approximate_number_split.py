"""An approximate number of two neighbouring numerals is split by a mark or written in digits.

Two numerals that are said together for an approximate number (概数) are written in characters
(GB/T 15835—2011, 4.2.2) without 、 between them (5.2.1): 三四个月, not 3、4个月.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 志愿者在当地服务了3、4个月。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 志愿者在当地服务了三四个月。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_DIGITS, _NUMERALS = "123456789", "一二三四五六七八九"
# 3、4月, 三、四年级, 3、4号楼 and 第3、4名 are two things.
_ORDER = r"[十百千万亿](?!年级|班|中|小)"
_COUNTED = (
    r"[个位户天岁家所里亩斤吨元块倍件套台间辆]|次(?!会)|名(?!次)|人(?!次)|年(?![级期度])"
    r"|小时|分钟|公里|公斤|平方米"
)
_MEASURE = rf"(?={_ORDER}|{_COUNTED})"
# After the beginning of a sentence 三、 numbers what follows; 六、七十人 there is hardly a heading.
_SPLIT = Pattern(
    rf"(?<![第\d.、年月日])(?P<first>[{_DIGITS}])、(?P<second>[{_DIGITS}]){_MEASURE}"
    rf"|(?<![第、{_NUMERALS}十])(?P<one>[{_NUMERALS}])、(?P<other>[{_NUMERALS}])"
    rf"(?:(?={_ORDER})|(?<![\n。；：][{_NUMERALS}]、[{_NUMERALS}])(?={_COUNTED}))",
    *(f"{numeral}、" for numeral in _DIGITS + _NUMERALS),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_SPLIT):
        match = mention.match
        numbers = [
            (_DIGITS if numeral in _DIGITS else _NUMERALS).index(numeral)
            for numeral in (match["first"] or match["one"], match["second"] or match["other"])
        ]
        if numbers[1] != numbers[0] + 1:
            continue
        yield mention.wrong(
            "“{found}” is an approximate number, if not two numbers: write “{right}”.",
            right="".join(_NUMERALS[number] for number in numbers),
        )


APPROXIMATE_NUMBER_SPLIT = TextRule("approximate-number-split", Severity.WARNING, _check)
