"""An illness or the circumstances of a family stand in a text or phrase, beside who has them.

What is recorded as `sensitive` can be left out for publication; the same words in a text or
phrase cannot (own rule, after 个人信息保护法, article 28: health, and all of a child below 14, is
sensitive). Words for illness and hardship are known too, beside the name of somebody without a
post.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一, minor: true, sensitive: {illness: 白血病}}}
    activities:
      - kind: fund-raising
        date: 2024-03-05
        recipients: 张小示
        donation: {cash: 1000}
        text: 白血病没有压垮这个家庭。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一, minor: true, sensitive: {illness: 白血病}}}
    activities:
      - kind: fund-raising
        date: 2024-03-05
        recipients: 张小示
        donation: {cash: 1000}
        text: 困难没有压垮这个家庭。
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.fields.recorded import Recorded
from aidreport.model.person import Person
from aidreport.model.slots import passage
from aidreport.model.written import written_in
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Words

_HARDSHIPS = (
    *("白血病", "癌症", "肿瘤", "脑瘫", "艾滋病", "尿毒症", "心脏病", "先心病", "血友病", "自闭症"),
    *("抑郁症", "精神病", "残疾", "智障", "孤儿", "单亲", "低保户", "离异", "双亡", "服刑"),
    *("身患", "罹患", "患有", "重病", "大病"),
)


def _check(words: Words, record: YearRecord) -> Found:
    reported = set()
    for found in (*_of_activities(record), *_beside_names(words, record)):
        if found[0] not in reported:
            reported.add(found[0])
            yield found


def _of_activities(record: YearRecord) -> Found:
    """Yield where the words of an activity say a fact of somebody who was helped."""
    for activity in record.activities:
        for party in activity.recipients:
            facts = _facts(party) if isinstance(party, Person) else []
            if facts:
                written = written_in(activity)
                for text in (*written.texts, *written.phrases):
                    yield from _said(text, facts)


def _beside_names(words: Words, record: YearRecord) -> Found:
    """Yield where a sentence names a person and says a fact or a hardship of theirs."""
    people = {
        str(person.name or person.id): person
        for person in record.people.values()
        if person.sensitive or not person.posts
    }
    names = [name for name in people if len(name) > 1]
    for found in words.spelled(names):
        person = people[found.name]
        if found.text is person.name:
            continue
        for text, start in _inside(found.text, found.sentence, (*_facts(person), *_HARDSHIPS)):
            yield passage(found.text, text, start), _message()


def _inside(text: str, sentence: str, facts: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Yield the first fact in a sentence of a text, and where it stands in the text."""
    fact = next((fact for fact in facts if fact in sentence), None)
    if fact:
        yield fact, text.index(fact, text.index(sentence))


def _said(text: Recorded, facts: list[str]) -> Found:
    for fact in facts:
        if fact in text:
            yield passage(text, fact, text.index(fact)), _message()


def _facts(person: Person) -> list[str]:
    """Return what must not be published of a person, as it is recorded."""
    sensitive = person.sensitive
    found = (sensitive.illness, sensitive.circumstances) if sensitive else ()
    return [str(fact) for fact in found if fact and len(fact) > 1]


def _message() -> Message:
    return message(
        "This tells the illness or the circumstances of a person who is named: keep it to"
        " “sensitive” in “people”, and write the text without it."
    )


SENSITIVE_FACT_IN_TEXT = TextRule("sensitive-fact-in-text", Severity.WARNING, _check)
