"""A pupil's grade is not one that the school has.

初一 at a 小学, 三年级 at a 中学: the grade or the school is wrong (own rule). Only schools whose
name says it are compared: a 学校 may have all grades, and the sixth grade stands in both.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: }
    people: {张小示: {grade: 初一, organisation: 示例县甲小学, minor: true}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: }
    people: {张小示: {grade: 五年级, organisation: 示例县甲小学, minor: true}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.rules.words import Pattern

_PRIMARY = "小学?[一二三四五]|[一二三四五1-5]年级|小学"
_SECONDARY = "初[一二三中]|高[一二三中]|[七八九7-9]年级"
_UPPER = "高[一二三中]"
# Compiled where a pupil has a grade: most records name none.
_SCHOOLS = (
    (Pattern("小学$|[一二三四五六七八九十]小$"), Pattern(_SECONDARY)),
    (Pattern("初级中学$|初中$"), Pattern(f"{_UPPER}|^(?:{_PRIMARY})")),
    (Pattern("中学$|高中$|[一二三四五六七八九十]中$"), Pattern(f"^(?:{_PRIMARY})")),
    (Pattern("幼儿园$"), Pattern(f"{_PRIMARY}|{_SECONDARY}")),
)


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        school = person.organisation
        if person.grade is None or school is None or person.posts:
            continue
        grades = next(
            (not_there for name, not_there in _SCHOOLS if name.compiled.search(school.name)), None
        )
        if grades is not None and grades.compiled.match(person.grade):
            yield found_at(
                person.position,
                "{name} is in “{grade}”, which “{school}” does not have: correct the grade, or"
                " the school.",
                name=person.name or person.id,
                grade=person.grade,
                school=school.name,
            )


GRADE_OF_ANOTHER_SCHOOL = YearRule("grade-of-another-school", Severity.WARNING, _check)
