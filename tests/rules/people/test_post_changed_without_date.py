from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {{period: {year}, organisation: 示例中学}}
signature: {{date: {year}-12-31}}
organisations: {{示例中学: , 甲小学: }}
people: {{张一: {{{fields}}}}}
"""


def check(check_year: Callable[..., Checked], now: str, then: str) -> list[str]:
    before = {"records/2023.yaml": FRAME.format(year=2023, fields=then)}
    checked = check_year(FRAME.format(year=2024, fields=now), others=before)
    return [finding.line(str) for finding in checked.findings]


def test_another_post_without_a_date_is_a_note_at_the_post(
    check_year: Callable[..., Checked],
) -> None:
    assert check(check_year, "posts: 校长", "posts: 副校长") == [
        "records/2024.yaml:4:22: note: 张一 was 副校长 in last year's record"
        " (records/2023.yaml:4:14) and is 校长 here: write since when (“from”)."
        " [post-changed-without-date]"
    ]


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("posts: 校长", "posts: 校长"),
        ("posts: {title: 校长, from: 2024-08}", "posts: 副校长"),
        ("posts: [{title: 副校长, to: 2024-07}, {title: 校长, from: 2024-08}]", "posts: 副校长"),
        ("posts: [书记, 校长]", "posts: 校长"),
        ("posts: 校长, organisation: 甲小学", "posts: 副校长"),
        ("posts: 校长", ""),
    ],
)
def test_the_same_post_or_one_with_a_date_is_none(
    check_year: Callable[..., Checked], now: str, then: str
) -> None:
    assert check(check_year, now, then) == []
