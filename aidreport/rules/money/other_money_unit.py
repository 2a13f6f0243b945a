"""An amount typed into a text is in another unit than those of the report.

One report has one unit, 元, 万元 or 亿元, so that amounts can be compared at a glance (own rule);
the report's is `money_unit`. What is too small for it is told in the next smaller one (300元
instead of 0.03万元), and what one person gets may stay in yuan.
An amount that is named as a fact, like `{{ cash }}`, has the right unit.

Bad:
    report: {period: 2024, organisation: 示例中学, money_unit: 元}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 12000}
        text: 所捐1.2万元全部用于购书。

Good:
    report: {period: 2024, organisation: 示例中学, money_unit: 元}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 12000}
        text: 所捐{{ cash }}全部用于购书。
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Where, Words
from aidreport.wording.money import unit_for

_AMOUNT = Pattern(
    r"(?<![\d.,约近逾过])(?P<number>\d{1,12}(?:\.\d+)?)(?P<unit>[万亿]?元)(?![/／每])", "元"
)
_EACH = ("每", "均", "标准", "各", "单价")
_YUAN_IN = {"元": Decimal(1), "万元": Decimal(10**4), "亿元": Decimal(10**8)}


def _check(words: Words, record: YearRecord) -> Found:
    frame = record.frame.report
    for mention in words.mentions(_AMOUNT, Where.TEXTS):
        unit = mention.match["unit"]
        amount = Decimal(mention.match["number"]) * _YUAN_IN[unit]
        own = unit_for(amount, frame.money_unit, frame.decimals)
        before = mention.text[max(mention.start - 8, 0) : mention.start]
        if unit == own or any(word in before for word in _EACH):
            continue
        yield mention.wrong(
            "“{found}” is in {unit}, but the report's amounts are in {own}: write it in {own},"
            " or name the fact, like {example}.",
            unit=unit,
            own=own,
            example="{{ cash }}",
        )


OTHER_MONEY_UNIT = TextRule("other-money-unit", Severity.NOTE, _check)
