"""A document number typed into a free text is none of those recorded.

A document number (发文字号) is agency, year in 〔 〕 and number (GB/T 9704—2012, 7.2.5); a reader
looks the document up by it. One that differs from all that are recorded, under `grounds`,
`honours` or elsewhere, is most often a slip (own rule).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      grounds: {number: 示教发〔2024〕15号}
      text: 示教发〔2024〕51号文件下发后，全校立即行动。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      grounds: {number: 示教发〔2024〕15号}
      text: 示教发〔2024〕15号文件下发后，全校立即行动。
    organisations: {示例中学: }
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aidreport.diagnostics import Message, Severity, listed, message
from aidreport.model.slots import passage
from aidreport.model.texts import texts, texts_of_activities
from aidreport.model.values import values_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.words import Pattern

_NUMBER = Pattern(r"[\u4e00-\u9fff]{0,12}〔\d{4}〕\s?第?\d+号", "〔")
_TELLING = 3
_MOST_NAMED = 5


def _check(record: YearRecord) -> Found:
    known = cache(lambda: _recorded(record))
    texts_ = (*texts(record.frame), *texts_of_activities(record))
    for text in filter(_NUMBER.may_match, texts_):
        for match in _numbers(text):
            if any(_same(match[0], number) for number in known()):
                continue
            start = match.start() + match[0].index("〔")
            words = text[start : match.end()]
            said = message(
                "The document number “{number}” is none of those recorded ({recorded}): correct"
                " it, or record the document, under “grounds” or with its honour.",
                number=match[0],
                recorded=_said(known()),
            )
            yield passage(text, words, start), said


def _numbers(text: str) -> Iterator[re.Match[str]]:
    return _NUMBER.compiled.finditer(text) if _NUMBER.may_match(text) else iter(())


def _same(first: str, second: str) -> bool:
    """Return whether two numbers are the same; what stands before the agency does not count.

    根据示教发〔2024〕15号 is 示教发〔2024〕15号: an agency's word is told by its last characters.
    """
    words = [number.partition("〔") for number in (first, second)]
    length = min(_TELLING, *(len(agency) for agency, _, _ in words))
    ends = {(agency[len(agency) - length :], rest) for agency, _, rest in words}
    return len(ends) == 1


def _recorded(record: YearRecord) -> frozenset[str]:
    """Return the document numbers that stand anywhere in the record but in free text."""
    return frozenset(
        match[0]
        for group in (record.frame, *record.activities)
        for value in values_of(group)
        if isinstance(value, str)
        for match in _numbers(value)
    )


def _said(numbers: frozenset[str]) -> Message:
    if not numbers:
        return message("there is none")
    return message("recorded are {figures}", figures=listed(sorted(numbers)[:_MOST_NAMED]))


DOCUMENT_NUMBER_WITHOUT_FACT = YearRule("document-number-without-fact", Severity.WARNING, _check)
