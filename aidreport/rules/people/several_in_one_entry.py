"""One entry of `people` names several people.

An entry is one person wherever people are counted: 张一、李二 in one of them are one sponsored
pupil and one visited person, while the report names two (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people:
      张家姐妹: {name: 张一、张二, minor: true}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people:
      张一: {minor: true}
      张二: {minor: true}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_MARKS = "、，,；;"


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        name = str(person.name or person.family_name or person.id)
        if any(mark in name.strip(_MARKS) for mark in _MARKS):
            yield found_at(
                person.position,
                "“{name}” are several people in one entry, and are counted as one: give each an"
                " entry of their own.",
                name=name,
            )


SEVERAL_IN_ONE_ENTRY = YearRule("several-in-one-entry", Severity.WARNING, _check)
