"""It is not said whether a pupil is a minor.

Minors are masked in an edition that is published. Whoever has a grade, is called 学生 or is
sponsored may be one; say `minor: true`, or `minor: false` for a person of age (own rule).
University grades are those of adults.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一}}
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 张小示, donation: {cash: 1000}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张小示: {grade: 初一, minor: true}}
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 张小示, donation: {cash: 1000}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words

_OF_AGE = expression("大[一二三四五学专]|本科|研[一二三究]|博|硕")
_PUPIL = ("学生", "同学", "小朋友", "少先队员", "幼儿", "儿童")


def _check(_words: Words, record: YearRecord) -> Found:
    sponsored = {
        party.id
        for activity in record.activities
        if activity.kind == "sponsorship"
        for party in activity.recipients
        if isinstance(party, Person) and not party.posts
    }
    for person in record.people.values():
        if person.says("minor"):
            continue
        if person.id in sponsored or _is_pupil(person):
            yield found_at(
                person.position,
                "This person is a pupil or is sponsored, but it is not said whether a minor:"
                " add “minor: true”, or “minor: false” for a person of age.",
            )


def _is_pupil(person: Person) -> bool:
    if person.grade:
        return not _OF_AGE.search(person.grade)
    for post in person.posts:
        if post.title.endswith(_PUPIL) and not _OF_AGE.search(post.title):
            return True
    return False


MINOR_NOT_SAID = TextRule("minor-not-said", Severity.WARNING, _check)
