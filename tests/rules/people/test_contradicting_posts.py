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


def test_head_and_deputy_in_one_are_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  张一: {posts: [副校长, 校长]}\n"
        "  李二: {posts: [{title: 书记, body: 团委}, {title: 书记, body: 团委}]}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:21: warning: 张一 is “校长” and “副校长” at one time: write"
        " from when to when each post was held (“from”, “to”), or delete one."
        " [contradicting-posts]",
        "records/2024.yaml:7:39: warning: 李二 is “书记” and “书记” at one time: write from"
        " when to when each post was held (“from”, “to”), or delete one."
        " [contradicting-posts]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  张一: {posts: [书记, 校长]}\n",
        "  张一: {posts: [{title: 书记, body: 党总支}, {title: 副书记, body: 纪委}]}\n",
        "  张一: {posts: [{title: 副校长, to: 2024-07}, {title: 校长, from: 2024-08}]}\n",
    ],
)
def test_posts_that_go_together_are_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
