"""One person holds two posts at a time that exclude each other.

校长 and 副校长 of one school, both without dates: the report calls the person by the first one all
year (own rule). Write from when to when each was held. 书记 and 校长 are two posts that one person
may hold; so are posts in two bodies.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: [副校长, 校长]}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people:
      张示例:
        posts:
          - {title: 副校长, to: 2024-07}
          - {title: 校长, from: 2024-08}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.person import Post
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.rules.terms import overlap


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        for index, post in enumerate(person.posts):
            for earlier in person.posts[:index]:
                if _exclude(earlier, post) and overlap(earlier, post):
                    yield found_at(
                        post.position,
                        "{name} is “{post}” and “{other}” at one time: write from when to when"
                        " each post was held (“from”, “to”), or delete one.",
                        name=person.name or person.id,
                        post=post.title,
                        other=earlier.title,
                    )


def _exclude(one: Post, other: Post) -> bool:
    """Return whether nobody holds both posts: the same one twice, or a head and the deputy."""
    if one.body != other.body:
        return False
    return one.title == other.title or one.title in (
        f"副{other.title}",
        other.title.removeprefix("副"),
    )


CONTRADICTING_POSTS = YearRule("contradicting-posts", Severity.WARNING, _check)
