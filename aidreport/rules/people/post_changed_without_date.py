"""Somebody has another post than in last year's record, and nothing says since when.

Last year 副校长, this year 校长, and no dates: the report calls the person 校长 from January on,
though the post may have changed in August (own rule). Add `from`, also where the post was new
before the year began.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 校长}}
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 副校长}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: {title: 校长, from: 2023-12}}}
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 副校长}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, listed
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    if record.before is None:
        return
    last_year = {_who(person, record.before): person for person in record.before.people.values()}
    for person in record.people.values():
        earlier = last_year.get(_who(person, record))
        if earlier is None or not person.posts or not earlier.posts:
            continue
        if person.posts == earlier.posts:
            continue
        now, then = _undated(person), _undated(earlier)
        if not now or not then or now & then or _dated(person) or _dated(earlier):
            continue
        yield found_at(
            person.posts[0].position,
            "{name} was {then} in last year's record ({place}) and is {now} here: write since"
            " when (“from”).",
            name=person.name or person.id,
            then=listed(sorted(then)),
            place=str(earlier.position),
            now=listed(sorted(now)),
        )


def _who(person: Person, record: YearRecord) -> tuple[str, str]:
    """Return the name and the organisation by which a person is known in both years."""
    home = person.organisation or record.frame.report.organisation
    return str(person.name or person.id), home.name


def _undated(person: Person) -> set[str]:
    return {
        f"{post.body or ''}{post.title}"
        for post in person.posts
        if post.since is None and post.until is None
    }


def _dated(person: Person) -> bool:
    return any(post.since or post.until for post in person.posts)


POST_CHANGED_WITHOUT_DATE = YearRule("post-changed-without-date", Severity.NOTE, _check)
