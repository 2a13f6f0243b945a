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


def test_post_of_an_adult_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  张一: {posts: 语文教师, grade: 初一, minor: true}\n  李二: {posts: 校长, minor: true}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:15: warning: 张一 is recorded as a pupil or a minor and as"
        " “语文教师”: delete the post, or “grade” and “minor”. [pupil-with-a-teachers-post]",
        "records/2024.yaml:7:15: warning: 李二 is recorded as a pupil or a minor and as"
        " “校长”: delete the post, or “grade” and “minor”. [pupil-with-a-teachers-post]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  张一: {posts: 班长, grade: 初一, minor: true}\n",
        "  张一: {posts: {title: 书记, body: 团支部}, grade: 高一, minor: true}\n",
        "  张一: {posts: 教师}\n",
    ],
)
def test_post_of_a_pupil_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
