from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: , 乙初级中学: , 丙县第二中学: , 丁学校: }
people:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_grade_that_the_school_does_not_have(check_year: Callable[..., Checked]) -> None:
    text = (
        "  张一: {grade: 初一, organisation: 甲小学, minor: true}\n"
        "  李二: {grade: 高二, organisation: 乙初级中学, minor: true}\n"
        "  王三: {grade: 三年级, organisation: 丙县第二中学, minor: true}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:7: warning: 张一 is in “初一”, which “甲小学” does not have:"
        " correct the grade, or the school. [grade-of-another-school]",
        "records/2024.yaml:6:7: warning: 李二 is in “高二”, which “乙初级中学” does not"
        " have: correct the grade, or the school. [grade-of-another-school]",
        "records/2024.yaml:7:7: warning: 王三 is in “三年级”, which “丙县第二中学” does not"
        " have: correct the grade, or the school. [grade-of-another-school]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  张一: {grade: 五年级, organisation: 甲小学, minor: true}\n",
        "  张一: {grade: 六年级, organisation: 乙初级中学, minor: true}\n",
        "  张一: {grade: 高二, organisation: 丙县第二中学, minor: true}\n",
        "  张一: {grade: 三年级, organisation: 丁学校, minor: true}\n",
    ],
)
def test_grade_that_it_may_have_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
