"""The year of a document number stands in the wrong brackets.

It stands in 〔 〕, and the number after it without 第 and without leading zeros:
示教发〔2024〕5号 (GB/T 9704—2012, 7.2.5).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 示教发[2024]5号文件下发后，全校立即行动。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      grounds: {number: 示教发〔2024〕5号}
      text: 示教发〔2024〕5号文件下发后，全校立即行动。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Where, Words

_WRONG = Pattern(
    r"(?:[\[［【(（]\s?(?P<year>(?:19|20)\d\d)\s?[\]］】)）]\s?第?0*"
    r"|〔(?P<written>(?:19|20)\d\d)〕\s?(?:第0*|0+))(?P<number>[1-9]\d{0,3})号",
    *"[［【(（〔",  # which few texts hold, and of those numbers that they hold many end with 号
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_WRONG, Where.TEXTS):
        year = mention.match["year"] or mention.match["written"]
        yield mention.wrong(
            "“{found}” is not how a document number is written: write “{right}”.",
            right=f"〔{year}〕{mention.match['number']}号",
        )


WRONG_NUMBER_BRACKETS = TextRule("wrong-number-brackets", Severity.WARNING, _check)
