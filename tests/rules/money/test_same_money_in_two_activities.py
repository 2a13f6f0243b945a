from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: {organisation: 甲小学, grade: 初二, minor: true}}
activities:
"""
RAISED = "  - {kind: fund-raising, date: 2024-04-20, %sdonation: {cash: 20000}}\n"
GIVEN = "  - {kind: donation, date: %s, recipients: %s, donation: {cash: %s}}\n"
COLLECTED = "{amount: %s, source: 师生募捐}"
SPONSORED = (
    "  - {kind: sponsorship, date: 2024-09, recipients: 甲小学,"
    " sponsored: {new: 10名, each: 800}}\n"
)
FOR_SCHOOL, FOR_PUPILS = "recipients: 甲小学, ", "beneficiaries: 患儿, "
MAY = "2024-05-20"


def found(check_year: Callable[..., Checked], activities: str) -> list[str]:
    findings = check_year(RECORD + activities).findings
    return [each.line(str) for each in findings if each.code == "same-money-in-two-activities"]


@pytest.mark.parametrize(
    "activities",
    [
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "甲小学", COLLECTED % "20000"),
        RAISED % FOR_PUPILS + GIVEN % (MAY, "甲小学", COLLECTED % "20000"),
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "张示例", COLLECTED % "15000"),
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "甲小学", "20000"),
        SPONSORED + GIVEN % (MAY, "甲小学", "8000"),
        SPONSORED + GIVEN % (MAY, "张示例", "8000"),
    ],
)
def test_money_that_is_added_up_twice_is_reported(
    check_year: Callable[..., Checked], activities: str
) -> None:
    assert len(found(check_year, activities)) == 1


@pytest.mark.parametrize(
    "activities",
    [
        RAISED % "" + GIVEN % (MAY, "甲小学", COLLECTED % "20000"),
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "乙小学", "20000"),
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "甲小学", COLLECTED % "30000"),
        RAISED % FOR_SCHOOL + GIVEN % ("2024-03-01", "甲小学", COLLECTED % "20000"),
        RAISED % FOR_SCHOOL + GIVEN % (MAY, "甲小学", "近2万元"),
        RAISED % FOR_PUPILS + GIVEN % (MAY, "甲小学", COLLECTED % "5000"),
        SPONSORED + GIVEN % (MAY, "乙小学", "8000"),
        SPONSORED + GIVEN % (MAY, "甲小学", "500"),
        GIVEN % (MAY, "甲小学", "500") + GIVEN % ("2024-06-01", "甲小学", "500"),
    ],
)
def test_money_that_may_be_other_money_is_left_alone(
    check_year: Callable[..., Checked], activities: str
) -> None:
    assert found(check_year, activities) == []


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    activities = RAISED % FOR_SCHOOL + GIVEN % (MAY, "甲小学", COLLECTED % "20000")
    assert found(check_year, activities) == [
        "records/2024.yaml:6:83: warning: 20000元 seems to be the money at records/2024.yaml:5:5"
        " again, and would be added up twice: if it is the same, record it at one of the two."
        " [same-money-in-two-activities]"
    ]
