"""Somebody takes part in an activity on a day on which none of the recorded posts was held.

All posts of the person have dates, and the activity lies outside them: the date of the activity
or of a post is wrong, or a post is missing (own rule). The report would name the person without
any post.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: {posts: {title: 校长, to: 2023-07}}}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张示例}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    people: {张示例: {posts: {title: 校长, to: 2024-07}}}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张示例}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.person import Person, Post
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    people = activity.leaders + activity.supporters
    for person in people + activity.guests if isinstance(activity, Meeting) else people:
        if person.posts and not _holds_one(person, activity):
            yield found_at(
                activity.position,
                "{name} holds none of the recorded posts on {day}: correct the date, or the"
                " dates of the posts (“from”, “to”), or add the post.",
                name=person.name or person.id,
                day=activity.date.start.isoformat(),
            )


def _holds_one(person: Person, activity: Activity) -> bool:
    for post in person.posts:  # noqa: SIM110 - asked of each activity: a generator costs more
        if _held_during(post, activity):
            return True
    return False


def _held_during(post: Post, activity: Activity) -> bool:
    date = activity.date
    begun = post.since is None or post.since.start <= date.end
    return begun and (post.until is None or date.start <= post.until.end)


NO_POST_ON_THE_DAY = ActivityRule(
    "no-post-on-the-day", Severity.WARNING, _check, needs=("leaders", "supporters", "guests")
)
