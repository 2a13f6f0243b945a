from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}, 丁村: {region: 甲县}, 丙村: }
people:
  张一: {posts: 教师}
  李二: {posts: 教师, organisation: 甲小学}
  王三: {posts: 教师, organisation: 乙小学}
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_people_on_the_other_side_are_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {kind: donation, date: 2024-03-10, recipients: 甲小学, leaders: 李二}\n"
        "  - {kind: staff-exchange, date: 2024-04, recipients: 甲小学, direction: received,"
        " staff: 张一}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:10:5: warning: 李二 belongs to “甲小学”, which is helped here,"
        " but leads the activity or is sent to it: name somebody else, or correct"
        " “organisation” in “people”. [person-on-the-wrong-side]",
        "records/2024.yaml:11:5: warning: 张一 belongs to the organisation that reports,"
        " but is a guest or is received: name somebody else, or add “organisation” in"
        " “people”. [person-on-the-wrong-side]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: donation, date: 2024-03-10, recipients: 甲小学, leaders: [张一, 王三]}\n",
        "  - {kind: donation, date: 2024-03-10, helpers: 甲小学, leaders: 李二}\n",
        "  - {kind: staff-exchange, date: 2024-04, recipients: 甲小学, direction: sent,"
        " staff: 张一}\n",
        "  - {kind: meeting, date: 2024-04-01, recipients: 甲小学, leaders: 张一, guests: 李二}\n",
    ],
)
def test_people_on_their_own_side_are_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
