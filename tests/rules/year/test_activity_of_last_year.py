from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: , 李示例: }
activities:
  - {<<part>>}
"""
BEFORE = """\
report: {period: 2023, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: , 李示例: }
activities:
  - {<<part>>}
"""


def found(check_year: Callable[..., Checked], parts: tuple[str, str]) -> list[str]:
    this_year, last_year = (
        text.replace("<<part>>", part) for text, part in zip((RECORD, BEFORE), parts, strict=True)
    )
    findings = check_year(this_year, others={"records/2023.yaml": last_year}).findings
    found = [finding for finding in findings if finding.code == "activity-of-last-year"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        (
            ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 甲小学"),
            ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 乙小学"),
        ),
        (
            ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
            ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
        ),
        (
            ("kind: volunteering, date: 2024-03-05, recipients: 甲小学"),
            ("kind: volunteering, date: 2023-03-05, recipients: 甲小学"),
        ),
    ],
)
def test_other_activities_and_school_years_are_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (
            (
                ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 甲小学"),
                ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 甲小学"),
            ),
            ["5:5"],
        ),
    ],
)
def test_the_same_activity_is_reported(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year,
        (
            ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 甲小学"),
            ("kind: volunteering, date: 2023-12-30至2024-01-02, recipients: 甲小学"),
        ),
    ) == [
        (
            "records/2024.yaml:5:5: warning: This activity stands at"
            " records/2023.yaml:5:5 too, and is counted in both years:"
            " delete it in one of them, or record how the two differ."
            " [activity-of-last-year]"
        ),
    ]
