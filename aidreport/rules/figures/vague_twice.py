"""A figure is called approximate twice.

约50余人, 近20人左右 and 超过100人以上 say the same before and after the number; one is enough
(own rule).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 约50余名教师参加了培训。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 50余名教师参加了培训。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN_LETTER, Pattern, Words

# 节约200多吨 and 走访过50余户 are verbs, and 近10多年 is the time until now.
_SAVE, _NEAR = "节简签条合制契预相履公失违毁解赴特隐婉守俭邀纽续盟誓租", "最附邻远靠临接将"
_NUMBER = r"\s?\d[\d,.]*"
_TWICE = Pattern(
    rf"(?:(?<![{_SAVE}])大?约|(?<![{_NEAR}])近(?!{_NUMBER}[余多来]?(?:个[月学]|[年月天日周]))|超过|逾){_NUMBER}"
    rf"(?:[万亿千百]?[余多][万亿]?{HAN_LETTER}|[万亿]?{HAN_LETTER}{{0,3}}?(?:左右|上下|以上))",
    *("余", "多", "左右", "上下", "以上"),
)
# In a field nothing but the number and its measure word can hold these.
_IN_A_FIELD = expression(
    "(?:大约|约|将近|接近|近|超过|超|逾|不足|不到|至少|最多).*(?:[余多来几]|左右|上下|以上|以下)"
    "|.*[余多来几].*(?:左右|上下|以上|以下)"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_TWICE):
        yield mention.place(), _said(mention.words())
    for amount in words.amounts:
        if amount.words and _IN_A_FIELD.match(amount.words):
            yield amount.origins[0], _said(amount.words)


def _said(found: str) -> Message:
    return message("“{found}” is called approximate twice: keep one of the two words.", found=found)


VAGUE_TWICE = TextRule("vague-twice", Severity.WARNING, _check)
