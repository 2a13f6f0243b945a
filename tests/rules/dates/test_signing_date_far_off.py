from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
organisations: {示例中学: }
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_day_before_or_long_after_the_period_is_reported(
    check_year: Callable[..., Checked],
) -> None:
    text = (
        "report: {period: 2024, organisation: 示例中学, delivered: 2026-02-01}\n"
        "signature:\n"
        "  date: 2023-12-31\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:2:55: warning: 2026-02-01 does not go with a report that covers"
        " 2024-01-01 to 2024-12-31: correct the day, or the period. [signing-date-far-off]",
        "records/2024.yaml:4:9: warning: 2023-12-31 does not go with a report that covers"
        " 2024-01-01 to 2024-12-31: correct the day, or the period. [signing-date-far-off]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "report: {period: 2024, organisation: 示例中学, delivered: 2025-03-01}\n"
        "signature: {date: 2024-12-20}\n",
        "report: {period: 2024, organisation: 示例中学, adopted: {by: 理事会, date:"
        " 2025-01-10}}\n"
        "signature: {date: 2025-01-10}\n",
    ],
)
def test_day_near_the_end_of_the_period_is_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
