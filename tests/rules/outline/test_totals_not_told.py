from __future__ import annotations

from collections.abc import Callable

import pytest
from activities import rendered

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例市甲中学%s}
organisations: {示例市甲中学: }
indicators: {受益学生: {value: 3000人, headline: true}}
activities:
  - {kind: %s, date: 2024-03-05, donation: {cash: 800}}
"""
TOTALS, HEADLINE = "累计捐款800元", "受益学生3000人"


def found(checked: Checked) -> list[str]:
    return [each.line(str) for each in checked.findings if each.code == "totals-not-told"]


def test_totals_that_a_headline_takes_out_of_the_opening_are_reported(
    check_year: Callable[..., Checked],
) -> None:
    assert found(check_year(RECORD % ("", "donation"))) == [
        "records/2024.yaml:3:20: warning: The opening tells the indicators with “headline: true”,"
        " and no longer the totals of the activities (捐款800元): add “activity_totals: true”"
        " under “report” to tell both, or “activity_totals: false” if that is meant."
        " [totals-not-told]"
    ]


def test_totals_are_named_as_the_report_would_tell_them(
    check_year: Callable[..., Checked],
) -> None:
    """In the unit of the report, and without the number of lots, which no opening says."""
    record = (RECORD % (", money_unit: 万元", "donation")).replace(
        "{cash: 800}", "{cash: 33.15万元, goods: {items: 图书, value: 1.2万元}}"
    )
    assert "(捐款33.15万元, 捐赠物资价值1.2万元)" in found(check_year(record))[0]


@pytest.mark.parametrize(
    "record",
    [
        RECORD % (", activity_totals: true", "donation"),
        RECORD % (", activity_totals: false", "donation"),
        (RECORD % ("", "donation")).replace(", headline: true", ""),
        (RECORD % ("", "meeting")).replace(", donation: {cash: 800}", ""),
    ],
)
def test_what_is_meant_or_takes_nothing_out_is_left_alone(
    check_year: Callable[..., Checked], record: str
) -> None:
    assert found(check_year(record)) == []


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("", [HEADLINE]),
        (", activity_totals: false", [HEADLINE]),
        (", activity_totals: true", [HEADLINE, TOTALS]),
    ],
)
def test_the_record_says_whether_both_are_told(wanted: str, told: list[str]) -> None:
    opening = (rendered(RECORD % (wanted, "donation")).text or "").partition("现将")[0]
    assert [words for words in (HEADLINE, TOTALS) if words in opening] == told
