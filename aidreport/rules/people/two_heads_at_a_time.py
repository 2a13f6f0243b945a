"""Two people hold a post at one time that only one can hold.

A school has one 校长. Where two are recorded, one of them is 副校长, or the post changed hands and
the dates are missing (own rule). 书记 is compared within one body only.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 校长}, 李示例: {posts: 校长}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 校长}, 李示例: {posts: 副校长}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.person import Person, Post
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.rules.terms import overlap

_HEADS = frozenset(
    (
        *("校长", "园长", "院长", "局长", "会长", "理事长", "县长", "区长"),
        *("镇长", "乡长", "馆长", "队长"),
    )
)
_HEADS_OF_A_BODY = frozenset(("书记", "主席", "主任"))


def _check(record: YearRecord) -> Found:
    own = record.frame.report.organisation.id
    held: dict[tuple[str, str | None, str], list[tuple[Person, Post]]] = {}
    for person in record.people.values():
        home = person.organisation.id if person.organisation else own
        for post in person.posts:
            if not _is_head(post):
                continue
            earlier = held.setdefault((home, post.body, post.title), [])
            other = next(
                (one for one, term in earlier if one is not person and overlap(term, post)), None
            )
            earlier.append((person, post))
            if other is not None:
                yield found_at(
                    post.position,
                    "{name} and {other} are both “{post}” at one time: correct one of the"
                    " posts, or write from when to when each was held (“from”, “to”).",
                    name=person.name or person.id,
                    other=other.name or other.id,
                    post=f"{post.body or ''}{post.title}",
                )


def _is_head(post: Post) -> bool:
    return post.title in _HEADS or (post.body is not None and post.title in _HEADS_OF_A_BODY)


TWO_HEADS_AT_A_TIME = YearRule("two-heads-at-a-time", Severity.WARNING, _check)
