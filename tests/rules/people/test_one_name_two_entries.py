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


def test_two_entries_of_one_person_are_reported_at_the_second(
    check_year: Callable[..., Checked],
) -> None:
    text = (
        "  张老师: {name: 张一}\n"
        "  张一: {posts: 教师}\n"
        "  校长: {name: 李二, posts: 校长, organisation: 甲小学}\n"
        "  李校长: {family_name: 李, posts: 校长, organisation: 甲小学}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:7:7: warning: “张一” and “张老师” (records/2024.yaml:6:8) look"
        " like one person: keep one of the two, or record what tells them apart (“subject”,"
        " “grade”). [one-name-two-entries]",
        "records/2024.yaml:9:8: warning: “李校长” and “校长” (records/2024.yaml:8:7) look"
        " like one person: keep one of the two, or record what tells them apart (“subject”,"
        " “grade”). [one-name-two-entries]",
        "records/2024.yaml:9:32: warning: 李校长 and 李二 are both “校长” at one time:"
        " correct one of the posts, or write from when to when each was held (“from”,"
        " “to”). [two-heads-at-a-time]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  甲: {name: 张一, organisation: 甲小学}\n  乙: {name: 张一, organisation: 乙小学}\n",
        "  甲: {name: 张一, subject: 数学}\n  乙: {name: 张一, subject: 英语}\n",
        "  甲: {name: 张一, posts: 教师}\n  张校长: {family_name: 张, posts: 校长}\n",
        "  甲: {name: 张一, posts: 教师}\n  乙: {name: 张二, posts: 教师}\n",
    ],
)
def test_namesakes_that_are_told_apart_are_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
