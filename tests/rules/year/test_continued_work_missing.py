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
    found = [finding for finding in findings if finding.code == "continued-work-missing"]
    return [finding.line(str) for finding in found]


@pytest.mark.parametrize(
    "parts",
    [
        (
            ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
            ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
        ),
        (
            ("kind: teaching-placement, date: 2024-09, teachers: 张示例, recipients: 乙小学"),
            (
                "kind: teaching-placement, date: 2023—2024学年度,"
                " recipients: 甲小学, teachers: 张示例"
            ),
        ),
        (
            "kind: volunteering, date: 2024-03-05",
            ("kind: teaching-placement, date: 2023-03, recipients: 甲小学"),
        ),
        (
            "kind: sponsorship, date: 2024-09",
            "kind: sponsorship, date: 2023-09, recipients: 甲小学",
        ),
        (
            "kind: sponsorship, date: 2024-09, recipients: 甲小学",
            "kind: sponsorship, date: 2023-09",
        ),
    ],
)
def test_work_that_goes_on_or_is_over_is_right(
    check_year: Callable[..., Checked], parts: tuple[str, str]
) -> None:
    assert found(check_year, parts) == []


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (
            (
                "kind: volunteering, date: 2024-03-05",
                ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
            ),
            ["1:1"],
        ),
        (
            (
                "kind: sponsorship, date: 2024-09, recipients: 乙小学",
                "kind: sponsorship, date: 2023-09, recipients: 甲小学",
            ),
            ["1:1"],
        ),
        (("kind: volunteering, date: 2024-03-05", "kind: sponsorship, date: 2023-09"), ["1:1"]),
    ],
)
def test_work_that_was_forgotten_is_noted(
    check_year: Callable[..., Checked], parts: tuple[str, str], places: list[str]
) -> None:
    lines = found(check_year, parts)
    assert [line.removeprefix("records/2024.yaml:").split(": ")[0] for line in lines] == places


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    assert found(
        check_year,
        (
            "kind: volunteering, date: 2024-03-05",
            ("kind: teaching-placement, date: 2023—2024学年度, recipients: 甲小学"),
        ),
    ) == [
        (
            "records/2024.yaml:1:1: note: The work at"
            " records/2023.yaml:5:5 went on, but nothing like it is"
            " recorded this year: add it, unless it has ended."
            " [continued-work-missing]"
        ),
    ]
