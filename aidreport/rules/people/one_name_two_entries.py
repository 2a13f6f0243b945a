"""One person is defined twice.

Two entries of one organisation have the same name, or one is known by the family name only and
shares the post of another (own rule): 张校长 and 张示例，校长. The report introduces the person
twice and counts two. Namesakes are told apart by subject or grade.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people:
      张老师: {name: 张示例, posts: 教师}
      张示例: {posts: 教师}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people:
      张老师: {name: 张示例, posts: 教师, subject: 数学}
      张示例: {posts: 教师, subject: 英语}
"""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.diagnostics import Severity
from aidreport.model.named import field_called
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    own = record.frame.report.organisation.id
    by_name: dict[tuple[str, str], list[Person]] = {}
    by_post: dict[tuple[str, str, str, bool], list[Person]] = {}
    for person in record.people.values():
        home = person.organisation.id if person.organisation else own
        known = by_name.setdefault((home, str(person.name)), []) if person.name else []
        family = str(person.name or person.family_name)[:1]
        brief = person.name is None
        posts = [(home, family, str(post.title)) for post in person.posts]
        others = [other for post in posts for other in by_post.get((*post, not brief), ())]
        first = _first(person, known) if known else None  # as hardly anybody is
        if first is None and others:
            first = _first(person, [other for other in others if _may_be(other, person)])
        known.append(person)
        for post in posts:
            by_post.setdefault((*post, brief), []).append(person)
        if first is not None:
            yield found_at(
                person.position,
                "“{id}” and “{other}” ({place}) look like one person: keep one of the two, or"
                " record what tells them apart (“{subject}”, “grade”).",
                subject=field_called(Person, "subject"),
                id=person.id,
                other=first.id,
                place=str(first.position),
            )


def _first(person: Person, others: Iterable[Person]) -> Person | None:
    """Return the first of others whom nothing tells apart from a person."""
    for other in others:
        if not any(
            mine and theirs and mine != theirs
            for mine, theirs in ((person.subject, other.subject), (person.grade, other.grade))
        ):
            return other
    return None


def _may_be(one: Person, other: Person) -> bool:
    """Return whether the one of two that is known by the family name only may be the other."""
    family = one.family_name if one.name is None else other.family_name
    return str(one.name or other.name).startswith(family or "")


ONE_NAME_TWO_ENTRIES = YearRule("one-name-two-entries", Severity.WARNING, _check)
