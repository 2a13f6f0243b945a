"""Two marks stand side by side, of which one is too much.

“，。” and “。。” are left over when a sentence is cut or joined (own rule). ？！ and ……
belong together, and so does a mark with the bracket or quotation mark beside it; only an
opening one is not followed by a mark.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校高度重视，，成立了领导小组。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校高度重视，成立了领导小组。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

# All that can begin one stands first, so that the search leaps from mark to mark.
_DOUBLED = Pattern(
    "[，；：、。！？（《“‘](?:(?<=[，；：、。])[，；：、。！？]+|(?<=[！？])[！？]*[，；：、。]"
    "|(?<=[（《“‘])[，；：、。])"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_DOUBLED):
        yield found_at(
            mention.place(),
            "The marks “{marks}” cannot stand side by side: keep the one that belongs there.",
            marks=mention.words(),
        )


DOUBLED_MARKS = TextRule("doubled-marks", Severity.WARNING, _check)
