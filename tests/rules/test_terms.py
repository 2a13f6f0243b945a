from datetime import date

import pytest

from aidreport.model.fields.period import Period, Precision
from aidreport.model.person import Post
from aidreport.rules.terms import overlap


def month(year: int, number: int) -> Period:
    return Period(date(year, number, 1), date(year, number, 28), Precision.MONTH)


def post(since: Period | None = None, until: Period | None = None) -> Post:
    return Post(title="校长", since=since, until=until)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (post(), post(), True),
        (post(until=month(2024, 7)), post(since=month(2024, 8)), False),
        (post(until=month(2024, 7)), post(since=month(2024, 7)), False),
        (post(until=month(2024, 7)), post(since=month(2024, 5)), True),
        (post(since=month(2024, 5)), post(), True),
    ],
)
def test_two_posts_are_held_at_one_time(one: Post, other: Post, expected: bool) -> None:
    assert overlap(one, other) is expected
    assert overlap(other, one) is expected
