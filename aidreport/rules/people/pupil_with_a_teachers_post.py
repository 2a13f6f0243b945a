"""A pupil or a minor holds the post of an adult.

`grade` and `minor` are fields of pupils; with 教师 or 校长 beside them one of the two belongs to
somebody else (own rule). What a teacher teaches is `subject`. 班长 is a post of pupils.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 教师, grade: 初一, minor: true}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {张示例: {posts: 教师, subject: 语文}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_ADULT = expression(
    r".*(?:教师|老师|校长|园长|院长|局长|会长|主任|医师|医生|护士|教练|干事)|(?:党\w*)?(?:副)?书记"
)


def _check(record: YearRecord) -> Found:
    for person in record.people.values():
        if not (person.grade or person.minor):
            continue
        for post in person.posts:
            if _ADULT.fullmatch(post.title) and not (post.body or "").startswith("团"):
                yield found_at(
                    post.position,
                    "{name} is recorded as a pupil or a minor and as “{post}”: delete the post,"
                    " or “grade” and “minor”.",
                    name=person.name or person.id,
                    post=post.title,
                )


PUPIL_WITH_A_TEACHERS_POST = YearRule("pupil-with-a-teachers-post", Severity.WARNING, _check)
