"""An amount typed into a text is in another unit than those of the report.

One report has one unit, 元 or 万元, so that amounts can be compared at a glance (own rule); the
report's is `money_unit`. What one person gets, and amounts below 10,000 yuan, may stay in yuan.
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

from aidreport.diagnostics import Severity, message
from aidreport.model.layout import MoneyUnit
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Where, Words

_AMOUNT = Pattern(
    r"(?<![\d.,约近逾过])(?P<number>\d{1,12}(?:\.\d+)?)(?P<unit>万?元)(?![/／每])", "元"
)
_EACH = ("每", "均", "标准", "各", "单价")
_LARGE = Decimal(10_000)


def _check(words: Words, record: YearRecord) -> Found:
    own = record.frame.report.money_unit
    for mention in words.mentions(_AMOUNT, Where.TEXTS):
        unit, number = mention.match["unit"], Decimal(mention.match["number"])
        before = mention.text[max(mention.start - 8, 0) : mention.start]
        if unit == own or any(word in before for word in _EACH):
            continue
        if own is MoneyUnit.TEN_THOUSAND_YUAN and number < _LARGE:
            continue
        yield (
            mention.place(),
            message(
                "“{found}” is in {unit}, but the report's amounts are in {own}: write it in {own},"
                " or name the fact, like {example}.",
                found=mention.words(),
                unit=unit,
                own=str(own),
                example="{{ cash }}",
            ),
        )


OTHER_MONEY_UNIT = TextRule("other-money-unit", Severity.NOTE, _check)
