from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}, 丁村: {region: 甲县}, 丙村: }
people:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_two_of_what_there_is_one_of_are_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  张一: {posts: 校长}\n"
        "  李二: {posts: 校长, organisation: 示例中学}\n"
        "  王三: {posts: {title: 书记, body: 团委}}\n"
        "  赵四: {posts: {title: 书记, body: 团委}}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:7:15: warning: 李二 and 张一 are both “校长” at one time:"
        " correct one of the posts, or write from when to when each was held (“from”,"
        " “to”). [two-heads-at-a-time]",
        "records/2024.yaml:9:15: warning: 赵四 and 王三 are both “团委书记” at one time:"
        " correct one of the posts, or write from when to when each was held (“from”,"
        " “to”). [two-heads-at-a-time]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  张一: {posts: 校长}\n  李二: {posts: 校长, organisation: 甲小学}\n",
        "  张一: {posts: {title: 校长, to: 2024-07}}\n"
        "  李二: {posts: {title: 校长, from: 2024-08}}\n",
        "  张一: {posts: 主任}\n  李二: {posts: 主任}\n",
        "  张一: {posts: {title: 书记, body: 团委}}\n"
        "  李二: {posts: {title: 书记, body: 党总支}}\n",
        "  张一: {posts: 教师}\n  李二: {posts: 教师}\n",
    ],
)
def test_heads_of_different_bodies_or_times_are_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
