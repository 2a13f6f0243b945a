"""A straight quotation mark stands beside Chinese characters.

Chinese quotation marks are “ ” and, inside them, ‘ ’ (GB/T 15834—2011, 4.8); " and ' have no
direction and come from an English input method. The first one of a text is reported.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组建了"爱心"服务队。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组建了“爱心”服务队。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import HAN, Pattern, Words

_STRAIGHT = Pattern(rf"[\"'](?<!\d.)(?:(?<=[{HAN}，。、：；（）《》].)|(?=[{HAN}《]))", '"', "'")
_CURLY = {'"': "“ ”", "'": "‘ ’"}


def _check(words: Words, _record: YearRecord) -> Found:
    for mention, count in words.first_mentions(_STRAIGHT):
        yield found_at(
            mention.place(),
            "The straight {mark} is no Chinese quotation mark (such marks in this"
            " text: {count}): write {right}.",
            mark=mention.words(),
            right=_CURLY[mention.words()],
            count=count,
        )


STRAIGHT_QUOTES = TextRule("straight-quotes", Severity.WARNING, _check)
