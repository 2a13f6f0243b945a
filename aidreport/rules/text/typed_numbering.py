"""A heading or an item of a list begins with a number of its own.

Headings and items are numbered by the tool, 一、 （一） 1. （1） (GB/T 9704—2012, 7.3.3); a typed
number stands beside it, and no longer fits when a part is moved (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    problems: {points: [一、师资力量不足, 二、经费紧张]}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    problems: {points: [师资力量不足, 经费紧张]}
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Where, Words

# 一、二年级学生 and 3、4月 begin with numbers that belong to them.
_NUMBERING = Pattern(
    r"\n([一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十两])|（[一二三四五六七八九十\d]{1,3}）(?!班)"
    r"|\d{1,2}[.．、](?!\d)|[①-⑳])"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_NUMBERING, Where.PHRASES):
        yield found_at(
            mention.place(1),
            "This begins with the number “{number}”, but the report numbers its parts itself:"
            " delete it.",
            number=mention.words(1),
        )


TYPED_NUMBERING = TextRule("typed-numbering", Severity.WARNING, _check)
