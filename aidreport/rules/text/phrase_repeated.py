"""A clause stands twice in one text, or a long phrase twice in one sentence.

What was copied to be changed, and was not, is read as carelessness (own rule). Clauses of six
characters and more are compared, in a sentence sixteen characters in a row; names of the record
and what stands in quotation marks may come again. A text says on purpose twice what a slogan
says: hence only a note.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组织教师送教，受到师生好评；又组织学生结对，受到师生好评。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组织教师送教，又组织学生结对，均受到师生好评。
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.slots import passage, without_slots
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import HAN_LETTER, Words

_CLAUSE = f"(?:{HAN_LETTER}){{6,}}"
_LONG = 16
# What is said of each anew: thanks, and what a growth is reckoned by.
_OF_EACH = ("表示", "致以", "扣除", "按可比", "同比", "一是", "二是")
_QUOTED = "[“《][^”》]*[”》]"
_MARKS = "。；：！？"
_SENTENCE = f"[^。；！？\\n]{{{2 * _LONG},}}"


def _check(words: Words, record: YearRecord) -> Found:
    names: list[str] | None = None
    for text in words.texts:
        if not _may_repeat(text):
            continue
        plain = without_slots(text)
        # Without its names a text says less again, never more; most say nothing again.
        if next(_first(plain), None) is None:
            continue
        names = names or sorted(_names(record), key=len, reverse=True)
        for start, found in _first(_without(names, plain)):
            yield found_at(
                passage(text, found, start),
                "“{found}” stands here a second time: say it once, or in other words.",
                found=found,
            )


def _may_repeat(text: str) -> bool:
    """Return whether a text holds a clause twice, or room for a long phrase twice: few do."""
    same_marks = text
    for mark in _MARKS:  # five times as fast as `str.translate`
        same_marks = same_marks.replace(mark, "，")
    clauses = same_marks.split("，")
    if len(set(clauses)) < len(clauses):
        return True
    return len(text) >= 2 * _LONG and sum([len(each) // _LONG for each in clauses]) > 1


def _first(text: str) -> Iterator[tuple[int, str]]:
    """Yield the first thing that a text says again, and where."""
    seen: set[str] = set()
    for clause in expression(_CLAUSE).finditer(text):
        whole = text[clause.start() - 1 : clause.start()] + text[clause.end() : clause.end() + 1]
        # Only whole clauses, between marks, or at an end of the text.
        if expression("[，。；：！？]*").fullmatch(whole):
            if clause[0].startswith(_OF_EACH):
                continue
            if clause[0] in seen:
                yield clause.start(), clause[0]
                return
            seen.add(clause[0])
    for sentence in expression(_SENTENCE).finditer(text):
        if again := _run(sentence[0]):
            yield sentence.start() + again[0], again[1]
            return


def _run(sentence: str) -> tuple[int, str] | None:
    """Return where sixteen characters without a mark come again in a sentence, and which."""
    first: dict[str, int] = {}
    for start in range(len(sentence) - _LONG + 1):
        words = sentence[start : start + _LONG]
        if first.setdefault(words, start) <= start - _LONG and words.isalpha():
            return start, words
    return None


def _without(names: list[str], text: str) -> str:
    """Return a text of the same length with blanks for names and for what is quoted."""
    for name in names:
        text = text.replace(name, " " * len(name))
    return expression(_QUOTED).sub(lambda quoted: " " * len(quoted[0]), text)


def _names(record: YearRecord) -> set[str]:
    parties = record.organisations.values()
    return {name for party in parties for name in (party.name, party.short_name) if name}


PHRASE_REPEATED = TextRule("phrase-repeated", Severity.NOTE, _check)
