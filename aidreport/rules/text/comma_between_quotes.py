"""A 、 stands between quotations or titles side by side.

Quotation marks and title marks part words clearly enough: “甲”“乙”, 《甲》《乙》 usually have no 、
between them (GB/T 15834—2011, 4.5.3.5); it stays where something else stands between, such as a
note in brackets. The first one of a text is reported.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 开展了“送教”、“助学”活动。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 开展了“送教”“助学”活动。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

# In a list that goes on without quotes (“甲”、“乙”、丙) the mark is needed further on.
_BETWEEN = Pattern(
    r"”(?!(?:、“[^“”\n]*”)+、[^“])、“|》(?!(?:、《[^《》\n]*》)+、[^《])、《", "”、“", "》、《"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention, count in words.first_mentions(_BETWEEN):
        yield found_at(
            mention.place(),
            "Between quotations or titles side by side stands usually no 、 (in this text:"
            " {count}): it can be deleted.",
            count=count,
        )


COMMA_BETWEEN_QUOTES = TextRule("comma-between-quotes", Severity.NOTE, _check)
