from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  示例中学:
"""


def test_two_spellings_are_reported_at_the_second(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + "  甲: {name: 甲县乙初级中学}\n  乙: {name: 乙中学}\n")
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:6:6: warning: “乙中学” and “甲县乙初级中学” (records/2024.yaml:5:6) look"
        " like one organisation: keep one of the two, and refer to it by its id everywhere."
        " [organisation-under-two-names]"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("示例市第一中学", "示例市一中"),
        ("甲县第二小学", "甲县二小"),
        ("示例市甲县丙镇丁小学", "甲县丙镇丁小学"),
        ("甲县丙镇人民政府", "甲县丙镇政府"),
        ("同心集团", "同心集团有限公司"),
        ("“同心”志愿者协会", "同心志愿者协会"),
        ("乙初中", "甲县乙中学"),
        ("甲县乙中学", "甲县乙中学"),
    ],
)
def test_these_are_one(check_year: Callable[..., Checked], one: str, other: str) -> None:
    checked = check_year(FRAME + f"  甲: {{name: {one}}}\n  乙: {{name: {other}}}\n")
    assert [finding.code for finding in checked.findings] == ["organisation-under-two-names"]


def test_bodies_of_two_masters_in_one_county_are_two(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + "  甲: {name: 共青团示例县委}\n  乙: {name: 中共示例县委}\n")
    assert [finding.code for finding in checked.findings] == []


def test_a_region_may_lack_its_last_character(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME + "  甲: {name: 样例县乙中学, region: 样例县}\n  乙: {name: 样例乙中学}\n"
    )
    assert [finding.code for finding in checked.findings] == ["organisation-under-two-names"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("甲县第一中学", "甲县第二中学"),
        ("甲县中心小学", "乙县中心小学"),
        ("甲县中心小学", "中心小学"),
        ("示例市教育局", "教育局"),
        ("示例市教育局", "示例县教育局"),
        ("甲县乙中学", "甲县乙高级中学"),
        ("甲县乙中学", "丙县乙中学"),
        ("甲县丙镇敬老院", "丁镇敬老院"),
        ("甲县东村小学", "甲县西村小学"),
    ],
)
def test_these_are_two(check_year: Callable[..., Checked], one: str, other: str) -> None:
    checked = check_year(FRAME + f"  甲: {{name: {one}}}\n  乙: {{name: {other}}}\n")
    assert checked.findings == ()


def test_a_former_name_that_stands_beside_the_new_one_is_the_same_school(
    check_year: Callable[..., Checked],
) -> None:
    today = "  丁: {name: 丙区丁小学, former_names: 甲县实验校}\n"
    checked = check_year(FRAME + today + "  戊: {name: 甲县实验校}\n")
    (found,) = checked.findings
    assert found.code == "organisation-under-two-names"
    assert (found.position.line, found.position.column) == (6, 6)
    alone = check_year(FRAME + today)
    assert alone.findings == ()
