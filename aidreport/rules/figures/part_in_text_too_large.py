"""A sentence gives a part that is larger than the whole before it.

“共54人，其中学生60人”: the part after 其中 or 含 cannot be more than the figures of the same unit
before it, even if they are all taken together (own rule). Where a sentence begins with 其中, these
are the figures of the sentence before.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      extra: {师生: 54人, 学生: 60人}
      text: 师生54人参加，其中学生60人。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      extra: {师生: 54人, 学生: 50人}
      text: 师生54人参加，其中学生50人。
    organisations: {示例中学: }
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.typed_figures import figures_in, rounded_or_each
from aidreport.rules.words import Pattern, Where, Words
from aidreport.wording.money import digits

_PART = Pattern(r"(?:其中|[，（]内?含)[^\d，。；！？、\n]{0,10}(?=\d)", "其中", "含")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_PART, Where.TEXTS):
        sentence = mention.sentence
        start = mention.start + len(mention.words()) - mention.sentence_start
        part = next((each for each in figures_in(sentence) if each.start == start), None)
        if part is None:
            continue
        told = sentence[:start]
        if mention.start == mention.sentence_start:
            told = mention.sentence_before
        before = [each for each in figures_in(told) if each.unit == part.unit]
        whole = sum((each.number for each in before), Decimal(0))
        if not before or part.number <= whole or rounded_or_each(told):
            continue
        yield found_at(
            mention.place_in_sentence(part.words, start),
            "“{part}” is said to be part of {whole}, but is more: correct one of the two.",
            part=part.words,
            whole=f"{digits(whole)}{part.unit}",
        )


PART_IN_TEXT_TOO_LARGE = TextRule("part-in-text-too-large", Severity.WARNING, _check)
