from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_holiday_of_another_time_is_reported_at_its_words(
    check_year: Callable[..., Checked],
) -> None:
    text = "  - {kind: field-practice, date: 2024-04-16, season: 暑假期间}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:54: warning: “暑假期间” is not the time of 2024-04-16: correct"
        " the date, or “season”. [season-contradicts-date]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: other, date: 2024-07-16, season: 暑假期间}\n",
        "  - {kind: other, date: 2024-01-05, season: 寒假}\n",
        "  - {kind: other, date: 2024-12-25, season: 岁末}\n",
        "  - {kind: other, date: 2024-01-30, season: 春节前夕}\n",
        "  - {kind: other, date: 2024-04-16, season: 课余}\n",
        "  - {kind: other, date: 2024-12-20, season: 秋季学期}\n",
        "  - {kind: other, date: 2024-01-10, season: 2023年秋季学期}\n",
        "  - {kind: other, date: 2024-07-05, season: 春季学期}\n",
        "  - {kind: other, date: 2024-07-05, season: 金秋助学}\n",
    ],
)
def test_time_that_fits_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
