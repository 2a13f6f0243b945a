"""A half-width mark stands beside Chinese characters.

Marks in Chinese text are full-width: ，。；：？！（）—— (GB/T 15834—2011, clause 5.1). Half-width
ones come from an input method that was left in English. Inside numbers, codes and Latin text
they are right. The first one of a text is reported, with the number of all.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校高度重视这项工作,成立了领导小组。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校高度重视这项工作，成立了领导小组。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import HAN, Pattern, Words

_FULL_WIDTH = {
    ",": "，",
    ";": "；",
    ":": "：",
    "?": "？",
    "!": "！",
    "(": "（",
    ")": "）",
    ".": "。",
    "..": "……",
    "--": "——",
}
# The mark comes first in each branch, so that the search leaps from mark to mark. The
# brackets of a document number, (2024)15号, are another rule's.
_HALF_WIDTH = Pattern(
    rf"[,;:?!](?:(?<=[{HAN}”’》）].)|(?=[{HAN}“‘（《]))"
    rf"|\((?!\d{{4}}\))(?:(?<=[{HAN}].)|(?=[^()\n]{{0,40}}[{HAN}]))"
    rf"|\)(?<!\(\d{{4}}\))(?<=[{HAN}”’》）].)"
    rf"|\.(?<=[{HAN}”’》）].)(?:\.+|(?!\w))"
    rf"|-(?:(?<=[{HAN}].)-+|-+(?=[{HAN}]))",
    *_FULL_WIDTH,
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention, count in words.first_mentions(_HALF_WIDTH):
        mark = mention.words()
        yield found_at(
            mention.place(),
            "The half-width “{mark}” stands beside Chinese characters, where “{right}” is"
            " right (such marks in this text: {count}): write full-width marks.",
            mark=mark,
            right=_FULL_WIDTH.get(mark) or _FULL_WIDTH[mark[:2]],
            count=count,
        )


HALF_WIDTH_PUNCTUATION = TextRule("half-width-punctuation", Severity.WARNING, _check)
