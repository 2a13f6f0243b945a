"""A post ends before it begins.

`to` lies before `from`: one of the two dates is wrong, and the person holds the post on no day
(own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: {title: 校长, from: 2024-08, to: 2023-07}}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: {title: 校长, from: 2023-08, to: 2024-07}}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        for post in person.posts:
            if post.since is None or post.until is None or post.since.start <= post.until.end:
                continue
            yield found_at(
                post.until.origins[0],
                "The post “{post}” of {name} ends on {end}, before it begins on {start}:"
                " correct one of the two.",
                post=post.title,
                name=person.name or person.id,
                end=post.until.end.isoformat(),
                start=post.since.start.isoformat(),
            )


POST_ENDS_BEFORE_IT_BEGINS = YearRule("post-ends-before-it-begins", Severity.ERROR, _check)
