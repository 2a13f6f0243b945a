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

import re

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

_PRIMARY = re.compile("小学?[一二三四五]|[一二三四五1-5]年级|小学")
_SECONDARY = re.compile("初[一二三中]|高[一二三中]|[七八九7-9]年级")
_UPPER = re.compile("高[一二三中]")
_SCHOOLS = (
    (re.compile("小学$|[一二三四五六七八九十]小$"), _SECONDARY),
    (re.compile("初级中学$|初中$"), re.compile(f"{_UPPER.pattern}|^(?:{_PRIMARY.pattern})")),
    (re.compile("中学$|高中$|[一二三四五六七八九十]中$"), re.compile(f"^(?:{_PRIMARY.pattern})")),
    (re.compile("幼儿园$"), re.compile(f"{_PRIMARY.pattern}|{_SECONDARY.pattern}")),
)


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        school = person.organisation
        if person.grade is None or school is None or person.posts:
            continue
        grades = next((not_there for name, not_there in _SCHOOLS if name.search(school.name)), None)
        if grades is not None and grades.match(person.grade):
            yield (
                person.position,
                message(
                    "{name} is in “{grade}”, which “{school}” does not have: correct the grade, or"
                    " the school.",
                    name=person.name or person.id,
                    grade=person.grade,
                    school=school.name,
                ),
            )


GRADE_OF_ANOTHER_SCHOOL = YearRule("grade-of-another-school", Severity.WARNING, _check)
