"""A field for a phrase holds whole sentences.

A phrase is put into a sentence of the report, which then would be broken by the full stop inside
(own rule). Sentences of one's own stand in `text`; several things are a list.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, contents: 打扫卫生。表演节目}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, contents: [打扫卫生, 表演节目]}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Where, Words

# A full stop before a closing mark belongs to the words quoted.
_FULL_STOP = Pattern(r"。(?![”’》）\n])", "。")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention, _ in words.first_mentions(_FULL_STOP, Where.PHRASES):
        yield found_at(
            mention.place(),
            "This phrase is put into a sentence, but holds a full stop itself: write a list,"
            " or move the sentences to “text”.",
        )


SENTENCE_IN_PHRASE = TextRule("sentence-in-phrase", Severity.WARNING, _check)
