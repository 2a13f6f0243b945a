from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}, 丁村: {region: 甲县}, 丙村: }
people:
  张一: {posts: {title: 校长, to: 2024-07}}
  李二: {posts: 校长, organisation: 甲小学}
  王三: {posts: {title: 校长, from: 2030}, organisation: 乙小学}
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_day_outside_of_all_posts_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {kind: volunteering, date: 2024-09-10, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: meeting, date: 2024-03-10, recipients: 乙小学, guests: 王三}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:10:5: warning: 张一 holds none of the recorded posts on"
        " 2024-09-10: correct the date, or the dates of the posts (“from”, “to”), or add"
        " the post. [no-post-on-the-day]",
        "records/2024.yaml:11:5: warning: 王三 holds none of the recorded posts on"
        " 2024-03-10: correct the date, or the dates of the posts (“from”, “to”), or add"
        " the post. [no-post-on-the-day]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: volunteering, date: 2024-07-31, recipients: 甲小学, leaders: 张一}\n",
        "  - {kind: volunteering, date: 2024年春季, recipients: 甲小学, leaders: 张一}\n",
        "  - {kind: meeting, date: 2024-03-10, recipients: 甲小学, guests: 李二}\n",
    ],
)
def test_day_within_a_post_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
