from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_weekday_of_another_day_is_reported_at_its_words(
    check_year: Callable[..., Checked],
) -> None:
    text = (
        "activities:\n"
        "  - {kind: other, date: 2024-03-05, season: 星期三, text: 3月6日（周二）返校。}\n"
        "  - {kind: other, date: 2024-03-07, season: 周末}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:45: warning: “星期三”: 2024-03-05 falls on 星期二: correct the"
        " date, or the weekday. [wrong-weekday]",
        "records/2024.yaml:5:56: warning: “3月6日（周二）”: 2024-03-06 falls on 星期三:"
        " correct the date, or the weekday. [wrong-weekday]",
        "records/2024.yaml:6:45: warning: “周末”: 2024-03-07 falls on 星期四: correct the"
        " date, or the weekday. [wrong-weekday]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "activities: [{kind: other, date: 2024-03-05, season: 周二, text:"
        " 3月6日（星期三）返校。}]\n",
        "activities: [{kind: other, date: 2024-03-08, season: 周末, text: 每周三开课。}]\n",
        "activities: [{kind: other, date: 2024-03-05, text: 2023年3月5日（星期日）到校。}]\n",
    ],
)
def test_weekday_that_fits_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
