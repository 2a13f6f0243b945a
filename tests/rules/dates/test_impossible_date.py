from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
signature: {date: 2024-12-31}
organisations: {示例中学: }
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_day_and_school_year_that_do_not_exist(check_year: Callable[..., Checked]) -> None:
    text = (
        "report: {period: 2024, organisation: 示例中学, text: 13月1日、2023年2月29日，"
        "2022—2024学年度。}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:3:50: warning: No calendar has “13月1日”: correct the date."
        " [impossible-date]",
        "records/2024.yaml:3:56: warning: No calendar has “2023年2月29日”: correct the"
        " date. [impossible-date]",
        "records/2024.yaml:3:67: warning: A school year runs over two years in a row, and"
        " “2022—2024学年” does not: correct one of the two. [impossible-date]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "report: {period: 2024, organisation: 示例中学, text: 2月29日、农历2月30日、12月31日。}\n",
        "report: {period: 2024, organisation: 示例中学, text: 2023—2024学年度和2022—2024年。}\n",
    ],
)
def test_day_that_exists_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
